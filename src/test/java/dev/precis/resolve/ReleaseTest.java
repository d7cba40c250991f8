package dev.precis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Summary;
import dev.precis.testing.ManuscriptBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is published when, and who may refer to what is not. */
class ReleaseTest {

  private static final Release PUBLISHED = new Release(Resolved.NOW, false);
  private static final Release WITH_DRAFTS = new Release(Resolved.NOW, true);

  private final ManuscriptBuilder manuscript = new ManuscriptBuilder();

  @Test
  void drafts_are_left_out_unless_wanted() {
    var b = manuscript.briefing("b", "2025-06-02");
    b.summary("done");
    b.summary("sketch").draft();
    manuscript.briefing("c", "2025-06-03").draft().summary("s");
    assertThat(summaries(PUBLISHED)).containsExactly("b/done");
    assertThat(summaries(WITH_DRAFTS)).containsExactly("c/s", "b/done", "b/sketch");
    assertThat(briefings(PUBLISHED)).containsExactly("b");
    assertThat(briefings(WITH_DRAFTS)).containsExactly("c", "b");
  }

  @Test
  void an_embargo_holds_until_its_moment() {
    manuscript.briefing("past", "2025-06-01").embargo("2025-06-10T11:59:59Z");
    manuscript.briefing("now", "2025-06-02").embargo("2025-06-10T21:00:00+09:00");
    manuscript.briefing("soon", "2025-06-03").embargo("2025-06-10T12:00:01Z");
    assertThat(briefings(PUBLISHED)).containsExactly("now", "past");
    assertThat(briefings(WITH_DRAFTS)).containsExactly("soon", "now", "past");
  }

  @Test
  void a_date_in_the_future_is_no_embargo() {
    manuscript.briefing("b", "2030-01-01");
    assertThat(briefings(PUBLISHED)).containsExactly("b");
  }

  @Test
  void what_is_published_may_not_refer_to_what_is_not() {
    var b = manuscript.briefing("b", "2025-06-02").overview("[x](briefing:c)");
    b.summary("s").follows("b/sketch", "c/s").body("[x](summary:b/sketch) [y](briefing:d)");
    b.summary("sketch").draft();
    manuscript.briefing("c", "2025-06-03").draft().summary("s");
    manuscript.briefing("d", "2025-06-04").embargo("2025-07-01T00:00:00Z");
    manuscript.topic("t", "T").body("[x](briefing:c)");
    var hint = " (leave the reference out until it is published)";
    assertThat(problems(PUBLISHED))
        .containsExactly(
            "content/briefings/b/index.md:20:5+10: not-published: briefing 'c' is a draft" + hint,
            "content/briefings/b/s.md:2:5+8: not-published: summary 'b/sketch' is a draft" + hint,
            "content/briefings/b/s.md:3:5+3: not-published: summary 'c/s' belongs to briefing 'c',"
                + " which is a draft"
                + hint,
            "content/briefings/b/s.md:20:5+16: not-published: summary 'b/sketch' is a draft" + hint,
            "content/briefings/b/s.md:20:27+10: not-published: briefing 'd' is under embargo until"
                + " 2025-07-01T00:00Z"
                + hint,
            "content/topics/t.md:20:5+10: not-published: briefing 'c' is a draft" + hint);
    assertThat(problems(WITH_DRAFTS)).isEmpty();
  }

  @Test
  void a_draft_may_refer_to_a_draft() {
    var b = manuscript.briefing("b", "2025-06-02");
    b.summary("one").draft().follows("b/two");
    b.summary("two").draft().body("[x](briefing:c)");
    manuscript.briefing("c", "2025-06-03").draft().overview("[x](summary:b/one)");
    assertThat(problems(PUBLISHED)).isEmpty();
  }

