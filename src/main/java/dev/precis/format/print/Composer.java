package dev.precis.format.print;

import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.Html;
import dev.precis.format.ProseHtml;
import dev.precis.format.print.BriefingView.CorrectionView;
import dev.precis.format.print.BriefingView.DisagreementView;
import dev.precis.format.print.BriefingView.EventView;
import dev.precis.format.print.BriefingView.JudgementView;
import dev.precis.format.print.BriefingView.PositionView;
import dev.precis.format.print.BriefingView.ReferenceView;
import dev.precis.format.print.BriefingView.SummaryView;
import dev.precis.model.Briefing;
import dev.precis.model.Citation;
import dev.precis.model.Disagreement;
import dev.precis.model.Element;
import dev.precis.model.Event;
import dev.precis.model.Judgement;
import dev.precis.model.Numbering;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.SeparateSources;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes what stands in the document of one briefing. */
final class Composer {

  /** In characters. */
  private static final int RUNNING_HEAD = 46;

  private final Edition edition;
  private final Briefing briefing;
  private final DateText dates;
  private final Numbering numbering;
  private final PrintStyle style;
  private final ProseHtml prose;
  private final SeparateSources separate;

  Composer(Edition edition, Briefing briefing, DateText dates) {
    this.edition = edition;
    this.briefing = briefing;
    this.dates = dates;
    this.numbering =
        Optional.ofNullable(edition.corpus().numbering().get(briefing.key()))
            .orElseGet(() -> new Numbering(List.of()));
    this.style = new PrintStyle(edition, numbering);
    this.prose = new ProseHtml(style);
    this.separate = new SeparateSources(edition.corpus().sources());
  }

  /** The whole briefing. */
  BriefingView briefing() {
    // In the order in which they stand on paper, because the notes are numbered as they are met.
    var standfirst = html(briefing.standfirst());
    var judgements = judgements();
    style.begin("overview");
    var overview = write(briefing.overview());
    var summaries = briefing.summaries().stream().map(this::summary).toList();
    style.begin("briefing");
    var events = events();
    var sourceSummary = briefing.sourceSummary().map(this::blocks).orElse("");
    return new BriefingView(
        briefing.title(),
        number(briefing.number()),
        dates.of(briefing.date()),
        briefing.period().map(dates::of).orElse(""),
        String.join(", ", briefing.authors()),
        edition.addresses().absolute(briefing.key()).toString(),
        standfirst,
        judgements,
        overview,
        sourceSummary,
        summaries,
        events,
        references(),
        isMarked(),
        style.notes());
  }

  private boolean isMarked() {
    return edition.evidence().quotations().stream()
        .filter(examined -> examined.finding().standing().hasMark())
        .anyMatch(examined -> isHere(examined.quotation().place()));
  }

  private boolean isHere(Place place) {
    return place.equals(new Place.InBriefing(briefing.key()))
        || (place instanceof Place.InSummary in && in.summary().briefing().equals(briefing.key()));
  }

  private List<JudgementView> judgements() {
    var views = new ArrayList<JudgementView>();
    for (var judgement : briefing.judgements()) {
      views.add(
          new JudgementView(
              views.size() + 1,
              write(judgement.text()),
              prose.write(RaisedMarks.leftOut(judgement.text())),
              judgement.confidence().map(Composer::name).orElse(""),
              judgement.likelihood().map(likelihood -> likelihood.value()).orElse(""),
              separate(judgement.text(), judgement.sources()),
              numbersHtml(judgement.sources())));
    }
    return views;
  }

  private SummaryView summary(Summary summary) {
    var id = "summary-" + summary.key().slug();
    style.begin(id);
    var topics =
        summary.topics().stream()
            .map(ref -> edition.corpus().topics().get(ref.to()))
            .map(topic -> topic == null ? "" : topic.label())
            .collect(Collectors.joining(" · "));
    boolean ownDate = !summary.date().equals(briefing.date());
    return new SummaryView(
        id,
        summary.title(),
        shortened(summary.title()),
        topics,
        ownDate ? dates.of(summary.date()) : "",
        html(summary.standfirst()),
        write(summary.body()),
        summary.disagreements().stream().map(this::disagreement).toList(),
        summary.corrections().stream()
            .map(c -> new CorrectionView(dates.of(c.date()), write(c.text())))
            .toList());
  }

