package dev.precis.format.data;

import dev.precis.format.Edition;
import dev.precis.model.Actor;
import dev.precis.model.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An actor.
 *
 * @param schema {@code Person}, {@code Organization}, {@code PublicBody} or {@code Country}
 * @param nativeNames its name in its own languages, by BCP 47 tag
 * @param country its id
 * @param wikidata its item, such as {@code Q884}
 * @param summaries that name it, newest first
 */
record ActorData(
    String id,
    String address,
    String schema,
    String name,
    String sortName,
    List<String> aliases,
    Map<String, String> nativeNames,
    Optional<String> disambiguation,
    Optional<String> country,
    Optional<String> wikidata,
    List<MembershipData> memberships,
    TextData body,
    List<String> summaries) {

  /** That it belongs to another actor, as what, and since when (EDTF). */
  record MembershipData(
      String of,
      Optional<String> role,
      Optional<String> since,
      Optional<String> until,
      List<String> sources) {}

  static ActorData of(Actor actor, Edition edition) {
    var trace = edition.corpus().actorTraces().get(actor.key());
    return new ActorData(
        actor.key().toString(),
        edition.addresses().absolute(actor.key()).toString(),
        actor.schema().label(),
        actor.name().value(),
        actor.sortName(),
        actor.aliases().stream().map(Located::value).toList(),
        actor.nativeNames(),
        actor.disambiguation(),
        actor.country().map(country -> country.to().toString()),
        actor.wikidata(),
        actor.memberships().stream().map(ActorData::membership).toList(),
        TextData.of(actor.body(), actor.key(), edition),
        trace == null ? List.of() : Ids.of(trace.summaries()));
  }

  private static MembershipData membership(Actor.Membership membership) {
    return new MembershipData(
        membership.of().to().toString(),
        membership.role(),
        membership.since().map(Object::toString),
        membership.until().map(Object::toString),
        Ids.ofRefs(membership.sources()));
  }
}
