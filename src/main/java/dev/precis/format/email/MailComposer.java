package dev.precis.format.email;

import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.ForeignTitles;
import dev.precis.format.GradeText;
import dev.precis.format.PortableHtml;
import dev.precis.format.email.MailView.CorrectionView;
import dev.precis.format.email.MailView.DisagreementView;
import dev.precis.format.email.MailView.JudgementView;
import dev.precis.format.email.MailView.NoteView;
import dev.precis.format.email.MailView.PositionView;
import dev.precis.format.email.MailView.ReferenceView;
import dev.precis.format.email.MailView.SummaryView;
import dev.precis.model.Briefing;
import dev.precis.model.Citation;
import dev.precis.model.Correction;
import dev.precis.model.Disagreement;
import dev.precis.model.Judgement;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.SeparateSources;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import dev.precis.prose.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes what stands in a mail. Safe for many threads. */
final class MailComposer {

  /** Texts stand below the title of the mail; those of summaries below theirs, too. */
  private static final int SHIFT = 1;

  private final Edition edition;
  private final DateText dates;
  private final GradeText grades;
  private final ForeignTitles titles;
  private final SeparateSources separate;

  MailComposer(Edition edition) {
    this.edition = edition;
    this.dates = new DateText(edition.words());
    this.grades = new GradeText(edition.words());
    this.titles = new ForeignTitles(edition);
    this.separate = new SeparateSources(edition.corpus().sources());
  }

  /** A briefing, or as much of it as is wanted. */
  MailView compose(Briefing briefing, Extent extent) {
    // In the order in which they stand in the mail, because notes are numbered as they are met.
    var texts = new PortableHtml(edition, briefing.key());
    texts.enter(briefing.key(), "text-", SHIFT);
    var standfirst = write(briefing.standfirst(), texts);
    var judgements =
        extent.judgements()
            ? briefing.judgements().stream().map(j -> judgement(j, texts)).toList()
            : List.<JudgementView>of();
    var overview = extent.overview() ? texts.write(briefing.overview()) : "";
    var all = briefing.summaries();
    var summaries =
        Stream.iterate(0, i -> i < extent.summaries(), i -> i + 1)
            .map(i -> summary(all.get(i), i < extent.bodies(), texts))
            .toList();
    boolean hasAll = extent.equals(Extent.largestFirst(all.size()).get(0));
    return new MailView(
        subject(briefing),
        briefing.title(),
        number(briefing),
        dates.of(briefing.date()),
        briefing.period().map(dates::of).orElse(""),
        String.join(edition.words().text("mark.comma"), briefing.authors()),
        briefing.standfirst().map(PlainText::of).orElse(""),
        standfirst,
        judgements,
        overview,
        summaries,
        all.size() - extent.summaries(),
        !hasAll,
        texts.notes().stream().map(NoteView::new).toList(),
        references(texts),
        edition.addresses().absolute(briefing.key()).toString(),
        edition.addresses().absolute(edition.addresses().pdfOf(briefing.key())).toString());
  }

  private String subject(Briefing briefing) {
    var number = number(briefing);
    var issue =
        number.isEmpty() ? "" : " (" + edition.words().text("briefing.no", "number", number) + ")";
    return briefing.title() + issue + " · " + edition.corpus().site().title();
  }

  private static String number(Briefing briefing) {
    var number = briefing.number();
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private JudgementView judgement(Judgement judgement, PortableHtml texts) {
    var sources =
        Stream.concat(cited(judgement.text()), keys(judgement.sources())).distinct().toList();
    return new JudgementView(
        texts.write(judgement.text()) + texts.numbers(judgement.sources(), judgement.text()),
        judgement.confidence().map(grades::of).orElse(""),
        judgement.likelihood().map(term -> grades.likelihood(term.value())).orElse(""),
        separate.count(sources));
  }

  private SummaryView summary(Summary summary, boolean inFull, PortableHtml texts) {
    // Two hyphens: no slug and no id of a heading has them, so no two texts share an id.
    texts.enter(summary.key(), "in-" + summary.key().slug() + "--", SHIFT);
    return new SummaryView(
        summary.title(),
        edition.addresses().absolute(summary.key()).toString(),
        write(summary.standfirst(), texts),
        inFull ? texts.write(summary.body()) : "",
        !inFull,
        inFull
            ? summary.disagreements().stream().map(d -> disagreement(d, texts)).toList()
            : List.of(),
        summary.corrections().stream().map(c -> correction(c, texts)).toList());
  }

  private DisagreementView disagreement(Disagreement disagreement, PortableHtml texts) {
    return new DisagreementView(
        texts.write(disagreement.question()),
        disagreement.positions().stream().map(p -> position(p, texts)).toList());
  }

  private PositionView position(Disagreement.Position position, PortableHtml texts) {
    var outlets =
        keys(position.sources())
            .flatMap(key -> Optional.ofNullable(edition.corpus().sources().get(key)).stream())
            .flatMap(source -> source.record().outlet().stream())
            .distinct()
            .collect(Collectors.joining(edition.words().text("mark.comma")));
    return new PositionView(
        texts.write(position.text()) + texts.numbers(position.sources(), position.text()),
        outlets,
        separate.count(keys(position.sources()).distinct().toList()));
  }

  private CorrectionView correction(Correction correction, PortableHtml texts) {
    return new CorrectionView(dates.of(correction.date()), texts.write(correction.text()));
  }

  private List<ReferenceView> references(PortableHtml texts) {
    return texts.cited().entrySet().stream()
        .map(cited -> new ReferenceView(cited.getKey(), titles.referenceHtml(cited.getValue())))
        .toList();
  }

  private static String write(Optional<Prose> text, PortableHtml texts) {
    return text.map(texts::write).orElse("");
  }

  private static Stream<SourceKey> cited(Prose text) {
    return text.citations()
        .flatMap(cite -> cite.citation().items().stream())
        .map(Citation.Item::source);
  }

  private static Stream<SourceKey> keys(Collection<Ref<SourceKey>> refs) {
    return refs.stream().map(Ref::to);
  }
}
