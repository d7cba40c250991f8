package dev.precis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Judgement.Confidence;
import dev.precis.model.LikelihoodScale;
import dev.precis.testing.BriefingBuilder;
import dev.precis.testing.SummaryBuilder;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each rule objects to, and what it lets pass. */
class RulesTest {

  private static final String INDEX = "content/briefings/b/index.md";
  private static final String SUMMARY = "content/briefings/b/s.md";

  private final LintedSite site = new LintedSite();
  private final BriefingBuilder briefing = site.manuscript().briefing("b", "2025-06-02");
  private final SummaryBuilder summary = briefing.summary("s");

  @Test
  void a_paragraph_that_cites_nothing_is_reported_with_its_place() {
    site.manuscript().sources("a");
    summary.body("It is so [@a].\n\nAnd *so* too.");
    briefing.overview("All is well.");

    assertThat(site.found("uncited-paragraph"))
        .containsExactly(
            INDEX + ":20:1 this paragraph cites nothing",
            SUMMARY + ":22:1 this paragraph cites nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is so. It is [@a] so.",
        "It is so.^[As said [@a].]",
        "It is [so](source:a).",
        "# It is so.",
        "> It is so.",
        "- It is so.",
        "| It is so. |\n| It is so. |",
        "Three things are said:",
        "The U.S. Navy",
        "[It is so.](/somewhere)",
      })
  void a_paragraph_that_cites_or_says_nothing_passes(String body) {
    site.manuscript().sources("a");
    summary.body(body);

    assertThat(site.found("uncited-paragraph")).isEmpty();
  }

  @Test
  void an_overview_may_lean_on_a_summary_and_a_summary_may_not() {
    site.manuscript().sources("a");
    summary.body("As [told](summary:b/t) before.");
    briefing.summary("t").body("It is so [@a].");
    briefing.overview("We [tell](summary:b/t) it.");

    assertThat(site.found("uncited-paragraph"))
        .containsExactly(SUMMARY + ":20:1 this paragraph cites nothing");
  }

  @Test
  void a_summary_of_one_source_is_reported_and_so_is_one_of_copies() {
    site.manuscript().sources("a", "b");
    site.manuscript().source("copy").wireOf("a");
    summary.body("It is so [@a].").sources("b");
    briefing.summary("t").body("It is so [@a; @copy].");
    briefing.summary("u").body("It is so [@a].").event("2025", "It began", "b");
    briefing.summary("v").body("It is so.");

    assertThat(site.found("single-source-summary"))
        .containsExactly(
            SUMMARY + ":1:1 the summary 'b/s' rests on one source, 'a'",
            "content/briefings/b/t.md:1:1 the summary 'b/t' rests on 2 sources that tell one story");
  }

  @Test
  void an_event_needs_a_source_in_its_text_or_its_list() {
    site.manuscript().sources("a");
    summary.event("2025-06", "It began").event("2025", "It is [@a]").event("2024", "It was", "a");

    assertThat(site.found("event-without-source"))
        .containsExactly(SUMMARY + ":1:1 the event of 2025-06 has no source");
  }

  @Test
  void a_source_is_used_where_it_is_cited_listed_or_copied() {
    site.manuscript().sources("cited", "read", "wire", "idle");
    site.manuscript().source("copy").wireOf("wire");
    summary.body("It is so [@cited; @copy].").sources("read");

    assertThat(site.found("unused-source"))
        .containsExactly("content/sources/idle.yaml:1:1 no text names the source 'idle'");
  }

  @Test
  void a_source_older_than_the_days_allowed_is_reported_where_it_is_first_cited() {
    site.manuscript().source("old").issued("2025-05-02");
    site.manuscript().source("young").issued("2025-05-03");
    site.manuscript().source("month").issued("2025-05");
    site.manuscript().source("timeless");
    summary.body("It is so [@young; @old; @month; @timeless]. Yes [@old].");

    assertThat(site.found("stale-source", "days", "30"))
        .containsExactly(
            SUMMARY + ":20:19 the source 'old' of 2025-05-02 was 31 days old on 2025-06-02");
    assertThat(site.found("stale-source", "days", "31")).isEmpty();
  }

