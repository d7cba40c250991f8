package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.PartialDate;
import dev.precis.model.Target.SourceKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A source that was old when the briefing that cites it came out. */
final class StaleSource implements Rule {

  private static final Setting DAYS = new Setting("days", 1, 365);

  @Override
  public Code code() {
    return Code.STALE_SOURCE;
  }

  /** How old is too old depends on the subject. */
  @Override
  public boolean isUsuallyOn() {
    return false;
  }

  @Override
  public List<Setting> settings() {
    return List.of(DAYS);
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    int days = settings.get(DAYS);
    for (var briefing : corpus.briefings().values()) {
      var texts =
          Stream.concat(
              Stream.of(Named.in(briefing)), briefing.summaries().stream().map(Named::in));
      texts.forEach(text -> check(text, briefing.date().earliest(), days, corpus, findings));
    }
  }

  /** Reports each source once, where the text names it first. */
  private static void check(
      Stream<Named> text, LocalDate published, int days, Corpus corpus, Findings findings) {
    var seen = new HashSet<SourceKey>();
    text.filter(named -> seen.add(named.source()))
        .forEach(
            named ->
                issued(corpus, named.source())
                    .filter(issued -> issued.latest().plusDays(days).isBefore(published))
                    .ifPresent(
                        issued ->
                            findings.report(
                                named.at(), message(named.source(), issued, published))));
  }

  private static Optional<PartialDate> issued(Corpus corpus, SourceKey key) {
    return Optional.ofNullable(corpus.sources().get(key))
        .flatMap(source -> source.record().issued());
  }

  private static String message(SourceKey key, PartialDate issued, LocalDate published) {
    return "the source '%s' of %s was %d days old on %s"
        .formatted(key, issued, ChronoUnit.DAYS.between(issued.latest(), published), published);
  }
}
