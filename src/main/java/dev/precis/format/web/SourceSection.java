package dev.precis.format.web;

import dev.precis.format.Page;
import dev.precis.model.CslRecord;
import dev.precis.model.Evidence.Examined;
import dev.precis.model.PartialDate;
import dev.precis.model.Place;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources: the list of them, and each with everything that rests on it. */
final class SourceSection implements Section {

  private static final Trace.OfSource NOTHING =
      new Trace.OfSource(List.of(), List.of(), List.of(), List.of());

  /** Newest first; those without a date last. */
  private static final Comparator<Source> NEWEST_FIRST =
      Comparator.comparing(SourceSection::day, Comparator.reverseOrder())
          .thenComparing(Source::key);

  private final Catalogue catalogue;
  private final Items items;
  private final Passages passages;
  private final Press press;
  private final Map<SourceKey, List<Examined>> quotations;

  SourceSection(Catalogue catalogue, Items items, Press press) {
    this.catalogue = catalogue;
    this.items = items;
    this.passages = new Passages(catalogue);
    this.press = press;
    this.quotations = catalogue.evidence().bySource();
  }

  @Override
  public Stream<Page> pages() {
    var sources = catalogue.corpus().sources().values().stream().sorted(NEWEST_FIRST).toList();
    return Stream.concat(
        Leaf.of("sources", sources.size()).map(leaf -> list(leaf, sources)),
        catalogue.corpus().sources().values().stream().flatMap(this::pagesOf));
  }

  private Page list(Leaf leaf, List<Source> sources) {
    return press.page(
        leaf.path(),
        "sources.html",
        head ->
            new SourcesPageView(
                listing(head, leaf.slice(sources)),
                years(leaf.slice(sources)),
                leaf.pager(catalogue.addresses())));
  }

  private HeadView listing(HeadView head, List<Source> sources) {
    var entries = sources.stream().map(source -> catalogue.link(source.key())).toList();
    return press.heads().list(head, catalogue.words().text("list.sources"), entries);
  }

  private List<SourcesPageView.YearView> years(List<Source> sources) {
    Map<String, List<SourceLinkView>> byYear = new LinkedHashMap<>();
    for (var source : sources) {
      var issued = source.record().issued();
      var year = issued.map(date -> Integer.toString(date.earliest().getYear())).orElse("");
      byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(items.source(source.key()));
    }
    return byYear.entrySet().stream()
        .map(year -> new SourcesPageView.YearView(year.getKey(), List.copyOf(year.getValue())))
        .toList();
  }

  private Stream<Page> pagesOf(Source source) {
    var folder = catalogue.addresses().fileOf(source.key()).address();
    return Leaf.of(folder.substring(0, folder.length() - 1), trace(source.key()).uses().size())
        .map(
            leaf ->
                press.page(
                    leaf.path(), "source.html", source.at(), head -> view(head, source, leaf)));
  }

  private SourcePageView view(HeadView head, Source source, Leaf leaf) {
    var record = source.record();
    var trace = trace(source.key());
    var reference = catalogue.references().of(source.key());
    return new SourcePageView(
        press
            .heads()
            .source(head.describing(reference.text()), source)
            .findable(leaf.isFirst() ? List.of(finding(record)) : List.of()),
        record.title(),
        catalogue.titles().titleLanguage(source.key()).orElse(""),
        catalogue.languageName(record.language().orElse("")),
        record.outlet().orElse(""),
        catalogue.date(record.issued()),
        catalogue.titles().referenceHtml(source.key()),
        reference.text(),
        catalogue.originals().attributesHtml(source),
        OriginalLinks.web(source.archiveUrl().map(Object::toString)).orElse(""),
        catalogue.date(source.archived()),
        source.agency().orElse(""),
        one(source.wireOf()),
        one(source.basedOn()),
        items.sources(trace.copies()),
        items.sources(trace.retellings()),
        source.descriptor().orElse(""),
        source.reliability().map(Enum::name).orElse(""),
        Items.number(source.credibility()),
        source.retracted(),
        passages.quotations(quotations.getOrDefault(source.key(), List.of())),
        trace.uses().size(),
        passages.sentences(leaf.slice(trace.uses()), Trace.Use::place, Trace.Use::sentence),
        elsewhere(trace),
        leaf.pager(catalogue.addresses()));
  }

  private FindingView finding(CslRecord record) {
    return new FindingView(
        "source", catalogue.date(record.issued()).machine(), record.outlet().stream().toList());
  }

  private List<LinkView> elsewhere(Trace.OfSource trace) {
    Set<Place> citing = trace.uses().stream().map(Trace.Use::place).collect(Collectors.toSet());
    return trace.places().stream()
        .filter(place -> !citing.contains(place))
        .map(catalogue::link)
        .toList();
  }

  private List<SourceLinkView> one(Optional<Ref<SourceKey>> source) {
    return source.map(ref -> items.source(ref.to())).stream().toList();
  }

  private static LocalDate day(Source source) {
    return source.record().issued().map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  private Trace.OfSource trace(SourceKey key) {
    return catalogue.corpus().sourceTraces().getOrDefault(key, NOTHING);
  }
}