  @Test
  void a_retracted_source_is_reported_once_with_every_text_that_uses_it() {
    site.manuscript().source("a").retracted();
    site.manuscript().source("unused").retracted();
    site.manuscript().sources("good");
    site.manuscript().topic("t", "T").body("It is so [@a; @good].");
    site.manuscript().actor("x", "X").body("It is so [@a].");
    site.manuscript().page("p", "P", OptionalInt.empty(), "It is so [@a].");
    summary.body("It is so [@a].");
    briefing.summary("t").sources("a");
    briefing.standfirst("It is so [@a].");

    assertThat(site.found("retracted-source"))
        .containsExactly(
            "content/sources/a.yaml:1:1 the retracted source 'a' is used in the briefing 'b', the"
                + " summary 'b/s', the summary 'b/t', the topic 't', the actor 'x', the page 'p'");
  }

  @ParameterizedTest
  @CsvSource({"2025-06-01,2025-05-31,1", "2025-06-01,2025-06-01,0", "2025-06,2025-06-01,0"})
  void a_source_cannot_be_read_before_it_came_out(String issued, String accessed, int faults) {
    site.manuscript().source("a").issued(issued).accessed(accessed);

    assertThat(site.found("accessed-before-issued")).hasSize(faults);
  }

  @Test
  void credibility_1_needs_a_separate_source_beside_it() {
    site.manuscript().source("a").credibility(1);
    site.manuscript().source("copy").wireOf("a");
    site.manuscript().source("b").credibility(1);
    site.manuscript().source("c").credibility(1);
    site.manuscript().source("d").credibility(2);
    summary.body("It is so [@a; @copy].\n\nYes [@b]. Yes [@d].");
    briefing.judgement("So [@c].", "d");

    assertThat(site.found("uncorroborated-credibility"))
        .containsExactly(
            "content/sources/a.yaml:1:1 the source 'a' has credibility 1, and no separate source"
                + " is cited with it");
  }

  @Test
  void an_actor_who_is_named_and_not_listed_is_reported_at_the_name() {
    site.manuscript().actor("kim", "Kim");
    site.manuscript().actor("lee", "Lee");
    site.manuscript().actor("roh", "Roh");
    summary.body("Kim met Lee and Roh. Lee left.").actors("kim");
    summary.event("2025", "They met", List.of("roh"), List.of());

    assertThat(site.found("undeclared-actor"))
        .containsExactly(
            SUMMARY
                + ":20:9 the actor 'lee' is named, but not listed under 'actors' of this summary");
  }

  @Test
  void an_actor_is_used_where_it_is_named_or_others_belong_to_it() {
    site.manuscript().actor("kim", "Kim").memberOf("un").country("korea");
    site.manuscript().actor("un", "UN");
    site.manuscript().actor("korea", "Korea");
    site.manuscript().actor("idle", "Idle").memberOf("un");
    summary.body("Kim spoke.");

    assertThat(site.found("unused-actor"))
        .containsExactly("content/actors/idle.md:1:1 no text names the actor 'idle'");
  }

  @Test
  void a_topic_is_used_where_a_narrower_one_is() {
    site.manuscript().topic("all", "All");
    site.manuscript().topic("some", "Some").broader("all");
    site.manuscript().topic("few", "Few").broader("some");
    site.manuscript().topic("none", "None").broader("all");
    summary.topics("few");

    assertThat(site.found("unused-topic"))
        .containsExactly("content/topics/none.md:1:1 no summary is filed under the topic 'none'");
  }

  @Test
  void a_judgement_needs_a_source_in_its_text_or_its_list() {
    site.manuscript().sources("a");
    briefing.judgement("It is so.").judgement("It is so [@a].").judgement("It is so.", "a");

    assertThat(site.found("judgement-without-sources"))
        .containsExactly(INDEX + ":1:1 this judgement has no source");
  }

