package dev.precis.testing;

import dev.precis.model.Actor;
import dev.precis.model.Located;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds an actor. */
public final class ActorBuilder {

  private final Fields fields;
  private final ActorKey key;
  private final Located<String> name;
  private final List<Located<String>> aliases = new ArrayList<>();
  private final List<Actor.Membership> memberships = new ArrayList<>();
  private Actor.Schema schema = Actor.Schema.ORGANIZATION;
  private String sortName;
  private Optional<String> disambiguation = Optional.empty();
  private Optional<Ref<ActorKey>> country = Optional.empty();
  private Prose body;

  ActorBuilder(String slug, String name) {
    this.fields = new Fields("content/actors/" + slug + ".md");
    this.key = new ActorKey(slug);
    this.name = fields.text(name);
    this.sortName = name;
    this.body = fields.body("");
  }

  public ActorBuilder person() {
    schema = Actor.Schema.PERSON;
    return this;
  }

  public ActorBuilder country() {
    schema = Actor.Schema.COUNTRY;
    return this;
  }

  public ActorBuilder alias(String... names) {
    for (var alias : names) {
      aliases.add(fields.text(alias));
    }
    return this;
  }

  public ActorBuilder sortName(String sorted) {
    sortName = sorted;
    return this;
  }

  public ActorBuilder disambiguation(String text) {
    disambiguation = Optional.of(text);
    return this;
  }

  public ActorBuilder country(String slug) {
    country = Optional.of(fields.ref(ActorKey::new, slug));
    return this;
  }

  /** A membership; its sources stand on the lines after the body that it is of. */
  public ActorBuilder memberOf(String slug, String... sources) {
    var of = fields.ref(ActorKey::new, slug);
    memberships.add(
        new Actor.Membership(
            of.at(),
            of,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            fields.refs(SourceKey::new, sources)));
    return this;
  }

  public ActorBuilder body(String text) {
    body = fields.body(text);
    return this;
  }

  Actor build() {
    return new Actor(
        key,
        fields.at(),
        schema,
        name,
        sortName,
        aliases,
        Map.of(),
        disambiguation,
        country,
        Optional.empty(),
        memberships,
        body);
  }
}
