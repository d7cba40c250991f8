package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the bound between a copy and another story stands, measured on made-up pairs. */
class WireBoundTest {

  private static final String STORY =
      """
      The island republic on Monday denounced a report on its ferries, calling it a breach of good manners between neighbours.

      Nine harbour offices issued the report on Thursday after a year of meetings. It lists forty ships that sailed without papers between March and May.

      The head of the republic's ferry office said the offices committed a "deliberate insult" by printing a list of its ships, according to the island's news service.

      Calling the offices a "rowing club which has no standing in law or in custom," the official said the report is a "reckless" breach of the rules of the lake.

      "We give a last warning against the consequences to be brought about by this list," the official said in a statement carried by the service.

      The offices were founded in October last year after the lake commission was dissolved by the vote of one member.
      """;

  private static final String COPY_WITH_NEW_ENDS =
      """
      LAKESIDE - Our correspondent reports that tempers run high over the water this week, as the season opens.

      The island republic on Monday denounced a report on its ferries, calling it a breach of good manners between neighbours.

      Nine harbour offices issued the report on Thursday after a year of meetings. It lists forty ships that sailed without papers between March and May.

      The head of the republic's ferry office said the offices committed a "deliberate insult" by printing a list of its ships, according to the island's news service.

      Calling the offices a "rowing club which has no standing in law or in custom," the official said the report is a "reckless" breach of the rules of the lake.

      Readers who own a boat may write to this paper about what they have seen on the water since the spring.
      """;

  private static final String HALF_COPY =
      """
      The island republic on Monday denounced a report on its ferries, calling it a breach of good manners between its neighbours.

      Nine harbour offices issued the report on Thursday after a year of meetings. It lists 40 ships that sailed without papers between March and May.

      The head of the republic's ferry office said the offices had committed a "deliberate insult" by printing a list of its ships, according to the news service.
      """;

  private static final String RETOLD =
      """
      The island republic has sharply criticised a new report by a group of nine harbour offices, which accuses its ferries of sailing without papers.

      The document, printed last Thursday, was condemned by the republic as a "deliberate insult" and a breach of good manners.

      The group, founded last October to watch over the traffic on the lake, claims that forty ships were under way with no papers in spring. The republic, however, dismissed it as a "rowing club which has no standing in law or in custom" and spoke of a "reckless" act.

      In a statement through the island's news service the ferry office warned of consequences. The group has yet to answer in public.
      """;

  private static final String OTHER_STORY_SAME_QUOTES =
      """
      Two days after the list of ships was printed, the mood in the harbour towns is calm. Fishermen mend their nets, and few have read it.

      The republic's ferry office has called the authors a "rowing club which has no standing in law or in custom," and its official said: "We give a last warning against the consequences to be brought about by this list."

      Mayor Lind shrugs. He has seen five such quarrels in his time, he says, and each ended with a dinner. The ferries leave on the hour, as they did last year.

      A teacher on the quay wonders what the papers are for. Her pupils count the boats each morning and write the numbers on the board.
      """;

  @ParameterizedTest
  @CsvSource({
    "new ends, 0.65, 1",
    "half, 0.65, 1",
    "retold, 0, 0.35",
    "other story, 0, 0.35",
  })
  void copies_and_other_stories_lie_on_two_sides_of_the_bound(
      String kind, double least, double most) {
    var other =
        switch (kind) {
          case "new ends" -> COPY_WITH_NEW_ENDS;
          case "half" -> HALF_COPY;
          case "retold" -> RETOLD;
          default -> OTHER_STORY_SAME_QUOTES;
        };
    double share = shingles(STORY).containment(shingles(other));
    assertThat(share).isBetween(least, most);
    assertThat(WireProposals.BOUND).isBetween(0.35, 0.65);
  }

  @Test
  void a_copy_is_proposed_and_a_story_in_other_words_is_not() {
    var sources = Map.of(key("a"), source("a"), key("b"), source("b"), key("c"), source("c"));
    var captures =
        Map.of(
            key("a"),
            capture(STORY),
            key("b"),
            capture(COPY_WITH_NEW_ENDS),
            key("c"),
            capture(RETOLD));

    var proposals = WireProposals.of(sources, captures);

    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).copy()).isEqualTo(key("b"));
    assertThat(proposals.get(0).story()).isEqualTo(key("a"));
    assertThat(proposals.get(0).containment()).isGreaterThan(0.65);
  }

  @Test
  void japanese_copies_are_seen_too() {
    var text = "港長は記者団に対し、名簿は最初から最後まで作り話だと述べ、検査官の到着を待つように求めた。船は夜明けに出た。";
    assertThat(shingles(text).containment(shingles("速報。" + text))).isGreaterThan(0.9);
  }

  private static Shingles shingles(String text) {
    return Shingles.of(capture(text));
  }

  private static Capture capture(String text) {
    return Captures.of(text, "a.txt");
  }

  private static Source source(String key) {
    return Captures.source(key, Optional.empty());
  }

  private static SourceKey key(String id) {
    return new SourceKey(id);
  }
}
