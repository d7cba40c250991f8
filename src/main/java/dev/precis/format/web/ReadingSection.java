package dev.precis.format.web;

import dev.precis.format.DataFile;
import dev.precis.format.GradeText;
import dev.precis.format.Lead;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.model.Corpus;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Source;
import dev.precis.model.StandingPage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages about the publication: method, corrections, standing pages, and the one for errors. */
final class ReadingSection implements Section {

  private static final int MOST_LATEST = 5;

  private final Catalogue catalogue;
  private final Items items;
  private final TextWriters writers;
  private final Press press;
  private final StandingText standings;
  private final GradeText grades;

  ReadingSection(Catalogue catalogue, Items items, Press press) {
    this.catalogue = catalogue;
    this.items = items;
    this.writers = new TextWriters(catalogue);
    this.press = press;
    this.standings = new StandingText(catalogue.words(), catalogue.dates());
    this.grades = new GradeText(catalogue.words());
  }

  @Override
  public Stream<Page> pages() {
    var corrections = catalogue.corpus().corrections();
    var own =
        Stream.concat(
            Stream.of(
                press.page(OutputPath.indexOf("method"), "method.html", this::method),
                press.page(OutputPath.indexOf("data"), "data.html", this::data)),
            Leaf.of("corrections", corrections.size()).map(leaf -> list(leaf, corrections)));
    var standing = catalogue.corpus().pages().values().stream().map(this::page);
    var missing = press.page(new OutputPath("404.html"), "404.html", this::notFound);
    return Stream.of(own, standing, Stream.of(missing)).flatMap(Function.identity());
  }

  private Page list(Leaf leaf, List<Corpus.DatedCorrection> corrections) {
    return press.page(
        leaf.path(),
        "corrections.html",
        head ->
            new CorrectionsPageView(
                press
                    .heads()
                    .page(head, "CollectionPage", catalogue.words().text("list.corrections")),
                leaf.slice(corrections).stream().map(items::correction).toList(),
                leaf.pager(catalogue.addresses())));
  }

  private Page page(StandingPage page) {
    return press.page(
        catalogue.addresses().fileOf(page.key()),
        "page.html",
        page.at(),
        head -> {
          var writer = writers.of(page.key());
          var described = head.describing(Lead.of(page.body()));
          return new StandingPageView(
              press.heads().page(described, "WebPage", page.title()),
              page.title(),
              writer.write(page.body()),
              writer.notes(),
              writer.references());
        });
  }

  private NotFoundPageView notFound(HeadView head) {
    return new NotFoundPageView(
        head,
        catalogue.corpus().briefings().values().stream()
            .limit(MOST_LATEST)
            .map(items::briefing)
            .toList());
  }

  private DataPageView data(HeadView head) {
    var words = catalogue.words();
    var described =
        head.describing(words.text("data.about", "site", catalogue.corpus().site().title()));
    var files =
        Arrays.stream(DataFile.values())
            .map(
                file ->
                    new DataPageView.FileView(
                        file.fileName(),
                        catalogue.addresses().href(file.path()),
                        words.text(file.what()),
                        file.mediaType()))
            .toList();
    return new DataPageView(press.heads().data(described, words.text("list.data")), files);
  }

  private MethodPageView method(HeadView head) {
    var corpus = catalogue.corpus();
    var scale = corpus.site().likelihoodScale();
    var summaries = corpus.briefings().values().stream().flatMap(b -> b.summaries().stream());
    var ofSummaries = summaries.toList();
    return new MethodPageView(
        press.heads().page(head, "AboutPage", catalogue.words().text("list.method")),
        scale.label(),
        scale.terms().stream().map(this::term).toList(),
        corpus.briefings().size(),
        ofSummaries.size(),
        corpus.sources().size(),
        catalogue.separate(corpus.sources().keySet()),
        corpus.sentences().all(),
        corpus.sentences().cited(),
        corpus.sentences().citedPercent(),
        corpus.actors().size(),
        corpus.topics().size(),
        corpus.timeline().size(),
        ofSummaries.stream().mapToInt(summary -> summary.disagreements().size()).sum(),
        corpus.corrections().size(),
        standings(),
        catalogue.evidence().quotations().size(),
        catalogue.evidence().latest().map(catalogue::date).orElse(DateView.NONE),
        tallies(source -> catalogue.languageName(source.record().language().orElse(""))),
        tallies(source -> source.record().outlet().orElse("")));
  }

  private MethodPageView.TermView term(LikelihoodScale.Term term) {
    var wordings = term.wordings().stream().map(grades::likelihood).toList();
    return new MethodPageView.TermView(wordings, term.from(), term.to());
  }

  private List<MethodPageView.StandingView> standings() {
    return catalogue.evidence().figures().entrySet().stream()
        .map(
            figure ->
                new MethodPageView.StandingView(
                    figure.getKey().label(),
                    standings.name(figure.getKey()),
                    standings.sign(figure.getKey()),
                    standings.meaning(figure.getKey()),
                    figure.getValue()))
        .toList();
  }

  /** How many sources share something, the most frequent first; sources without it are left out. */
  private List<TallyView> tallies(Function<Source, String> shared) {
    Map<String, Integer> counts = new TreeMap<>();
    catalogue.corpus().sources().values().stream()
        .map(shared)
        .filter(name -> !name.isEmpty())
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    int greatest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> Items.tally(entry.getKey(), "", entry.getValue(), greatest))
        .toList();
  }
}
