package dev.precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code precis verify} on the small site, with captures beside it. */
class VerifyTest {

  private static final Path BASE = Path.of("src/test/resources/invalid/base");
  private static final String LOCK = "content/quotations.lock";
  private static final String STRIKE = "content/briefings/2025-06-02/strike.md";

  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void site() throws IOException {
    project = folder.resolve("project");
    new Tree(BASE).copyTo(project);
    var captures = Files.createDirectories(folder.resolve("captures"));
    Files.writeString(
        captures.resolve("gazette.txt"),
        "The dockers of Norwick walked out at noon on Friday, and no ship has been unloaded since."
            + " The port authority asked the masters of eleven vessels to wait in the roads until"
            + " the talks between both sides have come to an end."
            + "\n\n“We count every hour and we forget none,” said Ada Marsh.\n");
    Files.writeString(
        project.resolve("content/sources/gazette-strike.yaml"),
        Files.readString(project.resolve("content/sources/gazette-strike.yaml"))
            + "capture: {file: gazette.txt}\n");
  }

  @Test
  void words_that_are_in_the_capture_are_verified() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike] and \"wait\" [@wire-port].");

    var run = verify();

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .isEqualTo(
            STRIKE
                + ":5:10  verified    gazette-strike  “we count every hour”\n"
                + STRIKE
                + ":5:54  no-capture  wire-port       “wait”\n"
                + "2 quotations: 1 verified, 1 no-capture\n");
    assertThat(lock()).contains("- source: 'gazette-strike'", "standing: verified", "paragraph: 2");
  }

  @Test
  void words_that_are_not_are_an_error_that_shows_the_nearest_passage() throws IOException {
    write("She said \"count every day and we forget none\" [@gazette-strike].");

    var run = verify();

    assertThat(run.exitCode()).isEqualTo(ExitCode.CONTENT);
    assertThat(run.out()).endsWith("1 quotation: 1 mismatch\n");
    assertThat(run.err())
        .contains(
            STRIKE + ":5:10: error: these words are not in 'gazette-strike' [quotation-mismatch]",
            "nearest is ¶2: count every [-day-] {+hour+} and we forget none");
    assertThat(Run.in(project, "build", "--no-pdf").exitCode())
        .as("a build by the lock")
        .isEqualTo(ExitCode.CONTENT);
    assertThat(Run.in(project, "check").err()).contains("[quotation-mismatch]");
  }

  @Test
  void programs_get_json_and_nothing_else_on_standard_output() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike]; others \"nothing\".");

    var run = verify("--format", "json");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("[uncited-quotation]");
    assertThat(run.out().replaceAll("\\s+", " ").strip())
        .isEqualTo(
            """
            { "quotations" : [ { "file" : "%s", "line" : 5, "column" : 10, \
            "quotation" : "we count every hour", "source" : "gazette-strike", \
            "standing" : "verified" }, { "file" : "%s", "line" : 5, "column" : 58, \
            "quotation" : "nothing", "source" : null, "standing" : "no-capture" } ] }"""
                .formatted(STRIKE, STRIKE));
  }

  @Test
  void a_second_verification_touches_nothing() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    var first = verify();
    new Tree(project).age();

    assertThat(verify()).isEqualTo(first);

    assertThat(new Tree(project).touched()).isEmpty();
  }

  @Test
  void without_captures_the_lock_says_the_same() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    var first = verify();
    var lock = lock();

    var run = Run.in(project, "verify");

    assertThat(run.out()).isEqualTo(first.out());
    assertThat(run.err()).contains("[missing-capture]");
    assertThat(lock()).isEqualTo(lock);
  }

  @Test
  void words_that_changed_since_are_a_warning_until_they_are_verified_again() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    verify();
    write("She said \"we forget none\" [@gazette-strike].");

    assertThat(Run.in(project, "check").err()).contains("warning", "[capture-changed]");
    verify();
    assertThat(Run.in(project, "check").err()).doesNotContain("[capture-changed]");
  }

  @Test
  void a_lock_that_cannot_be_understood_is_written_anew() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    verify();
    var lock = lock();
    Files.writeString(project.resolve(LOCK), lock + "<<<<<<< theirs\n");

    assertThat(Run.in(project, "check").exitCode()).isEqualTo(ExitCode.CONTENT);
    assertThat(verify().exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(lock()).isEqualTo(lock);
  }

  @Test
  void faults_of_the_content_leave_the_lock_alone() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    verify();
    var lock = lock();
    write("She said \"we count every hour\" [@nobody].");

    var run = verify();

    assertThat(run.exitCode()).isEqualTo(ExitCode.CONTENT);
    assertThat(run.err()).contains("[unknown-source]", "nothing was verified");
    assertThat(lock()).isEqualTo(lock);
  }

  @Test
  void captures_that_cannot_be_read_end_nothing_else() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    Files.delete(folder.resolve("captures/gazette.txt"));
    Files.createDirectory(folder.resolve("captures/gazette.txt"));

    var run = verify();

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).contains("[bad-capture]");
    assertThat(run.out()).endsWith("1 quotation: 1 no-capture\n");
  }

  @Test
  void how_strictly_uncited_quotations_are_taken_is_for_the_site_to_say() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike]. They said \"no\" and left.");
    var site = project.resolve("content/site.yaml");
    var usual = Files.readString(site);

    assertThat(verify().err()).contains("warning", "[uncited-quotation]");

    Files.writeString(site, usual + "rules: {uncited-quotation: off}\n");
    assertThat(verify().err()).isEmpty();
    assertThat(Run.in(project, "check").err()).doesNotContain("[unknown-rule]");

    Files.writeString(site, usual + "rules: {uncited-quotation: error}\n");
    assertThat(verify().exitCode()).isEqualTo(ExitCode.CONTENT);
    assertThat(Run.in(project, "check").exitCode()).isEqualTo(ExitCode.CONTENT);
  }

  @Test
  void a_captures_folder_that_is_not_there_is_wrong_usage() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    verify();
    var lock = lock();

    var run = Run.in(project, "verify", "--captures", "../capture");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--captures", "capture' is no folder");
    assertThat(lock()).isEqualTo(lock);
  }

  @Test
  void a_mismatch_is_kept_and_takes_nothing_else_from_the_lock() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    verify();
    var lock = lock();
    write(
        "She said \"we count every hour\" [@gazette-strike]."
            + " She said \"we forget all of it\" [@gazette-strike].");

    assertThat(verify().exitCode()).isEqualTo(ExitCode.CONTENT);

    assertThat(lock()).contains(lock.lines().skip(2).toList()).contains("standing: mismatch");
    assertThat(files(project.resolve("content"))).noneMatch(name -> name.startsWith(".quotations"));
  }

  @Test
  void bad_captures_take_nothing_from_the_lock() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    verify();
    var lock = lock();
    var capture = folder.resolve("captures/gazette.txt");

    for (byte[] bytes :
        List.of(new byte[] {1, 0, 2}, new byte[0], new byte[] {(byte) 0xC3}, new byte[5 << 20])) {
      Files.write(capture, bytes);
      var run = verify();
      assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
      assertThat(run.err()).contains("[bad-capture]");
      assertThat(lock()).isEqualTo(lock);
    }
  }

  @Test
  void the_words_of_a_quotation_open_the_passage_and_the_lock_has_no_more_of_the_capture()
      throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    verify();

    assertThat(lock()).contains("\n  start: 'We count every hour'\n").doesNotContain("forget");
    assertThat(Run.in(project, "build", "--no-pdf").exitCode()).isEqualTo(ExitCode.DONE);
    var href =
        page("briefings/2025-06-02/strike/index.html").select("a.quoted.verified").attr("href");
    assertThat(href).endsWith("#:~:text=We%20count%20every%20hour");
    assertThat(
            page("sources/gazette-strike/index.html").select("#quotations + ol a").eachAttr("href"))
        .contains(href);
  }

  @Test
  void sources_that_share_their_words_are_proposed_as_copies() throws IOException {
    write("Nothing is quoted [@gazette-strike; @wire-port].");
    var story = Files.readString(folder.resolve("captures/gazette.txt"));
    Files.writeString(folder.resolve("captures/wire.txt"), story + "\nThe port is closed.\n");
    Files.writeString(
        project.resolve("content/sources/wire-port.yaml"),
        Files.readString(project.resolve("content/sources/wire-port.yaml"))
            + "capture: {file: wire.txt}\n");

    assertThat(verify().err()).contains("note: 'wire-port' may copy 'gazette-strike'");
  }

  @Test
  void a_mark_is_on_the_page_until_a_word_is_changed() throws IOException {
    write("She said \"we count every hour\" [@gazette-strike].");
    verify();

    assertThat(marks()).containsExactly("✓ (verified in the source on 1 November 2026)");
    assertThat(page("sources/gazette-strike/index.html").select("#quotations")).hasSize(1);

    write("She said \"we count every day\" [@gazette-strike].");
    assertThat(marks()).isEmpty();
  }

  @Test
  void every_mark_of_the_example_falls_with_one_altered_word() throws IOException {
    new Tree(Path.of("content")).copyTo(project.resolve("content"));
    var marked = words(Run.in(project, "verify", "--format", "json"), "verified");
    assertThat(marked).hasSizeGreaterThan(10);

    for (var file : new Tree(project.resolve("content")).files().keySet()) {
      if (file.endsWith(".md")) {
        alter(project.resolve("content").resolve(file), marked);
      }
    }

    var altered = Run.in(project, "verify", "--format", "json");
    assertThat(words(altered, "verified")).isEmpty();
    assertThat(words(altered, "capture-changed")).hasSize(marked.size());
  }

  /** Puts another word in the place of the last one of each quotation. */
  private static void alter(Path file, List<String> quotations) throws IOException {
    var text = Files.readString(file);
    for (var words : quotations) {
      var spaced = Pattern.quote(words).replace(" ", "\\E\\s+\\Q").replace("’", "\\E['’]\\Q");
      int last = words.lastIndexOf(' ') + 1;
      var other = words.substring(0, last) + "elsewhere";
      text = text.replaceAll(spaced, Matcher.quoteReplacement(other));
    }
    Files.writeString(file, text);
  }

  private static List<String> words(Run run, String standing) {
    var quotations = JsonMapper.shared().readTree(run.out()).get("quotations");
    return quotations
        .valueStream()
        .filter(quotation -> quotation.get("standing").asString().equals(standing))
        .map(quotation -> quotation.get("quotation").asString())
        .toList();
  }

  private List<String> marks() throws IOException {
    assertThat(Run.in(project, "build", "--no-pdf").exitCode()).isEqualTo(ExitCode.DONE);
    return page("briefings/2025-06-02/strike/index.html").select(".quoted + .tick").eachText();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(project.resolve("site").resolve(path)));
  }

  private Run verify(String... more) {
    var arguments = new String[more.length + 3];
    arguments[0] = "verify";
    arguments[1] = "--captures";
    arguments[2] = "../captures";
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.in(project, arguments);
  }

  private void write(String body) throws IOException {
    Files.writeString(
        project.resolve(STRIKE), "---\ntitle: Dockers walk out\ntopics: [labour]\n---\n" + body);
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private String lock() throws IOException {
    return Files.readString(project.resolve(LOCK));
  }
}
