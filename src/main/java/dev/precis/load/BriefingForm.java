package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Suggestions;
import dev.precis.model.Briefing;
import dev.precis.model.Judgement;
import dev.precis.model.Judgement.Confidence;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.PartialDate.InYear;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Status;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a briefing's {@code index.md}. */
final class BriefingForm {

  /** Stands in for a date that is missing; the build stops, but the rest is to be read. */
  private static final PartialDate SOME_DATE = new InYear(1970);

  private static final Field<Prose> TEXT = Field.required("text", Texts.INLINE);
  private static final Field<Confidence> CONFIDENCE =
      Field.optional("confidence", Texts.choice(Confidence.class));
  private static final Field<Located<String>> LIKELIHOOD =
      Field.optional("likelihood", Texts.LOCATED);
  private static final Field<List<Ref<SourceKey>>> SOURCES =
      Field.optional("sources", Refs.SOURCES);
  private static final Kind<Judgement> JUDGEMENT =
      Kind.of(Shape.of(TEXT, CONFIDENCE, LIKELIHOOD, SOURCES), BriefingForm::judgement);

  private static final Field<String> TITLE = Field.required("title", Texts.TITLE);
  private static final Field<PartialDate> DATE = Field.required("date", Dates.DATE);
  private static final Field<Integer> NUMBER =
      Field.optional("number", Numbers.between(0, Integer.MAX_VALUE));
  private static final Field<PartialDate> PERIOD = Field.optional("period", Dates.DATE);
  private static final Field<List<String>> AUTHORS = Field.optional("authors", Texts.LINE.list());
  private static final Field<Prose> STANDFIRST = Field.optional("standfirst", Texts.INLINE);
  private static final Field<List<Judgement>> JUDGEMENTS =
      Field.optional("judgements", JUDGEMENT.list());

  /** In blocks: what is to be said of the sources often needs a second paragraph or a list. */
  private static final Field<Prose> SOURCE_SUMMARY = Field.optional("sourceSummary", Texts.BLOCKS);

  private static final Field<Status> STATUS = Field.optional("status", Texts.choice(Status.class));
  private static final Field<Function<ZoneId, OffsetDateTime>> EMBARGO =
      Field.optional("embargo", Dates.MOMENT);

  private static final Shape SHAPE =
      Shape.of(
          TITLE,
          DATE,
          NUMBER,
          PERIOD,
          AUTHORS,
          STANDFIRST,
          JUDGEMENTS,
          SOURCE_SUMMARY,
          STATUS,
          EMBARGO);

  private BriefingForm() {}

  /**
   * The briefing, still without summaries, with what is missing or wrong replaced.
   *
   * @param zone of the site, for embargoes without an offset
   * @param scale of the site, for the likelihoods of judgements
   */
  static Briefing read(Document document, BriefingKey key, ZoneId zone, LikelihoodScale scale) {
    var fields = document.fields(SHAPE);
    var judgements = fields.all(JUDGEMENTS);
    judgements.forEach(judgement -> check(judgement, scale, fields.whole()));
    var number = fields.get(NUMBER);
    return new Briefing(
        key,
        document.at(),
        fields.get(TITLE).orElse(key.slug()),
        fields.get(DATE).orElse(SOME_DATE),
        number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty(),
        fields.get(PERIOD),
        fields.all(AUTHORS),
        fields.get(STANDFIRST),
        judgements,
        fields.get(SOURCE_SUMMARY),
        fields.get(STATUS).orElse(Status.PUBLISHED),
        fields.get(EMBARGO).map(moment -> moment.apply(zone)),
        document.body(),
        List.of());
  }

  /** Each scale gives its words other bounds: a word of another one would be read wrongly. */
  private static void check(Judgement judgement, LikelihoodScale scale, Value whole) {
    judgement
        .likelihood()
        .filter(likelihood -> !scale.has(likelihood.value()))
        .ifPresent(likelihood -> whole.report(notOn(scale, likelihood)));
  }

  private static Diagnostic notOn(LikelihoodScale scale, Located<String> likelihood) {
    var wordings = scale.terms().stream().flatMap(term -> term.wordings().stream()).toList();
    var list =
        wordings.stream()
            .map(wording -> "'" + wording + "'")
            .collect(Collectors.joining(", ", scale.label() + " has ", ""));
    var message = "'likelihood' cannot be '" + likelihood.value() + "'";
    return Diagnostic.of(Code.BAD_VALUE, likelihood.at(), message)
        .hinting(Suggestions.didYouMean(likelihood.value(), wordings).orElse(list));
  }

  private static Optional<Judgement> judgement(Fields fields) {
    var text = fields.get(TEXT);
    var confidence = fields.get(CONFIDENCE);
    var likelihood = fields.get(LIKELIHOOD);
    var sources = fields.all(SOURCES);
    return text.map(t -> new Judgement(fields.at(), t, confidence, likelihood, sources));
  }
}
