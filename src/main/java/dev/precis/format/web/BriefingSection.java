package dev.precis.format.web;

import dev.precis.format.Lead;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.model.Briefing;
import dev.precis.model.Summary;
import dev.precis.prose.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The briefings: the list of them, and each with its summaries in full. */
final class BriefingSection implements Section {

  private final Catalogue catalogue;
  private final Items items;
  private final Assessments assessments;
  private final TextWriters writers;
  private final Press press;
  private final List<Briefing> newestFirst;

  BriefingSection(Catalogue catalogue, Items items, Press press) {
    this.catalogue = catalogue;
    this.items = items;
    this.assessments = new Assessments(catalogue);
    this.writers = new TextWriters(catalogue);
    this.press = press;
    this.newestFirst = List.copyOf(catalogue.corpus().briefings().values());
  }

  @Override
  public Stream<Page> pages() {
    return Stream.concat(
        Leaf.of("briefings", newestFirst.size()).map(this::list),
        Stream.iterate(0, i -> i < newestFirst.size(), i -> i + 1).map(this::page));
  }

  private Page list(Leaf leaf) {
    return press.page(
        leaf.path(),
        "briefings.html",
        head ->
            new BriefingsPageView(
                listing(head, leaf),
                years(leaf.slice(newestFirst)),
                leaf.pager(catalogue.addresses())));
  }

  private HeadView listing(HeadView head, Leaf leaf) {
    var entries = leaf.slice(newestFirst).stream().map(b -> catalogue.link(b.key())).toList();
    return press.heads().list(head, catalogue.words().text("list.briefings"), entries);
  }

  private List<BriefingsPageView.YearView> years(List<Briefing> briefings) {
    Map<Integer, List<BriefingItemView>> byYear = new LinkedHashMap<>();
    briefings.forEach(
        briefing ->
            byYear
                .computeIfAbsent(briefing.date().earliest().getYear(), year -> new ArrayList<>())
                .add(items.briefing(briefing)));
    return byYear.entrySet().stream()
        .map(year -> new BriefingsPageView.YearView(year.getKey(), List.copyOf(year.getValue())))
        .toList();
  }

  private Page page(int index) {
    var briefing = newestFirst.get(index);
    OutputPath path = catalogue.addresses().fileOf(briefing.key());
    return press.page(path, "briefing.html", briefing.at(), head -> view(head, index));
  }

  private BriefingPageView view(HeadView head, int index) {
    var briefing = newestFirst.get(index);
    var own = writers.of(briefing.key());
    var standfirstHtml = own.write(briefing.standfirst());
    own.enter("text-", 3);
    var judgements =
        briefing.judgements().stream().map(j -> assessments.judgement(j, own)).toList();
    own.enter("text-", 3);
    var overviewHtml = own.write(briefing.overview());
    // One writer, so that the notes of all texts are one run, in the order of the page.
    var summaries = briefing.summaries().stream().map(summary -> inFull(summary, own)).toList();
    own.enter("made-", 3);
    var madeHtml = own.write(briefing.sourceSummary());
    return new BriefingPageView(
        press
            .heads()
            .briefing(head.describing(briefing.standfirst().map(Lead::of).orElse("")), briefing),
        Items.number(briefing.number()),
        briefing.title(),
        catalogue.date(briefing.date()),
        catalogue.date(briefing.period()),
        briefing.authors(),
        catalogue.addresses().href(catalogue.addresses().pdfOf(briefing.key())),
        catalogue.addresses().href(catalogue.addresses().emailOf(briefing.key(), "html")),
        ReadingTime.minutes(words(briefing)),
        standfirstHtml,
        judgements,
        overviewHtml,
        summaries,
        madeHtml,
        own.notes(),
        own.references(),
        neighbour(index + 1),
        neighbour(index - 1));
  }

  private BriefingPageView.SummaryInFullView inFull(Summary summary, TextWriter writer) {
    // Two hyphens: no slug and no id of a heading has them, so no two texts share an id.
    var idPrefix = "in-" + summary.key().slug() + "--";
    writer.enter(idPrefix, 3);
    var standfirstHtml = writer.write(summary.standfirst());
    writer.enter(idPrefix, 3);
    return new BriefingPageView.SummaryInFullView(
        "summary-" + summary.key().slug(),
        summary.title(),
        catalogue.href(summary.key()),
        catalogue.links(summary.topics()),
        summary.standfirst().map(PlainText::of).orElse(""),
        standfirstHtml,
        writer.write(summary.body()),
        summary.disagreements().stream()
            .map(difference -> assessments.disagreement(summary.key(), difference, writer))
            .toList());
  }

  private List<LinkView> neighbour(int index) {
    return index < 0 || index >= newestFirst.size()
        ? List.of()
        : List.of(catalogue.link(newestFirst.get(index).key()));
  }

  private static int words(Briefing briefing) {
    int own = ReadingTime.words(briefing.overview());
    int judged = briefing.judgements().stream().mapToInt(j -> ReadingTime.words(j.text())).sum();
    return own
        + judged
        + briefing.summaries().stream().mapToInt(s -> ReadingTime.words(s.body())).sum();
  }
}
