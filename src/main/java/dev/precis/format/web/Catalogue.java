package dev.precis.format.web;

import dev.precis.format.Addresses;
import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.ForeignTitles;
import dev.precis.format.ForeignWords;
import dev.precis.format.Words;
import dev.precis.model.Briefing;
import dev.precis.model.Corpus;
import dev.precis.model.Evidence;
import dev.precis.model.Media;
import dev.precis.model.PartialDate;
import dev.precis.model.Place;
import dev.precis.model.Ref;
import dev.precis.model.References;
import dev.precis.model.SeparateSources;
import dev.precis.model.Source;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.MediaKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks things up in the corpus, and gives them as links, dates and numbers for pages. */
final class Catalogue {

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern OPEN_SCHEME =
      Pattern.compile("^(?:https?|mailto|tel):", Pattern.CASE_INSENSITIVE);

  private final Edition edition;
  private final DateText dates;
  private final ForeignTitles titles;
  private final ForeignWords foreignWords;
  private final Map<SummaryKey, Summary> summaries;
  private final SeparateSources separate;
  private final Pictures pictures;
  private final OriginalLinks originals;

  Catalogue(Edition edition) {
    this.edition = edition;
    this.dates = new DateText(edition.words());
    this.pictures = new Pictures(edition.corpus().media());
    this.titles = new ForeignTitles(edition);
    this.foreignWords = new ForeignWords(edition);
    this.separate = new SeparateSources(edition.corpus().sources());
    this.originals = new OriginalLinks(edition.corpus());
    this.summaries =
        edition.corpus().briefings().values().stream()
            .flatMap(briefing -> briefing.summaries().stream())
            // A HashMap: those of Map.of search in a row, and the keys of summaries lie in rows.
            .collect(Collectors.toMap(Summary::key, Function.identity()));
  }

  Corpus corpus() {
    return edition.corpus();
  }

  Evidence evidence() {
    return edition.evidence();
  }

  /** How many separate sources there are among some. */
  int separate(Collection<SourceKey> sources) {
    return separate.count(sources);
  }

  OriginalLinks originals() {
    return originals;
  }

  Addresses addresses() {
    return edition.addresses();
  }

  References references() {
    return edition.references();
  }

  String version() {
    return edition.version();
  }

  Words words() {
    return edition.words();
  }

  /** References, and which of them are in another language than the site. */
  ForeignTitles titles() {
    return titles;
  }

  ForeignWords foreignWords() {
    return foreignWords;
  }

  DateText dates() {
    return dates;
  }

  Summary summary(SummaryKey key) {
    return present(summaries.get(key), key);
  }

  Briefing briefing(BriefingKey key) {
    return present(corpus().briefings().get(key), key);
  }

  Source source(SourceKey key) {
    return present(corpus().sources().get(key), key);
  }

  Pictures pictures() {
    return pictures;
  }

  Optional<Media> media(MediaKey key) {
    return Optional.ofNullable(corpus().media().get(key));
  }

  String href(Target target) {
    return addresses().href(target);
  }

  /** A link as an author wrote it; what could run as a program leads nowhere. */
  String href(String address) {
    if (SCHEME.matcher(address).find()) {
      return OPEN_SCHEME.matcher(address).find() ? address : "#";
    }
    return address.startsWith("/") && !address.startsWith("//")
        ? addresses().basePath() + address.substring(1)
        : address;
  }

  LinkView link(Target target) {
    return new LinkView(name(target), href(target));
  }

  <K extends Target> List<LinkView> links(Collection<Ref<K>> targets) {
    return targets.stream().map(target -> link(target.to())).toList();
  }

  LinkView link(Place place) {
    return link(target(place));
  }

  /** The page of a place. */
  static Target target(Place place) {
    if (place instanceof Place.InSummary in) {
      return in.summary();
    } else if (place instanceof Place.InBriefing in) {
      return in.briefing();
    } else if (place instanceof Place.OnTopic on) {
      return on.topic();
    } else if (place instanceof Place.OnActor on) {
      return on.actor();
    } else if (place instanceof Place.OnPage on) {
      return on.page();
    }
    throw new IllegalStateException("a new kind of place: " + place);
  }

  /** The name by which readers know something. */
  String name(Target target) {
    if (target instanceof SummaryKey key) {
      return summary(key).title();
    } else if (target instanceof BriefingKey key) {
      return briefing(key).title();
    } else if (target instanceof TopicKey key) {
      return present(corpus().topics().get(key), key).label();
    } else if (target instanceof ActorKey key) {
      return present(corpus().actors().get(key), key).name().value();
    } else if (target instanceof SourceKey key) {
      return source(key).record().title();
    } else if (target instanceof Target.PageKey key) {
      return present(corpus().pages().get(key), key).title();
    }
    return target.toString();
  }

  /** Who published a source, or its key where that is unknown. */
  String outlet(SourceKey key) {
    return source(key).record().outlet().orElseGet(key::id);
  }

  ReferenceView reference(int number, SourceKey key) {
    return new ReferenceView(number, href(key), titles.referenceHtml(key));
  }

  DateView date(PartialDate date) {
    return new DateView(dates.of(date), DateText.machine(date));
  }

  DateView date(Optional<PartialDate> date) {
    return date.map(this::date).orElse(DateView.NONE);
  }

  DateView date(LocalDate date) {
    return new DateView(dates.of(date), date.toString());
  }

  /** The date of a summary or briefing; other pages have none. */
  DateView dateOf(Target target) {
    if (target instanceof SummaryKey key) {
      return date(summary(key).date());
    }
    return target instanceof BriefingKey key ? date(briefing(key).date()) : DateView.NONE;
  }

  /** The name of a language for readers; empty for an empty tag. */
  String languageName(String tag) {
    return tag.isEmpty() ? "" : words().nameOf(Locale.forLanguageTag(tag));
  }

  private static <T> T present(@Nullable T found, Object key) {
    if (found == null) {
      throw new IllegalArgumentException("not in the corpus: " + key);
    }
    return found;
  }
}
