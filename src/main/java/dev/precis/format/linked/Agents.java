package dev.precis.format.linked;

import dev.precis.format.Edition;
import dev.precis.format.linked.Thing.Agent;
import dev.precis.format.linked.Thing.Role;
import dev.precis.model.Actor;
import dev.precis.model.Actor.Schema;
import dev.precis.model.Target.ActorKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes the actors. */
final class Agents {

  private final Edition edition;
  private final Names names;

  Agents(Edition edition, Names names) {
    this.edition = edition;
    this.names = names;
  }

  Agent of(Actor actor, String description) {
    return new Agent(
        List.of(Names.type(actor.schema())),
        names.id(actor.key()),
        names.address(actor.key()),
        actor.name().value(),
        otherNames(actor),
        actor.disambiguation(),
        description,
        actor.wikidata().map(item -> "http://www.wikidata.org/entity/" + item),
        location(actor),
        memberships(actor));
  }

  /** Names in a language of their own say which. */
  private static List<Object> otherNames(Actor actor) {
    return Stream.concat(
            actor.aliases().stream().<Object>map(alias -> alias.value()),
            actor.nativeNames().entrySet().stream()
                .map(name -> inOrder(name.getKey(), name.getValue())))
        .toList();
  }

  /** Where a body is. Of a person the country may be that of an office: nothing is said. */
  private Optional<Thing> location(Actor actor) {
    return switch (actor.schema()) {
      case ORGANIZATION, PUBLIC_BODY ->
          actor
              .country()
              .flatMap(country -> actor(country.to()))
              .filter(country -> country.schema() == Schema.COUNTRY)
              .map(names::actor);
      case PERSON, COUNTRY -> Optional.empty();
    };
  }

  /** In schema.org a country is a place: it is no member, and has none. */
  private List<Thing> memberships(Actor actor) {
    if (actor.schema() == Schema.COUNTRY) {
      return List.of();
    }
    return actor.memberships().stream()
        .flatMap(membership -> membership(membership).stream())
        .toList();
  }

  private Optional<Thing> membership(Actor.Membership membership) {
    return actor(membership.of().to())
        .filter(body -> body.schema() != Schema.COUNTRY && body.schema() != Schema.PERSON)
        .map(names::actor)
        .map(body -> inRole(membership, body));
  }

  private static Thing inRole(Actor.Membership membership, Thing body) {
    boolean bare =
        membership.role().isEmpty() && membership.since().isEmpty() && membership.until().isEmpty();
    return bare
        ? body
        : new Role(
            List.of("OrganizationRole"),
            membership.role(),
            membership.since().map(Names::date),
            membership.until().map(Names::date),
            body);
  }

  private Optional<Actor> actor(ActorKey key) {
    return Optional.ofNullable(edition.corpus().actors().get(key));
  }

  /** A text in a language; {@code Map.of} would write its fields in another order on each run. */
  private static Map<String, String> inOrder(String language, String text) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("@value", text);
    fields.put("@language", language);
    return Collections.unmodifiableMap(fields);
  }
}
