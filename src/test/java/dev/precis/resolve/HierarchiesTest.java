package dev.precis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Source;
import dev.precis.model.Topic;
import dev.precis.testing.ManuscriptBuilder;
import org.junit.jupiter.api.Test;

/** Topics below themselves, and sources that copy themselves. */
class HierarchiesTest {

  private final ManuscriptBuilder manuscript = new ManuscriptBuilder();

  @Test
  void a_tree_is_sound() {
    manuscript.topic("a", "A");
    manuscript.topic("b", "B").broader("a");
    manuscript.topic("c", "C").broader("a");
    manuscript.source("s");
    manuscript.source("t").wireOf("s").basedOn("s");
    manuscript.source("u").wireOf("t").basedOn("s");
    assertThat(Resolved.of(manuscript).problems()).isEmpty();
  }

  @Test
  void a_circle_of_topics_is_reported_once_with_its_chain() {
    manuscript.topic("a", "A").broader("b");
    manuscript.topic("b", "B").broader("c");
    manuscript.topic("c", "C").broader("b");
    manuscript.topic("d", "D").broader("a");
    var resolved = Resolved.of(manuscript);
    assertThat(resolved.problems())
        .containsExactly(
            "content/topics/c.md:2:5+1: circular-topic: topics are broader than each other:"
                + " 'c' → 'b' → 'c'");
    assertThat(resolved.corpus().topics().values())
        .filteredOn(topic -> topic.broader().isEmpty())
        .extracting(Topic::label)
        .containsExactly("C");
  }

  @Test
  void a_topic_that_is_broader_than_itself() {
    manuscript.topic("a", "A").broader("a");
    assertThat(Resolved.of(manuscript).problems())
        .containsExactly(
            "content/topics/a.md:2:5+1: circular-topic: topics are broader than each other:"
                + " 'a' → 'a'");
  }

  @Test
  void copies_and_retellings_may_not_lead_back_either_way() {
    manuscript.source("a").wireOf("b");
    manuscript.source("b").basedOn("c");
    manuscript.source("c").wireOf("a").basedOn("b");
    var resolved = Resolved.of(manuscript);
    assertThat(resolved.problems())
        .containsExactly(
            "content/sources/c.yaml:2:5+1: circular-source: sources copy or retell each other:"
                + " 'c' → 'a' → 'b' → 'c'",
            "content/sources/c.yaml:3:5+1: circular-source: sources copy or retell each other:"
                + " 'c' → 'b' → 'c'");
    assertThat(resolved.corpus().sources().values())
        .filteredOn(source -> source.wireOf().isEmpty() && source.basedOn().isEmpty())
        .extracting(Source::key)
        .extracting(Object::toString)
        .containsExactly("c");
  }

  @Test
  void two_circles_are_two_problems() {
    manuscript.topic("a", "A").broader("b");
    manuscript.topic("b", "B").broader("a");
    manuscript.topic("c", "C").broader("d");
    manuscript.topic("d", "D").broader("c");
    assertThat(Resolved.of(manuscript).problems()).hasSize(2);
  }

  @Test
  void a_chain_may_be_very_long() {
    int length = 20_000;
    for (int i = 0; i < length; i++) {
      manuscript.source("s" + i).wireOf("s" + (i + 1) % length);
    }
    assertThat(Resolved.of(manuscript).problems())
        .singleElement()
        .asString()
        .isEqualTo(
            "content/sources/s19999.yaml:2:5+2: circular-source: sources copy or retell each"
                + " other: 's19999' → 's0' → 's1' → 's2' → … → 's19996' → 's19997' → 's19998' →"
                + " 's19999'");
  }
}