  private DisagreementView disagreement(Disagreement disagreement) {
    var positions =
        disagreement.positions().stream()
            .map(
                position ->
                    new PositionView(
                        write(position.text()),
                        outlets(position.sources()),
                        separate(position.text(), position.sources()),
                        numbersHtml(position.sources())))
            .toList();
    return new DisagreementView(write(disagreement.question()), positions);
  }

  private List<EventView> events() {
    return briefing.summaries().stream()
        .flatMap(summary -> summary.events().stream())
        .sorted(Comparator.comparing(Event::date))
        .map(
            event ->
                new EventView(
                    dates.of(event.date()), write(event.text()), numbersHtml(event.sources())))
        .toList();
  }

  private List<ReferenceView> references() {
    return numbering.sources().stream()
        .map(
            source ->
                new ReferenceView(
                    numbering.of(source), PrintStyle.idOf(numbering.of(source)), reference(source)))
        .toList();
  }

  /** The reference, with the source's title marked as being in the source's language. */
  private String reference(SourceKey key) {
    var html = edition.references().of(key).html();
    var source = edition.corpus().sources().get(key);
    var site = edition.corpus().site().language().getLanguage();
    var language = source == null ? Optional.<String>empty() : source.record().language();
    if (source == null
        || language.isEmpty()
        || Locale.forLanguageTag(language.get()).getLanguage().equals(site)) {
      return html;
    }
    var title = Html.escape(source.record().title());
    int at = title.isEmpty() ? -1 : html.indexOf(title);
    return at < 0
        ? html
        : html.substring(0, at)
            + "<span lang=\""
            + Html.escape(language.get())
            + "\">"
            + title
            + "</span>"
            + html.substring(at + title.length());
  }

  private String outlets(List<Ref<SourceKey>> sources) {
    return sources.stream()
        .map(ref -> edition.corpus().sources().get(ref.to()))
        .flatMap(
            source ->
                source == null
                    ? Optional.<String>empty().stream()
                    : source.record().outlet().stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** How many separate sources a text cites or has beside it. */
  private int separate(Prose text, List<Ref<SourceKey>> beside) {
    var cited =
        text.citations()
            .flatMap(cite -> cite.citation().items().stream())
            .map(Citation.Item::source);
    return separate.count(Stream.concat(cited, beside.stream().map(Ref::to)).toList());
  }

  private String numbersHtml(List<Ref<SourceKey>> sources) {
    return style.numbersHtml(sources.stream().map(Ref::to).distinct().toList());
  }

  private String html(Optional<Prose> text) {
    return text.map(this::write).orElse("");
  }

  /** A text in blocks, also where it was written as one paragraph without a block around it. */
  private String blocks(Prose text) {
    boolean hasBlocks =
        !text.isEmpty()
            && text.pieces().get(0) instanceof Piece.Open open
            && !(open.element() instanceof Element.Emphasis)
            && !(open.element() instanceof Element.Strong)
            && !(open.element() instanceof Element.Code)
            && !(open.element() instanceof Element.Quoted)
            && !(open.element() instanceof Element.SymbolicLink)
            && !(open.element() instanceof Element.AddressLink);
    return hasBlocks ? write(text) : "<p>" + write(text) + "</p>";
  }

  private String write(Prose text) {
    return prose.write(RaisedMarks.closedUp(text));
  }

  /** As many whole words as fit into a running head. */
  private static String shortened(String title) {
    if (title.length() <= RUNNING_HEAD) {
      return title;
    }
    int space = title.lastIndexOf(' ', RUNNING_HEAD);
    return title.substring(0, space > 0 ? space : RUNNING_HEAD).stripTrailing() + "…";
  }

  private static String name(Judgement.Confidence confidence) {
    return confidence.name().toLowerCase(Locale.ROOT);
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
