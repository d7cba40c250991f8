package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person, organisation, public body or country that acts.
 *
 * @param sortName the name as lists are sorted by it
 * @param aliases other names that the texts may use
 * @param nativeNames the name in its own languages, by BCP 47 tag
 * @param disambiguation what tells it from another actor of the same name; an actor that has one is
 *     linked automatically only under names that are its alone
 * @param country the country it belongs to
 * @param wikidata its item, such as {@code Q884}
 * @param body who it is
 */
public record Actor(
    ActorKey key,
    Location at,
    Schema schema,
    Located<String> name,
    String sortName,
    List<Located<String>> aliases,
    Map<String, String> nativeNames,
    Optional<String> disambiguation,
    Optional<Ref<ActorKey>> country,
    Optional<String> wikidata,
    List<Membership> memberships,
    Prose body) {

  public Actor {
    aliases = List.copyOf(aliases);
    nativeNames = Collections.unmodifiableMap(new LinkedHashMap<>(nativeNames));
    memberships = List.copyOf(memberships);
  }

  /** The kinds of actor: FollowTheMoney's schemata, and {@code Country}. */
  public enum Schema {
    PERSON("Person"),
    ORGANIZATION("Organization"),
    PUBLIC_BODY("PublicBody"),
    COUNTRY("Country");

    private final String label;

    Schema(String label) {
      this.label = label;
    }

    /** The name in the front matter. */
    public String label() {
      return label;
    }
  }

  /** That the actor belongs to another, as what, and since when. */
  public record Membership(
      Location at,
      Ref<ActorKey> of,
      Optional<String> role,
      Optional<PartialDate> since,
      Optional<PartialDate> until,
      List<Ref<SourceKey>> sources) {

    public Membership {
      sources = List.copyOf(sources);
    }
  }
}
