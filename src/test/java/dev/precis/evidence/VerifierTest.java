package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Corpus;
import dev.precis.model.Element;
import dev.precis.model.Evidence;
import dev.precis.model.Finding;
import dev.precis.model.Piece;
import dev.precis.model.Source;
import dev.precis.model.Standing;
import dev.precis.model.Target.SourceKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier reads captures; the examiner sees the same by the lock that it left. */
class VerifierTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
  private static final LocalDate TUESDAY = LocalDate.of(2031, 3, 4);

  @TempDir private Path captures;
  private final Source a = Captures.source("a", "a.txt", null);
  private final Source b = Captures.source("b", "b.txt", null);
  private final Source bare = Captures.source("bare", Optional.empty());

  @BeforeEach
  void captures() throws IOException {
    Files.writeString(
        captures.resolve("a.txt"),
        """
        Island republic slams ferry report

        The republic denounced a report on its ferries.

        The port handed the sealed cargo to the bank before noon. "We count them," it said.
        """);
    Files.writeString(captures.resolve("b.txt"), "Das Amt sprach von Heldentum und von Treue.");
  }

  @Test
  void each_quotation_has_its_standing_its_source_and_its_paragraph() {
    var findings =
        verified(
                "“handed the sealed cargo” [@a] “[T]he sealed cargo” [@a] “slams ferry report” [@a] "
                    + "“heroism” [@b, original \"Heldentum\"] “nowhere to be found” [@a] "
                    + "“who knows” [@bare] “handed the sealed cargo” [@b; @a]")
            .evidence()
            .quotations()
            .stream()
            .map(Evidence.Examined::finding)
            .toList();

    assertThat(findings)
        .extracting(Finding::standing)
        .containsExactly(
            Standing.VERIFIED,
            Standing.EDITED,
            Standing.OUTSIDE_BODY,
            Standing.TRANSLATED,
            Standing.MISMATCH,
            Standing.NO_CAPTURE,
            Standing.VERIFIED);
    assertThat(findings.get(0).paragraph()).hasValue(2);
    assertThat(findings.get(2).paragraph()).isEmpty();
    assertThat(findings.get(6).source()).hasValue(new SourceKey("a"));
  }

  @Test
  void a_mismatch_is_an_error_that_shows_the_nearest_words() {
    var diagnostics = new Diagnostics();
    var verification =
        verify(
            Corpora.withBody("“handed the sealed cargo to the tug” [@a]", a),
            Lock.EMPTY,
            MONDAY,
            diagnostics);

    assertThat(diagnostics.sorted()).hasSize(1);
    var error = diagnostics.sorted().get(0);
    assertThat(error.code()).isEqualTo(Code.QUOTATION_MISMATCH);
    assertThat(error.message()).contains("'a'");
    assertThat(error.hint().orElseThrow())
        .contains("¶2: handed the sealed cargo to the [-tug-] {+bank");
    assertThat(verification.mismatches()).hasSize(1);
  }

  @Test
  void the_examiner_sees_by_the_lock_what_the_verifier_saw() {
    var text =
        "“handed the sealed cargo” [@a] “slams ferry report” [@a] “nowhere at all” [@a] “x” [@bare]";
    var corpus = Corpora.withBody(text, a, bare);
    var verification = verify(corpus, Lock.EMPTY, MONDAY, new Diagnostics());

    var diagnostics = new Diagnostics();
    var examination = new Examiner(verification.lock(), diagnostics).examine(corpus);

    assertThat(examination.evidence()).isEqualTo(verification.evidence());
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.QUOTATION_MISMATCH);
  }

  @Test
  void one_altered_word_takes_the_mark_away_with_a_warning() {
    var lock = verified("“handed the sealed cargo” [@a]").lock();

    var diagnostics = new Diagnostics();
    var altered = Corpora.withBody("“handed the opened cargo” [@a]", a);
    var evidence = new Examiner(lock, diagnostics).examine(altered).evidence();

    assertThat(standings(evidence)).containsExactly(Standing.CAPTURE_CHANGED);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CAPTURE_CHANGED);
  }

  @Test
  void an_altered_translation_takes_the_mark_away() {
    var lock = verified("“heroism” [@b, original \"Heldentum\"]").lock();
    var altered = Corpora.withBody("“courage” [@b, original \"Heldentum\"]", b);

    assertThat(standings(new Examiner(lock, new Diagnostics()).examine(altered).evidence()))
        .containsExactly(Standing.CAPTURE_CHANGED);
  }

  @Test
  void other_marks_and_spaces_change_nothing() {
    var lock = verified("“handed the sealed cargo” [@a]").lock();
    var same = Corpora.withBody("\"handed the\nsealed  cargo\" [@a]", a);

    assertThat(standings(new Examiner(lock, new Diagnostics()).examine(same).evidence()))
        .containsExactly(Standing.VERIFIED);
  }

  @Test
  void a_source_with_another_hash_takes_the_mark_away() {
    var lock = verified("“handed the sealed cargo” [@a]").lock();
    var other = Captures.source("a", "a.txt", "0".repeat(64));
    var corpus = Corpora.withBody("“handed the sealed cargo” [@a]", other);

    assertThat(standings(new Examiner(lock, new Diagnostics()).examine(corpus).evidence()))
        .containsExactly(Standing.CAPTURE_CHANGED);
    var changed = verify(corpus, lock, TUESDAY, new Diagnostics());
    assertThat(standings(changed.evidence())).containsExactly(Standing.CAPTURE_CHANGED);
    assertThat(
            standings(new Examiner(changed.lock(), new Diagnostics()).examine(corpus).evidence()))
        .containsExactly(Standing.CAPTURE_CHANGED);
  }

  @Test
  void without_captures_the_lock_stays_as_it_is() {
    var lock = verified("“handed the sealed cargo” [@a] “nowhere at all” [@a]").lock();
    var corpus = Corpora.withBody("“handed the sealed cargo” [@a] “nowhere at all” [@a]", a);

    var verification =
        new Verifier(corpus, captures.resolve("none"), lock, TUESDAY, new Diagnostics()).verify();

    assertThat(verification.lock()).isEqualTo(lock);
    assertThat(standings(verification.evidence()))
        .containsExactly(Standing.VERIFIED, Standing.MISMATCH);
  }

  @Test
  void the_day_is_the_first_on_which_the_standing_was_found() throws IOException {
    var corpus = Corpora.withBody("“handed the sealed cargo” [@a]", a);
    var first = verify(corpus, Lock.EMPTY, MONDAY, new Diagnostics());
    var second = verify(corpus, first.lock(), TUESDAY, new Diagnostics());
    assertThat(second.lock()).isEqualTo(first.lock());
    assertThat(second.evidence().latest()).hasValue(MONDAY);

    Files.writeString(captures.resolve("a.txt"), "They handed the sealed cargo over at dawn.");
    var third = verify(corpus, second.lock(), TUESDAY, new Diagnostics());
    assertThat(third.evidence().latest()).hasValue(TUESDAY);
  }

  @Test
  void quotations_that_are_gone_leave_the_lock() {
    var lock = verified("“handed the sealed cargo” [@a]").lock();
    var corpus = Corpora.withBody("Nothing is quoted [@a].", a);
    assertThat(verify(corpus, lock, TUESDAY, new Diagnostics()).lock()).isEqualTo(Lock.EMPTY);
  }

  @Test
  void a_quotation_without_a_citation_belongs_to_the_sources_beside_its_text() {
    var corpus = Corpora.withTextEverywhere("“handed the sealed cargo”", b, a);
    var verification = verify(corpus, Lock.EMPTY, MONDAY, new Diagnostics());

    assertThat(verification.evidence().figures())
        .as("a judgement, an event and a position")
        .containsEntry(Standing.VERIFIED, 3L)
        .containsEntry(Standing.NO_CAPTURE, 6L);
    assertThat(verification.evidence().of(new SourceKey("a"))).hasSize(3);
    assertThat(verification.evidence().of(new SourceKey("b"))).isEmpty();
    assertThat(verification.evidence().quotations())
        .filteredOn(examined -> examined.quotation().candidates().isEmpty())
        .as("those that the editorial rules report")
        .hasSize(6);
  }

  @Test
  void every_text_of_the_corpus_is_examined_and_the_timeline_shows_the_same() {
    var corpus = Corpora.withTextEverywhere("“handed the sealed cargo” [@a]", a);
    var verification = verify(corpus, Lock.EMPTY, MONDAY, new Diagnostics());
    assertThat(verification.evidence().quotations()).hasSize(9);
    assertThat(verification.evidence().figures()).containsEntry(Standing.VERIFIED, 9L);

    var examined = new Examiner(verification.lock(), new Diagnostics()).examine(corpus);
    assertThat(examined.evidence().quotations()).hasSize(9);
    var summary = examined.corpus().briefings().values().iterator().next().summaries().get(0);
    assertThat(examined.corpus().timeline().get(0).event()).isEqualTo(summary.events().get(0));
    assertThat(examined.corpus().corrections().get(0).correction())
        .isEqualTo(summary.corrections().get(0));
    assertThat(quoted(examined.corpus())).hasSize(1);
    assertThat(quoted(examined.corpus()).get(0).finding().standing()).isEqualTo(Standing.VERIFIED);
  }

  @Test
  void a_source_lists_the_quotations_taken_from_it() {
    var evidence = verified("“handed the sealed cargo” [@b; @a] “Treue” [@b]").evidence();
    assertThat(evidence.of(new SourceKey("a"))).hasSize(1);
    assertThat(evidence.of(new SourceKey("b"))).hasSize(1);
  }

  private static List<Element.Quoted> quoted(Corpus corpus) {
    return Corpora.body(corpus).pieces().stream()
        .filter(Piece.Open.class::isInstance)
        .map(piece -> ((Piece.Open) piece).element())
        .filter(Element.Quoted.class::isInstance)
        .map(Element.Quoted.class::cast)
        .toList();
  }

  private static List<Standing> standings(Evidence evidence) {
    return evidence.quotations().stream().map(e -> e.finding().standing()).toList();
  }

  private Verifier.Verification verified(String body) {
    return verify(Corpora.withBody(body, a, b, bare), Lock.EMPTY, MONDAY, new Diagnostics());
  }

  private Verifier.Verification verify(
      Corpus corpus, Lock lock, LocalDate today, Diagnostics diagnostics) {
    return new Verifier(corpus, captures, lock, today, diagnostics).verify();
  }
}
