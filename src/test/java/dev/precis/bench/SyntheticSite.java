package dev.precis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a site of any size that is like a real one: ten summaries a briefing, five paragraphs each
 * with a citation, three sources for two summaries, an actor for five. The same size gives the same
 * site.
 */
public final class SyntheticSite {

  private static final int SUMMARIES_A_BRIEFING = 10;
  private static final int TOPICS = 40;
  private static final String[] WORDS =
      """
      harbour council report vessel inspection minister statement cargo agreement border trade
      observer committee figure quarter decline measure review partner mission delegation paper
      """
          .strip()
          .split("\\s+", -1);

  private final Path content;
  private final int summaries;
  private final Random random = new Random(42);

  /**
   * @param summaries how many summaries, at least 10
   */
  public SyntheticSite(Path project, int summaries) {
    this.content = project.resolve("content");
    this.summaries = summaries;
  }

  /** Writes {@code content/}. */
  public void write() throws IOException {
    file(
        "site.yaml",
        """
        title: Bench
        baseUrl: https://bench.example/
        language: en
        publisher: {name: Bench}
        """);
    for (int i = 0; i < TOPICS; i++) {
      file("topics/topic-" + i + ".md", "---\nlabel: Topic " + i + "\n---\n" + sentence() + "\n");
    }
    for (int i = 0; i < actors(); i++) {
      file(
          "actors/actor-" + i + ".md",
          "---\nschema: Person\nname: " + nameOf(i) + "\n---\n" + sentence() + "\n");
    }
    for (int i = 0; i < sources(); i++) {
      file(
          "sources/source-" + i + ".yaml",
          "type: article-newspaper\ntitle: "
              + sentence()
              + "\ncontainer-title: Gazette "
              + (i % 60)
              + "\nissued: "
              + LocalDate.of(2020, 1, 1).plusDays(i % 2000)
              + "\nURL: https://gazette.example/"
              + i
              + "\n");
    }
    for (int i = 0; i < summaries; i++) {
      summary(i);
    }
  }

  private void summary(int i) throws IOException {
    var folder = "briefings/issue-" + i / SUMMARIES_A_BRIEFING + "/";
    if (i % SUMMARIES_A_BRIEFING == 0) {
      file(
          folder + "index.md",
          "---\ntitle: "
              + sentence()
              + "\ndate: "
              + LocalDate.of(2020, 1, 6).plusWeeks(i / SUMMARIES_A_BRIEFING)
              + "\n---\n"
              + paragraph()
              + "\n");
    }
    file(
        folder + "summary-" + i + ".md",
        "---\ntitle: "
            + sentence()
            + "\ntopics: [topic-"
            + i % TOPICS
            + ", topic-"
            + (i + 1 + random.nextInt(TOPICS - 1)) % TOPICS
            + "]\nevents:\n  - {date: "
            + LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000))
            + ", text: "
            + sentence()
            + ", sources: [source-"
            + random.nextInt(sources())
            + "]}\n---\n"
            + IntStream.range(0, 5).mapToObj(p -> paragraph()).collect(Collectors.joining("\n\n"))
            + "\n");
  }

  private String paragraph() {
    return IntStream.range(0, 4).mapToObj(s -> sentence()).collect(Collectors.joining(". "))
        + ", said "
        + nameOf(random.nextInt(actors()))
        + " [@source-"
        + random.nextInt(sources())
        + ", p. "
        + (1 + random.nextInt(40))
        + "].";
  }

  private String sentence() {
    var words =
        IntStream.range(0, 12)
            .mapToObj(w -> WORDS[random.nextInt(WORDS.length)])
            .collect(Collectors.joining(" "));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  // Letters only, so that a name is a word: 0 is Ada A, 25 is Ada Z, 26 is Ada Ba.
  private static String nameOf(int actor) {
    var letters = new StringBuilder();
    for (int rest = actor; rest > 0 || letters.isEmpty(); rest /= 26) {
      letters.insert(0, (char) ('a' + rest % 26));
    }
    letters.setCharAt(0, Character.toUpperCase(letters.charAt(0)));
    return "Ada " + letters;
  }

  private int actors() {
    return Math.max(2, summaries / 5);
  }

  private int sources() {
    return summaries * 3 / 2;
  }

  private void file(String path, String text) throws IOException {
    var file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
