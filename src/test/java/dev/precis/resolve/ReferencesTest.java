package dev.precis.resolve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Corpus;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.testing.BriefingBuilder;
import dev.precis.testing.ManuscriptBuilder;
import dev.precis.testing.Texts;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names that point at nothing: each is reported where it stands, and is not in the corpus. */
class ReferencesTest {

  private static final String SUMMARY = "content/briefings/b/s.md";
  private static final String BRIEFING = "content/briefings/b/index.md";

  private final ManuscriptBuilder manuscript = new ManuscriptBuilder();
  private final BriefingBuilder briefing = manuscript.briefing("b", "2025-06-02");

  @BeforeEach
  void some_things_exist() {
    manuscript.actor("kim-song", "Kim Song");
    manuscript.topic("arms", "Arms");
    manuscript.sources("menafn-2025-06");
    manuscript.page("imprint", "Imprint", OptionalInt.empty(), "");
    manuscript.media("map.png");
  }

  @Test
  void a_sound_manuscript_has_no_problems() {
    briefing
        .summary("s")
        .topics("arms")
        .actors("kim-song")
        .sources("menafn-2025-06")
        .follows("b/s")
        .body(
            "[a](actor:kim-song) [b](topic:arms) [c](source:menafn-2025-06) [d](summary:b/s)"
                + " [e](briefing:b) [f](page:imprint) ![g](map.png)"
                + " [@menafn-2025-06, by kim-song] [h](https://else.example)");
    assertThat(problems()).isEmpty();
  }

  @Test
  void front_matter_of_a_summary() {
    briefing
        .summary("s")
        .topics("arms", "arm")
        .actors("kim-sung")
        .sources("menafn-2025-07")
        .follows("b/t")
        .leaveAlone("nobody-like-this")
        .event("2025-06-01", "It began.", List.of("kim"), List.of("arns"), "menafn")
        .disagreement("Who?", "They.", "menafn-2025-60");
    assertThat(problems())
        .containsExactly(
            SUMMARY + ":3:5+3: unknown-topic: no topic 'arm' (did you mean 'arms'?)",
            SUMMARY + ":4:5+8: unknown-actor: no actor 'kim-sung' (did you mean 'kim-song'?)",
            SUMMARY
                + ":5:5+14: unknown-source: no source 'menafn-2025-07'"
                + " (did you mean 'menafn-2025-06'?)",
            SUMMARY + ":6:5+3: unknown-summary: no summary 'b/t' (did you mean 'b/s'?)",
            SUMMARY + ":7:5+16: unknown-actor: no actor 'nobody-like-this'",
            SUMMARY + ":9:5+3: unknown-actor: no actor 'kim'",
            SUMMARY + ":10:5+4: unknown-topic: no topic 'arns' (did you mean 'arms'?)",
            SUMMARY + ":11:5+6: unknown-source: no source 'menafn'",
            SUMMARY
                + ":14:5+14: unknown-source: no source 'menafn-2025-60'"
                + " (did you mean 'menafn-2025-06'?)");
    var summary = summary();
    assertThat(summary.topics()).hasSize(1);
    assertThat(summary.actors()).isEmpty();
    assertThat(summary.sources()).isEmpty();
    assertThat(summary.follows()).isEmpty();
    assertThat(summary.autolink().except()).isEmpty();
    assertThat(summary.events().get(0).actors()).isEmpty();
    assertThat(summary.events().get(0).topics()).isEmpty();
    assertThat(summary.events().get(0).sources()).isEmpty();
    assertThat(summary.disagreements().get(0).positions().get(0).sources()).isEmpty();
  }

  @Test
  void links_of_every_kind() {
    briefing
        .summary("s")
        .body(
            """
            One [a](actor:kim-sonk).
            [b](topic:x) and [c](source:y)

            - [d](summary:b/x)
            - [*e*](briefing:bb)

            [f](page:impring)""");
    assertThat(problems())
        .containsExactly(
            SUMMARY + ":20:9+14: unknown-actor: no actor 'kim-sonk' (did you mean 'kim-song'?)",
            SUMMARY + ":21:5+7: unknown-topic: no topic 'x'",
            SUMMARY + ":21:22+8: unknown-source: no source 'y'",
            SUMMARY + ":23:7+11: unknown-summary: no summary 'b/x' (did you mean 'b/s'?)",
            SUMMARY + ":24:9+11: unknown-briefing: no briefing 'bb' (did you mean 'b'?)",
            SUMMARY + ":26:5+12: unknown-page: no page 'impring' (did you mean 'imprint'?)");
    assertThat(Texts.links(summary().body())).isEqualTo("One a.\nb and cdef");
    assertThat(summary().body().pieces()).filteredOn(Piece.Open.class::isInstance).hasSize(6);
  }

