package dev.precis.resolve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Corpus;
import dev.precis.model.Place;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.PageKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Trace;
import dev.precis.testing.ManuscriptBuilder;
import dev.precis.testing.Texts;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small corpus by hand, and where its things are used. */
class TracesTest {

  private final ManuscriptBuilder manuscript = new ManuscriptBuilder();

  @BeforeEach
  void a_small_corpus() {
    manuscript.sources("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "read");
    manuscript.source("copy").wireOf("a");
    manuscript.source("retelling").basedOn("a");
    manuscript.topic("arms", "Arms").body("About [@m] and [@a].");
    manuscript.topic("shells", "Shells").broader("arms");
    manuscript.topic("missiles", "Missiles").broader("arms");
    manuscript.actor("kim", "Kim Song").person().memberOf("un", "b", "a").body("Kim Song [@c].");
    manuscript.actor("un", "UN");
    manuscript.actor("russia", "Russia").country().alias("Moscow").memberOf("un");
    manuscript.actor("dprk", "North Korea").country();
    manuscript.page("about", "About", OptionalInt.empty(), "Russia [@l].");

    var old = manuscript.briefing("old", "2025-05-01");
    old.summary("first")
        .topics("arms", "arms")
        .body("Kim Song met Russia [@a]. Kim Song left. Moscow stayed [@b, by kim; @b].")
        .event("2024-03-28", "Russia voted.", List.of(), List.of())
        .correction("2025-05-02", "It was Russia [@c].");
    var young =
        manuscript
            .briefing("young", "2025-06-01")
            .standfirst("The UN [@d].")
            .judgement("Russia will stay [@e]. It can.", "f", "e")
            .overview("Over [@g].")
            .sourceSummary("Mixed [@k].");
    young
        .summary("second")
        .order(1)
        .standfirst("Stand [@h].")
        .topics("shells")
        .actors("dprk")
        .sources("read", "a")
        .body("Text^[Note [@i].] of the UN [@a]. UN again [@a] and [@a].")
        .event("2025-05-20", "Kim Song spoke [@j]. He left.", "j", "a")
        .event("2024-03", "A month.", List.of("russia"), List.of("missiles"))
        .disagreement("Who?", "Russia did.", "b")
        .correction("2025-06-03", "Second.")
        .correction("2025-06-03", "Third.");
    young.summary("third").topics("shells").body("Russia and the UN and Kim Song.");
  }

  @Test
  void there_are_no_problems() {
    assertThat(Resolved.of(manuscript).problems()).isEmpty();
  }

  @Test
  void mentions_come_from_newest_to_oldest_and_then_in_reading_order() {
    assertThat(mentions("russia"))
        .containsExactly(
            "young: [Russia] will stay.",
            "young/second: [Russia] did.",
            "young/third: [Russia] and the UN and Kim Song.",
            "old/first: Kim Song met [Russia].",
            "old/first: [Moscow] stayed.",
            "old/first: [Russia] voted.",
            "old/first: It was [Russia].");
    assertThat(mentions("un"))
        .containsExactly(
            "young: The [UN].",
            "young/second: Text of the [UN].",
            "young/second: [UN] again and.",
            "young/third: Russia and the [UN] and Kim Song.");
  }

  @Test
  void whoever_is_quoted_is_mentioned() {
    assertThat(mentions("kim"))
        .containsExactly(
            "young/second: [Kim Song] spoke.",
            "young/third: Russia and the UN and [Kim Song].",
            "old/first: [Kim Song] met Russia.",
            "old/first: [Kim Song] left.",
            "old/first: Moscow stayed.");
    assertThat(uses(actor("kim").quotations())).containsExactly("old/first: b: Moscow stayed.");
  }

  @Test
  void an_actor_appears_in_summaries_by_its_name_or_the_front_matter() {
    assertThat(strings(actor("dprk").summaries())).containsExactly("young/second");
    assertThat(strings(actor("russia").summaries()))
        .containsExactly("young/second", "young/third", "old/first");
    assertThat(actor("dprk").mentions()).isEmpty();
  }

  @Test
  void companions_are_counted_by_summaries_and_sorted_by_number_and_name() {
    assertThat(companions(actor("russia").companions())).containsExactly("kim 3", "un 2", "dprk 1");
    assertThat(companions(actor("dprk").companions())).containsExactly("kim 1", "russia 1", "un 1");
  }

  @Test
  void events_of_an_actor_name_it_in_the_text_or_beside_it() {
    assertThat(events(actor("russia").events()))
        .containsExactly("young/second 2024-03", "old/first 2024-03-28");
    assertThat(events(actor("kim").events())).containsExactly("young/second 2025-05-20");
  }

  @Test
  void members_stand_by_sort_name() {
    assertThat(actor("un").members())
        .extracting(m -> m.actor().slug())
        .containsExactly("kim", "russia");
    assertThat(actor("kim").members()).isEmpty();
  }

  @Test
  void a_topic_has_what_is_filed_under_it_and_not_under_narrower_ones() {
    var arms = topic("arms");
    assertThat(strings(arms.narrower())).containsExactly("missiles", "shells");
    assertThat(strings(arms.summaries())).containsExactly("old/first");
    assertThat(events(arms.events())).containsExactly("old/first 2024-03-28");
    assertThat(companions(arms.actors())).containsExactly("kim 1", "russia 1");
    var shells = topic("shells");
    assertThat(strings(shells.summaries())).containsExactly("young/second", "young/third");
    assertThat(events(shells.events())).containsExactly("young/second 2025-05-20");
    assertThat(companions(shells.actors())).containsExactly("kim 2", "russia 2", "un 2", "dprk 1");
  }

  @Test
  void an_event_that_names_a_topic_belongs_to_that_one() {
    var missiles = topic("missiles");
    assertThat(events(missiles.events())).containsExactly("young/second 2024-03");
    assertThat(missiles.summaries()).isEmpty();
  }

  @Test
  void uses_have_the_sentence_and_come_in_reading_order() {
    assertThat(uses(source("a").uses()))
        .containsExactly(
            "young/second: a: Text of the UN.",
            "young/second: a: UN again and.",
            "young/second: a: Kim Song spoke. He left.",
            "old/first: a: Kim Song met Russia.",
            "topic arms: a: About and.");
    assertThat(uses(source("b").uses()))
        .containsExactly("young/second: b: Russia did.", "old/first: b: Moscow stayed.");
    assertThat(uses(source("c").uses()))
        .containsExactly("old/first: c: It was Russia.", "actor kim: c: Kim Song.");
    assertThat(uses(source("e").uses())).containsExactly("young: e: Russia will stay.");
    assertThat(uses(source("f").uses())).containsExactly("young: f: Russia will stay. It can.");
    assertThat(uses(source("i").uses())).containsExactly("young/second: i: Note.");
    assertThat(uses(source("j").uses())).containsExactly("young/second: j: Kim Song spoke.");
    assertThat(uses(source("l").uses())).containsExactly("page about: l: Russia.");
  }

  @Test
  void a_use_is_a_whole_sentence() {
    assertThat(source("a").uses()).allMatch(use -> use.sentence().match().isEmpty());
    assertThat(source("a").uses()).allMatch(use -> use.sentence().after().isEmpty());
  }

  @Test
  void places_are_all_that_name_a_source_each_once() {
    assertThat(source("a").places().stream().map(TracesTest::place))
        .containsExactly("young/second", "old/first", "topic arms", "actor kim");
    assertThat(source("read").places().stream().map(TracesTest::place))
        .containsExactly("young/second");
    assertThat(source("read").uses()).isEmpty();
    assertThat(source("copy").places()).isEmpty();
  }

  @Test
  void copies_and_retellings_are_known_to_the_original() {
    assertThat(strings(source("a").copies())).containsExactly("copy");
    assertThat(strings(source("a").retellings())).containsExactly("retelling");
  }

  @Test
  void notes_are_numbered_in_reading_order() {
    assertThat(numbers(new BriefingKey("young")))
        .containsExactly("d", "e", "f", "g", "h", "i", "a", "j", "b", "k");
    assertThat(numbers(new BriefingKey("old"))).containsExactly("a", "b", "c");
    assertThat(numbers(new TopicKey("arms"))).containsExactly("m", "a");
    assertThat(numbers(new ActorKey("kim"))).containsExactly("c", "b", "a");
    assertThat(numbers(new PageKey("about"))).containsExactly("l");
    assertThat(numbers(new TopicKey("shells"))).isEmpty();
  }

  @Test
  void the_timeline_is_by_date_and_a_month_stands_before_its_days() {
    assertThat(events(corpus().timeline()))
        .containsExactly("young/second 2024-03", "old/first 2024-03-28", "young/second 2025-05-20");
  }

  @Test
  void events_of_one_date_stand_in_the_order_in_which_they_were_told() {
    var again = new ManuscriptBuilder();
    again.briefing("b", "2025-02").summary("s").event("2024", "Two.").event("2024", "Three.");
    again.briefing("a", "2025-01").summary("s").event("2024", "One.");
    assertThat(events(Resolved.of(again).corpus().timeline()))
        .containsExactly("a/s 2024", "b/s 2024", "b/s 2024");
  }

  @Test
  void corrections_are_newest_first() {
    assertThat(corpus().corrections())
        .extracting(dated -> dated.summary() + " " + dated.correction().date())
        .containsExactly(
            "young/second 2025-06-03", "young/second 2025-06-03", "old/first 2025-05-02");
    assertThat(corpus().corrections())
        .extracting(dated -> Texts.words(dated.correction().text()))
        .containsExactly("Second.", "Third.", "It was Russia .");
  }

  @Test
  void everything_has_a_trace_and_a_numbering() {
    var corpus = corpus();
    assertThat(corpus.actorTraces().keySet()).containsExactlyElementsOf(corpus.actors().keySet());
    assertThat(corpus.topicTraces().keySet()).containsExactlyElementsOf(corpus.topics().keySet());
    assertThat(corpus.sourceTraces().keySet()).containsExactlyElementsOf(corpus.sources().keySet());
    assertThat(corpus.numbering()).hasSize(2 + 3 + 4 + 1);
  }

  @Test
  void resolving_twice_gives_the_same() {
    var first = corpus();
    var second = corpus();
    assertThat(second.briefings()).isEqualTo(first.briefings());
    assertThat(second.actorTraces()).isEqualTo(first.actorTraces());
    assertThat(second.topicTraces()).isEqualTo(first.topicTraces());
    assertThat(second.sourceTraces()).isEqualTo(first.sourceTraces());
    assertThat(second.timeline()).isEqualTo(first.timeline());
    assertThat(second.corrections()).isEqualTo(first.corrections());
  }

  private Corpus corpus() {
    return Resolved.of(manuscript).corpus();
  }

  private Trace.OfActor actor(String slug) {
    return requireNonNull(corpus().actorTraces().get(new ActorKey(slug)));
  }

  private Trace.OfTopic topic(String slug) {
    return requireNonNull(corpus().topicTraces().get(new TopicKey(slug)));
  }

  private Trace.OfSource source(String id) {
    return requireNonNull(corpus().sourceTraces().get(new SourceKey(id)));
  }

  private List<String> numbers(Target page) {
    return strings(requireNonNull(corpus().numbering().get(page)).sources());
  }

  private List<String> mentions(String slug) {
    return actor(slug).mentions().stream()
        .map(
            mention ->
                place(mention.place())
                    + ": "
                    + mention.sentence().before()
                    + (mention.sentence().match().isEmpty()
                        ? ""
                        : "[" + mention.sentence().match() + "]")
                    + mention.sentence().after())
        .toList();
  }

  private static List<String> uses(List<Trace.Use> uses) {
    return uses.stream()
        .map(use -> place(use.place()) + ": " + use.source() + ": " + use.sentence().text())
        .toList();
  }

  private static List<String> events(List<Trace.DatedEvent> events) {
    return events.stream().map(dated -> dated.summary() + " " + dated.event().date()).toList();
  }

  private static List<String> companions(List<Trace.Companion> companions) {
    return companions.stream().map(c -> c.actor() + " " + c.summaries()).toList();
  }

  private static String place(Place place) {
    if (place instanceof Place.InSummary in) {
      return in.summary().toString();
    } else if (place instanceof Place.InBriefing in) {
      return in.briefing().toString();
    } else if (place instanceof Place.OnTopic on) {
      return "topic " + on.topic();
    } else if (place instanceof Place.OnActor on) {
      return "actor " + on.actor();
    } else if (place instanceof Place.OnPage on) {
      return "page " + on.page();
    }
    throw new IllegalStateException("a new kind of place: " + place);
  }

  private static List<String> strings(List<?> keys) {
    return keys.stream().map(Object::toString).toList();
  }
}