  @Test
  void high_confidence_needs_two_separate_sources() {
    site.manuscript().sources("a", "b");
    site.manuscript().source("copy").wireOf("a");
    briefing
        .judgement(Confidence.HIGH, "It is so [@a].", "b")
        .judgement(Confidence.MODERATE, "It is so [@a].")
        .judgement(Confidence.HIGH, "It is so [@a].", "copy");

    assertThat(site.found("overconfident-judgement"))
        .containsExactly(
            INDEX + ":1:1 this judgement has high confidence, and rests on one separate source");
  }

  @ParameterizedTest
  @CsvSource({
    "It is very unlikely or highly unlikely.,1",
    "There is a remote chance and a roughly even chance.,1",
    "It is likely and almost certainly probable.,0",
    "It is highly likely and perhaps unlikely.,0",
    "They are remote and highly likely.,0",
    "He calls it “highly likely”; it is very likely.,0",
  })
  void the_words_of_two_scales_are_not_mixed(String text, int faults) {
    briefing.judgement(text);

    assertThat(site.found("mixed-likelihood")).hasSize(faults);
  }

  @Test
  void the_likelihood_given_counts_with_the_text() {
    briefing.likelyJudgement("very likely", "It is highly likely.");

    assertThat(site.found("mixed-likelihood"))
        .containsExactly(INDEX + ":1:1 this judgement mixes the words of ICD 203 and PHIA");
  }

  @Test
  void a_wording_of_another_scale_is_reported_at_its_words() {
    briefing.likelyJudgement("highly likely", "It is very  likely, or remote.");
    site.manuscript().likelihoods(LikelihoodScale.PHIA);

    assertThat(site.found("off-scale-likelihood"))
        .containsExactly(INDEX + ":2:11 'very likely' is not on the scale PHIA");
  }

  @Test
  void a_likelihood_of_another_scale_is_reported_at_its_value() {
    briefing.likelyJudgement("highly likely", "It is so.");

    assertThat(site.found("off-scale-likelihood"))
        .containsExactly(INDEX + ":3:5 'highly likely' is not on the scale ICD 203");
  }

  @ParameterizedTest
  @CsvSource({
    "It is quite likely.,1",
    "It is more likely than not.,1",
    "It is most improbable.,1",
    "It is less likely than before.,0",
    "It will probably happen.,0",
    "It is Highly Probably so.,0",
    "It is nearly certain.,0",
    "It is unlikelyish.,0",
  })
  void wordings_of_no_scale_are_off_scale_and_comparisons_are_not(String text, int faults) {
    briefing.judgement(text);

    assertThat(site.found("off-scale-likelihood")).hasSize(faults);
  }

  @ParameterizedTest
  @CsvSource({
    "It is likely; we have high confidence.,1",
    "We are confident that it is very likely.,1",
    "It is likely. We have a high level of confidence.,0",
    "It is likely [@a]. We have high confidence.,0",
    "They have high confidence.,0",
    "It is likely in the U.S. and we have low confidence.,1",
  })
  void likelihood_and_confidence_stand_in_sentences_of_their_own(String text, int faults) {
    site.manuscript().sources("a");
    briefing.judgement(text);

    assertThat(site.found("likelihood-with-confidence")).hasSize(faults);
  }

  @ParameterizedTest
  @CsvSource({
    "It may happen.,1",
    "It might or could happen.,2",
    "It will possibly happen.,1",
    "It happened in May.,0",
    "Dismay and mighty couldness.,0",
    "He says “it may happen”.,0",
  })
  void a_bare_possibility_is_no_judgement(String text, int faults) {
    briefing.judgement(text);

    assertThat(site.found("bare-possibility")).hasSize(faults);
  }

  @Test
  void a_bare_possibility_is_reported_at_its_word() {
    site.manuscript().sources("a");
    briefing.judgement("It [@a] *may* happen.");

    assertThat(site.found("bare-possibility"))
        .containsExactly(INDEX + ":2:14 'may' does not say how likely this is");
  }

  @Test
  void a_picture_needs_an_alternative_text() {
    site.manuscript().media("a.png");
    summary.body("![](a.png)\n\n![A ship](a.png)\n\nAnd^[so ![](a.png)]");

    assertThat(site.found("missing-alt")).hasSize(2);
  }
}