  @Test
  void citations_speakers_and_pictures_in_notes_too() {
    briefing
        .summary("s")
        .body("A [see @menafn, by kim; @menafn-2025-06, by kim].^[B [@x].] ![c](mop.png) [@y]");
    assertThat(problems())
        .containsExactly(
            SUMMARY + ":20:8+7: unknown-source: no source 'menafn'",
            SUMMARY + ":20:20+3: unknown-actor: no actor 'kim'",
            SUMMARY + ":20:45+3: unknown-actor: no actor 'kim'",
            SUMMARY + ":20:55+2: unknown-source: no source 'x'",
            SUMMARY + ":20:66+7: unknown-media: no media file 'mop.png' (did you mean 'map.png'?)",
            SUMMARY + ":20:76+2: unknown-source: no source 'y'");
    var citations = summary().body().citations().toList();
    assertThat(citations).hasSize(1);
    var items = citations.get(0).citation().items();
    assertThat(items).extracting(item -> item.source().id()).containsExactly("menafn-2025-06");
    assertThat(items.get(0).by()).isEmpty();
    assertThat(summary().body().pieces()).noneMatch(Piece.Image.class::isInstance);
  }

  @Test
  void columns_count_code_points() {
    briefing.summary("s").body("\uD83D\uDE00김 [@nichts]");
    assertThat(problems()).containsExactly(SUMMARY + ":20:5+7: unknown-source: no source 'nichts'");
  }

  @Test
  void every_text_of_a_summary_and_a_briefing() {
    briefing
        .standfirst("A [@a].")
        .judgement("B [@b].", "c")
        .sourceSummary("D [@d].")
        .overview("E [@e].")
        .summary("s")
        .standfirst("F [@f].")
        .event("2025", "G [@g].")
        .disagreement("H [@h]?", "I [@i].")
        .correction("2025-06-03", "J [@j].");
    assertThat(problems())
        .containsExactly(
            BRIEFING + ":2:8+2: unknown-source: no source 'a'",
            BRIEFING + ":3:8+2: unknown-source: no source 'b'",
            BRIEFING + ":4:5+1: unknown-source: no source 'c'",
            BRIEFING + ":5:8+2: unknown-source: no source 'd'",
            BRIEFING + ":20:4+2: unknown-source: no source 'e'",
            SUMMARY + ":2:8+2: unknown-source: no source 'f'",
            SUMMARY + ":3:8+2: unknown-source: no source 'g'",
            SUMMARY + ":4:8+2: unknown-source: no source 'h'",
            SUMMARY + ":5:8+2: unknown-source: no source 'i'",
            SUMMARY + ":6:8+2: unknown-source: no source 'j'");
    assertThat(corpus().sourceTraces().values()).allMatch(trace -> trace.places().isEmpty());
  }

  @Test
  void topics_actors_sources_and_pages() {
    manuscript.topic("t", "T").broader("x").related("arms", "y").body("[@a]");
    manuscript
        .actor("k", "K")
        .country("z")
        .memberOf("u", "v")
        .memberOf("kim-song", "w")
        .body("[@b]");
    manuscript.source("s1").wireOf("s2").basedOn("s3");
    manuscript.page("about", "About", OptionalInt.empty(), "[@c]");
    assertThat(problems())
        .containsExactly(
            "content/actors/k.md:3:5+1: unknown-actor: no actor 'z'",
            "content/actors/k.md:4:5+1: unknown-actor: no actor 'u'",
            "content/actors/k.md:5:5+1: unknown-source: no source 'v'",
            "content/actors/k.md:7:5+1: unknown-source: no source 'w'",
            "content/actors/k.md:20:2+2: unknown-source: no source 'b'",
            "content/pages/about.md:20:2+2: unknown-source: no source 'c'",
            "content/sources/s1.yaml:2:5+2: unknown-source: no source 's2' (did you mean 's1'?)",
            "content/sources/s1.yaml:3:5+2: unknown-source: no source 's3' (did you mean 's1'?)",
            "content/topics/t.md:2:5+1: unknown-topic: no topic 'x'",
            "content/topics/t.md:4:5+1: unknown-topic: no topic 'y'",
            "content/topics/t.md:20:2+2: unknown-source: no source 'a'");
    var corpus = corpus();
    assertThat(corpus.actors().get(new ActorKey("k")))
        .satisfies(
            actor -> {
              assertThat(actor.country()).isEmpty();
              assertThat(actor.memberships()).hasSize(1);
              assertThat(actor.memberships().get(0).sources()).isEmpty();
            });
  }

  @Test
  void a_text_without_problems_stays_as_it_is() {
    briefing.summary("s").body("One^[Two [@menafn-2025-06].] *three* [@menafn-2025-06].");
    Prose before = manuscript.build().briefings().get(0).summaries().get(0).body();
    assertThat(summary().body()).isEqualTo(before);
  }

  @Test
  void a_name_that_is_missing_often_is_reported_each_time() {
    briefing.summary("s").body("[@x] [@x] [@x]");
    assertThat(problems()).hasSize(3);
  }

  private List<String> problems() {
    return Resolved.of(manuscript).problems();
  }

  private Corpus corpus() {
    return Resolved.of(manuscript).corpus();
  }

  private Summary summary() {
    return requireNonNull(corpus().briefings().get(new BriefingKey("b"))).summaries().get(0);
  }
}
