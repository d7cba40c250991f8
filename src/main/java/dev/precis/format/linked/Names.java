package dev.precis.format.linked;

import dev.precis.format.Edition;
import dev.precis.format.OutputPath;
import dev.precis.format.linked.Thing.Named;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.PartialDate;
import dev.precis.model.Source;
import dev.precis.model.Target;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How things are named, so that what several pages say is said of one and the same thing. */
final class Names {

  private final Edition edition;

  Names(Edition edition) {
    this.edition = edition;
  }

  /** The whole address of a page. */
  String address(Target target) {
    return edition.addresses().absolute(target).toString();
  }

  /** The whole address of a file. */
  String address(OutputPath file) {
    return edition.addresses().absolute(file).toString();
  }

  /** What a page is about, which is not the page itself. */
  String id(Target target) {
    return address(target) + "#this";
  }

  String idOfSite() {
    return edition.addresses().baseUrl() + "#site";
  }

  /** The site, in short. */
  Thing site() {
    return new Named(
        List.of("WebSite"),
        Optional.of(idOfSite()),
        edition.corpus().site().title(),
        Optional.of(edition.addresses().baseUrl().toString()));
  }

  Thing publisher() {
    var publisher = edition.corpus().site().publisher();
    return new Named(
        List.of("Organization"),
        Optional.of(edition.addresses().baseUrl() + "#publisher"),
        publisher.name(),
        publisher.url().map(Object::toString));
  }

  String language() {
    return edition.corpus().site().language().toLanguageTag();
  }

  /** An actor, in short. */
  Thing actor(Actor actor) {
    return named(type(actor.schema()), actor.key(), actor.name().value());
  }

  /** A topic, in short. */
  Thing topic(Topic topic) {
    return named("DefinedTerm", topic.key(), topic.label());
  }

  Optional<Thing> topic(TopicKey key) {
    return Optional.ofNullable(edition.corpus().topics().get(key)).map(this::topic);
  }

  /** A briefing, in short. */
  Thing briefing(Briefing briefing) {
    return new Named(
        LinkedArticles.ISSUE, Optional.of(id(briefing.key())), briefing.title(), Optional.empty());
  }

  /** Something with a page, in short: its id leads there. */
  Thing named(String type, Target target, String name) {
    return new Named(List.of(type), Optional.of(id(target)), name, Optional.empty());
  }

  /** The tag of a language that is not the site's. */
  Optional<String> foreign(Optional<String> tag) {
    var own = edition.corpus().site().language().getLanguage();
    return tag.filter(t -> !Locale.forLanguageTag(t).getLanguage().equals(own));
  }

  /** The address of a cited work: its own, where it is one of the web; else that of our page. */
  static Optional<String> web(Source source) {
    return source.record().url().filter(url -> url.matches("(?i)https?://.+"));
  }

  static String type(Actor.Schema schema) {
    return switch (schema) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case PUBLIC_BODY -> "GovernmentOrganization";
      case COUNTRY -> "Country";
    };
  }

  /** A date as ISO 8601 writes it; a season is its first month, an interval its beginning. */
  static String date(PartialDate date) {
    if (date instanceof PartialDate.Between between) {
      return date(between.from());
    } else if (date instanceof PartialDate.InSeason) {
      return date.earliest().toString().substring(0, "2025-06".length());
    }
    return date.toString();
  }
}
