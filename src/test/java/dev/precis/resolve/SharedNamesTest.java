package dev.precis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.ManuscriptBuilder;
import org.junit.jupiter.api.Test;

/** Names that more than one actor bears. */
class SharedNamesTest {

  private final ManuscriptBuilder manuscript = new ManuscriptBuilder();

  @Test
  void the_second_is_reported_and_the_first_is_named() {
    manuscript.actor("a", "Kim Song");
    manuscript.actor("b", "Envoy").alias("The Envoy", "Kim Song");
    assertThat(Resolved.of(manuscript).problems())
        .containsExactly(
            "content/actors/b.md:4:5+8: shared-alias: 'Kim Song' is also a name of actor 'a'"
                + " (the other stands at content/actors/a.md:2:5; give both actors a"
                + " 'disambiguation', or take the name from one)");
  }

  @Test
  void forms_that_the_text_cannot_tell_apart_are_the_same() {
    manuscript.actor("a", "People's Army");
    manuscript.actor("b", "People’s\u00A0Army");
    assertThat(Resolved.of(manuscript).problems()).hasSize(1);
  }

  @Test
  void names_that_differ_in_case_are_two_names() {
    manuscript.actor("a", "WHO");
    manuscript.actor("b", "Who");
    assertThat(Resolved.of(manuscript).problems()).isEmpty();
  }

  @Test
  void one_disambiguation_is_not_enough() {
    manuscript.actor("a", "Kim Song").disambiguation("the envoy");
    manuscript.actor("b", "Kim Song");
    assertThat(Resolved.of(manuscript).problems()).hasSize(1);
  }

  @Test
  void two_are() {
    manuscript.actor("a", "Kim Song").disambiguation("the envoy");
    manuscript.actor("b", "Kim Song").disambiguation("the poet");
    assertThat(Resolved.of(manuscript).problems()).isEmpty();
  }

  @Test
  void a_third_without_one_is_reported_once() {
    manuscript.actor("a", "Kim Song").disambiguation("the envoy");
    manuscript.actor("b", "Kim Song").disambiguation("the poet");
    manuscript.actor("c", "Kim Song");
    assertThat(Resolved.of(manuscript).problems())
        .singleElement()
        .asString()
        .startsWith(
            "content/actors/c.md:2:5+8: shared-alias: 'Kim Song' is also a name of actor 'a'");
  }

  @Test
  void a_name_that_one_actor_has_twice_is_harmless() {
    manuscript.actor("a", "Kim Song").alias("Kim Song", "Kim  Song");
    assertThat(Resolved.of(manuscript).problems()).isEmpty();
  }

  @Test
  void a_shared_name_mentions_nobody() {
    manuscript.actor("a", "Kim Song").disambiguation("the envoy");
    manuscript.actor("b", "Kim Song").disambiguation("the poet");
    manuscript.briefing("x", "2025").summary("s").body("Kim Song spoke.");
    assertThat(Resolved.of(manuscript).corpus().actorTraces().values())
        .allMatch(trace -> trace.mentions().isEmpty());
  }
}
