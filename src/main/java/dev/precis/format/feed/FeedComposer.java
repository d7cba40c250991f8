package dev.precis.format.feed;

import dev.precis.format.Edition;
import dev.precis.format.OutputPath;
import dev.precis.format.feed.Feed.Category;
import dev.precis.format.feed.Feed.Entry;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Correction;
import dev.precis.model.Summary;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import dev.precis.prose.PlainText;
import java.lang.ref.SoftReference;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Composes feeds. Their times come from the content alone. */
final class FeedComposer {

  private static final OffsetDateTime NEVER = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  private final Edition edition;
  private final EntryHtml html;

  /** A summary stands in many feeds. Its text is kept while there is room, and written again. */
  private final Map<SummaryKey, SoftReference<String>> texts = new ConcurrentHashMap<>();

  private final Map<SummaryKey, Summary> summaries = new HashMap<>();

  FeedComposer(Edition edition) {
    this.edition = edition;
    this.html = new EntryHtml(edition);
    edition.corpus().briefings().values().stream()
        .flatMap(briefing -> briefing.summaries().stream())
        .forEach(summary -> summaries.put(summary.key(), summary));
  }

  Feed ofSite(List<SummaryKey> newest) {
    var site = edition.corpus().site();
    var front = edition.addresses().absolute(OutputPath.indexOf(""));
    return feed(site.title(), site.tagline(), front, entries(newest));
  }

  Feed ofTopic(Topic topic, List<SummaryKey> newest) {
    var page = edition.addresses().absolute(topic.key());
    return feed(title(topic.label()), Optional.empty(), page, entries(newest));
  }

  Feed ofActor(Actor actor, List<SummaryKey> newest) {
    var page = edition.addresses().absolute(actor.key());
    return feed(title(actor.name().value()), actor.disambiguation(), page, entries(newest));
  }

  private String title(String part) {
    return part + " · " + edition.corpus().site().title();
  }

  private Feed feed(String title, Optional<String> subtitle, URI page, List<Entry> entries) {
    var site = edition.corpus().site();
    return new Feed(
        title,
        subtitle,
        page,
        site.language().toLanguageTag(),
        site.publisher().name(),
        site.publisher().url(),
        entries.stream().map(Entry::updated).max(Comparator.naturalOrder()).orElse(NEVER),
        edition.version(),
        entries);
  }

  private List<Entry> entries(List<SummaryKey> keys) {
    return keys.stream()
        .flatMap(key -> Optional.ofNullable(summaries.get(key)).stream())
        .map(summary -> entry(summary, textOf(summary)))
        .toList();
  }

  private String textOf(Summary summary) {
    var kept = texts.get(summary.key());
    var text = kept == null ? null : kept.get();
    if (text == null) {
      text = html.fullText(summary);
      texts.put(summary.key(), new SoftReference<>(text));
    }
    return text;
  }

  private Entry entry(Summary summary, String text) {
    var briefing = briefing(summary.key().briefing());
    var published =
        briefing.flatMap(Briefing::embargo).orElseGet(() -> startOf(summary.date().earliest()));
    var updated =
        Stream.concat(
                Stream.of(published),
                summary.corrections().stream().map(Correction::date).map(this::startOf))
            .max(Comparator.naturalOrder())
            .orElse(published);
    var authors = briefing.map(Briefing::authors).filter(names -> !names.isEmpty());
    return new Entry(
        summary.title(),
        edition.addresses().absolute(summary.key()),
        published,
        updated,
        authors.orElse(List.of(edition.corpus().site().publisher().name())),
        summary.topics().stream().flatMap(topic -> category(topic.to()).stream()).toList(),
        summary.standfirst().map(PlainText::of).orElse(""),
        text);
  }

  private Optional<Briefing> briefing(BriefingKey key) {
    return Optional.ofNullable(edition.corpus().briefings().get(key));
  }

  private Optional<Category> category(TopicKey key) {
    return Optional.ofNullable(edition.corpus().topics().get(key))
        .map(topic -> new Category(key.slug(), topic.label()));
  }

  private OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(edition.corpus().site().timeZone()).toOffsetDateTime();
  }
}
