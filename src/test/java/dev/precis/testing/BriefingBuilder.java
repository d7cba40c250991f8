package dev.precis.testing;

import dev.precis.model.Briefing;
import dev.precis.model.Judgement;
import dev.precis.model.PartialDate;
import dev.precis.model.Prose;
import dev.precis.model.Status;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds a briefing. */
public final class BriefingBuilder {

  private final Fields fields;
  private final BriefingKey key;
  private final PartialDate date;
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<SummaryBuilder> summaries = new ArrayList<>();
  private OptionalInt number = OptionalInt.empty();
  private Optional<Prose> standfirst = Optional.empty();
  private Optional<Prose> sourceSummary = Optional.empty();
  private Status status = Status.PUBLISHED;
  private Optional<OffsetDateTime> embargo = Optional.empty();
  private Prose overview;

  BriefingBuilder(String slug, String date) {
    this.fields = new Fields("content/briefings/" + slug + "/index.md");
    this.key = new BriefingKey(slug);
    this.date = PartialDate.parse(date);
    this.overview = fields.body("");
  }

  /** A summary of the briefing's date, without text yet. */
  public SummaryBuilder summary(String slug) {
    var summary = new SummaryBuilder(key, slug, date);
    summaries.add(summary);
    return summary;
  }

  public BriefingBuilder number(int count) {
    number = OptionalInt.of(count);
    return this;
  }

  public BriefingBuilder standfirst(String text) {
    standfirst = Optional.of(fields.line(text));
    return this;
  }

  public BriefingBuilder judgement(String text, String... sources) {
    var prose = fields.line(text);
    judgements.add(
        new Judgement(
            fields.at(),
            prose,
            Optional.empty(),
            Optional.empty(),
            fields.refs(SourceKey::new, sources)));
    return this;
  }

  /** A judgement with a level of confidence. */
  public BriefingBuilder judgement(
      Judgement.Confidence confidence, String text, String... sources) {
    judgement(text, sources);
    var last = judgements.remove(judgements.size() - 1);
    judgements.add(
        new Judgement(
            last.at(), last.text(), Optional.of(confidence), Optional.empty(), last.sources()));
    return this;
  }

  /** A judgement with a wording for its likelihood. */
  public BriefingBuilder likelyJudgement(String likelihood, String text, String... sources) {
    judgement(text, sources);
    var last = judgements.remove(judgements.size() - 1);
    judgements.add(
        new Judgement(
            last.at(),
            last.text(),
            Optional.empty(),
            Optional.of(fields.text(likelihood)),
            last.sources()));
    return this;
  }

  public BriefingBuilder sourceSummary(String text) {
    sourceSummary = Optional.of(fields.line(text));
    return this;
  }

  public BriefingBuilder overview(String text) {
    overview = fields.body(text);
    return this;
  }

  public BriefingBuilder draft() {
    status = Status.DRAFT;
    return this;
  }

  public BriefingBuilder embargo(String until) {
    embargo = Optional.of(OffsetDateTime.parse(until));
    return this;
  }

  Briefing build() {
    return new Briefing(
        key,
        fields.at(),
        "Briefing " + key,
        date,
        number,
        Optional.empty(),
        List.of(),
        standfirst,
        judgements,
        sourceSummary,
        status,
        embargo,
        overview,
        summaries.stream().map(SummaryBuilder::build).toList());
  }
}
