package dev.precis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Corpus.Sentences;
import dev.precis.testing.ManuscriptBuilder;
import org.junit.jupiter.api.Test;

/** How many sentences of the summaries carry a citation. */
class CitedSentencesTest {

  private final ManuscriptBuilder manuscript = new ManuscriptBuilder();

  @Test
  void sentences_of_summaries_count_with_their_notes_and_front_matter() {
    manuscript.sources("a", "b");
    var briefing = manuscript.briefing("b1", "2025-06-01").overview("Not one of them [@a].");
    briefing
        .summary("first")
        .standfirst("It rained [@a].")
        .body("It snowed [@a; @b]. Nobody came. They left^[By sea [@b].].")
        .event("2025-05-20", "The port closed.", "a")
        .event("2025-05-21", "It opened.");

    assertThat(Resolved.of(manuscript).corpus().sentences()).isEqualTo(new Sentences(7, 4));
  }

  @Test
  void only_all_are_a_hundred_per_cent() {
    assertThat(new Sentences(1000, 999).citedPercent()).isEqualTo(99);
    assertThat(new Sentences(3, 3).citedPercent()).isEqualTo(100);
    assertThat(new Sentences(0, 0).citedPercent()).isZero();
  }
}