  @Test
  void drafts_are_checked_too() {
    manuscript.briefing("b", "2025-06-02").summary("s").draft().body("[@nothing]");
    manuscript.briefing("c", "2025-06-03").draft().overview("[@nothing]").summary("s").topics("x");
    assertThat(problems(PUBLISHED))
        .containsExactly(
            "content/briefings/b/s.md:20:2+8: unknown-source: no source 'nothing'",
            "content/briefings/c/index.md:20:2+8: unknown-source: no source 'nothing'",
            "content/briefings/c/s.md:2:5+1: unknown-topic: no topic 'x'");
  }

  @Test
  void what_is_left_out_leaves_no_trace() {
    manuscript.actor("kim", "Kim");
    manuscript.topic("t", "T");
    manuscript.sources("a");
    manuscript
        .briefing("b", "2025-06-02")
        .summary("s")
        .draft()
        .topics("t")
        .body("Kim spoke [@a].")
        .event("2025", "Kim left.")
        .correction("2025-06-03", "Kim stayed.");
    var corpus = Resolved.of(manuscript, PUBLISHED).corpus();
    assertThat(corpus.timeline()).isEmpty();
    assertThat(corpus.corrections()).isEmpty();
    assertThat(corpus.actorTraces().values()).allMatch(t -> t.mentions().isEmpty());
    assertThat(corpus.topicTraces().values()).allMatch(t -> t.summaries().isEmpty());
    assertThat(corpus.sourceTraces().values()).allMatch(t -> t.places().isEmpty());
  }

  @Test
  void briefings_are_newest_first_and_summaries_in_the_order_of_reading() {
    manuscript.briefing("a", "2025-06-02").number(1);
    manuscript.briefing("b", "2025-06-02").number(2);
    var c = manuscript.briefing("c", "2025-06-02");
    manuscript.briefing("d", "2025-06");
    manuscript.briefing("e", "2025-06-03");
    c.summary("z").order(1);
    c.summary("b");
    c.summary("a");
    c.summary("y").order(2);
    assertThat(briefings(PUBLISHED)).containsExactly("e", "b", "a", "c", "d");
    assertThat(summaries(PUBLISHED)).containsExactly("c/z", "c/y", "c/a", "c/b");
  }

  @Test
  void lists_are_in_the_order_in_which_they_are_shown() {
    manuscript.topic("x", "Über");
    manuscript.topic("y", "arms");
    manuscript.topic("z", "Zebra");
    manuscript.actor("one", "Kim Song").sortName("Kim Song");
    manuscript.actor("two", "Vladimir Putin").sortName("Putin, Vladimir");
    manuscript.actor("three", "António Guterres").sortName("guterres, António");
    manuscript.sources("b", "a");
    manuscript.page("p", "Privacy", OptionalInt.of(2), "");
    manuscript.page("q", "Imprint", OptionalInt.of(2), "");
    manuscript.page("r", "About", OptionalInt.empty(), "");
    manuscript.page("s", "Method", OptionalInt.of(1), "");
    manuscript.media("z.png").media("a.png");
    var corpus = Resolved.of(manuscript).corpus();
    assertThat(strings(corpus.topics().keySet())).containsExactly("y", "x", "z");
    assertThat(strings(corpus.actors().keySet())).containsExactly("three", "one", "two");
    assertThat(strings(corpus.sources().keySet())).containsExactly("a", "b");
    assertThat(strings(corpus.pages().keySet())).containsExactly("s", "q", "p", "r");
    assertThat(strings(corpus.media().keySet())).containsExactly("a.png", "z.png");
  }

  private List<String> problems(Release release) {
    return Resolved.of(manuscript, release).problems();
  }

  private List<String> briefings(Release release) {
    return strings(Resolved.of(manuscript, release).corpus().briefings().keySet());
  }

  private List<String> summaries(Release release) {
    return strings(
        Resolved.of(manuscript, release).corpus().briefings().values().stream()
            .flatMap(b -> b.summaries().stream())
            .map(Summary::key)
            .toList());
  }

  private static List<String> strings(Iterable<?> keys) {
    var strings = new ArrayList<String>();
    keys.forEach(key -> strings.add(key.toString()));
    return strings;
  }
}
