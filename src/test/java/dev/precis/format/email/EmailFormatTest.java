package dev.precis.format.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Edition;
import dev.precis.model.Briefing;
import dev.precis.model.Correction;
import dev.precis.model.Disagreement;
import dev.precis.model.Judgement;
import dev.precis.model.Prose;
import dev.precis.model.Summary;
import dev.precis.model.Target.BriefingKey;
import dev.precis.prose.PlainText;
import dev.precis.template.PebbleTemplates;
import dev.precis.testing.Published;
import dev.precis.testing.SanctionsWatch;
import dev.precis.testing.SiteText;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmailFormatTest {

  private static final String SITE = "https://watch.example/briefs/";
  private static final String FIRST = "briefings/2025-06-03/email.";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  @TempDir private Path folder;

  private SortedMap<String, byte[]> files(SiteText project) throws IOException {
    return files(Published.of(project, folder));
  }

  private static SortedMap<String, byte[]> files(Edition edition) throws IOException {
    var diagnostics = new Diagnostics();
    var files = new TreeMap<String, byte[]>();
    for (var page : new EmailFormat(new PebbleTemplates(Optional.empty())).pages(edition)) {
      files.put(page.path().value(), page.render(diagnostics).bytes());
    }
    assertThat(diagnostics.sorted()).isEmpty();
    return files;
  }

  private static byte[] file(Map<String, byte[]> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Document html(byte[] bytes) {
    return Jsoup.parse(utf8(bytes));
  }

  private static MimeMessage message(byte[] bytes) throws Exception {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }

  private static String part(MimeMessage message, int index) throws Exception {
    return (String) ((Multipart) message.getContent()).getBodyPart(index).getContent();
  }

  @Test
  void each_briefing_has_a_mail_in_three_files() throws IOException {
    assertThat(files(SanctionsWatch.project()).keySet())
        .containsExactly(
            "briefings/2025-05-05/email.eml",
            "briefings/2025-05-05/email.html",
            "briefings/2025-05-05/email.txt",
            FIRST + "eml",
            FIRST + "html",
            FIRST + "txt");
  }

  @Test
  void the_page_is_what_mail_programs_can_show() throws IOException {
    var page = html(file(files(SanctionsWatch.project()), FIRST + "html"));

    assertThat(page.select("script, link, iframe, form, object")).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("[href], [src]"))
        .allSatisfy(
            element ->
                assertThat(element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                    .startsWith("https://"));
    assertThat(page.select("img")).isNotEmpty().allMatch(image -> !image.attr("alt").isEmpty());
    assertThat(page.select("h1, h2, h3, p, a, td.text, table.sheet"))
        .allMatch(element -> !element.attr("style").isEmpty());
    assertThat(page.select("table.sheet").attr("style")).contains("max-width:640px");
    assertThat(page.select(".preheader").text()).isEqualTo("What the first report says.");
    assertThat(page.select("style").html()).contains("prefers-color-scheme: dark");
  }

  @Test
  void the_text_says_what_the_page_says() throws IOException {
    assertThat(utf8(file(files(SanctionsWatch.project()), FIRST + "txt")))
        .isEqualTo(
            """
            Sanctions Watch {1}

            No.\u00a02, 3 June 2025

            The first report
            ================

            What the first report says [1].

            Covers 29 May – 2 June 2025
            By A. Editor, B. Editor
            Read it on the web {2}

            Key judgements
            --------------

            1. More reports will follow [1]. [2]
               Confidence: moderate; Likelihood: likely; 2 separate sources

            Overview
            --------

            The overview [2].

            A report <on> “arms” & men {3}
            ------------------------------

            Eleven states report [1].

            The team reported [1, 2]. Kim Song {4} answered it. [a] He was quoted
            {5} in the other summary {6} and about {7} it.

            Next
            ~~~~

            [A map]
            The Kursk region

            Where the sources differ
            ~~~~~~~~~~~~~~~~~~~~~~~~

            Is the team lawful?

            - It is. [1]
              Yonhap; 1 separate source
            - It is not [2].
              TASS; 1 separate source

            Correction
            ~~~~~~~~~~

            - 10 June 2025: The number of states was wrong [1].

            The answer {6}
            --------------

            North Korea {8} answered [2].

            Notes
            -----

            [a] In a note.

            References
            ----------

            [1] Team <b> issues & report
            [2] North Korea answers

            Read it on the web {2} · PDF to print {9} · About {7}

            Published by The Desk
            Made with Precis 1.0

            Links
            -----

            {1} https://watch.example/briefs/
            {2} https://watch.example/briefs/briefings/2025-06-03/
            {3} https://watch.example/briefs/briefings/2025-06-03/report/
            {4} https://watch.example/briefs/actors/kim-song/
            {5} https://q.example/?a=1&b=2
            {6} https://watch.example/briefs/briefings/2025-06-03/answer/
            {7} https://watch.example/briefs/about/
            {8} https://watch.example/briefs/actors/north-korea/
            {9} https://watch.example/briefs/briefings/2025-06-03.pdf
            """);
  }

  @Test
  void every_word_of_the_briefing_is_in_each_part() throws Exception {
    var edition = Published.of(SanctionsWatch.project(), folder);
    var files = files(edition);
    var message = message(file(files, FIRST + "eml"));
    var briefing = edition.corpus().briefings().get(new BriefingKey("2025-06-03"));
    var words =
        Stream.concat(
                proses(Objects.requireNonNull(briefing)).map(PlainText::of),
                briefing.summaries().stream().map(Summary::title))
            .flatMap(text -> words(text).stream())
            .toList();

    assertThat(words).hasSizeGreaterThan(50).contains("Eleven", "lawful", "wrong");
    assertThat(words(utf8(file(files, FIRST + "txt")))).containsAll(words);
    assertThat(words(visible(utf8(file(files, FIRST + "html"))))).containsAll(words);
    assertThat(words(part(message, 0))).containsAll(words);
    assertThat(words(visible(part(message, 1)))).containsAll(words);
  }

  /** All texts of a briefing. */
  private static Stream<Prose> proses(Briefing briefing) {
    return Stream.of(
            briefing.standfirst().stream(),
            Stream.of(briefing.overview()),
            briefing.judgements().stream().map(Judgement::text),
            briefing.summaries().stream().flatMap(EmailFormatTest::proses))
        .flatMap(proses -> proses);
  }

  private static Stream<Prose> proses(Summary summary) {
    return Stream.of(
            summary.standfirst().stream(),
            Stream.of(summary.body()),
            summary.disagreements().stream().map(Disagreement::question),
            summary.disagreements().stream()
                .flatMap(difference -> difference.positions().stream())
                .map(Disagreement.Position::text),
            summary.corrections().stream().map(Correction::text))
        .flatMap(proses -> proses);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** What a page shows; the marks of citations stand close to the words before them. */
  private static String visible(String html) {
    var page = Jsoup.parse(html);
    page.select(".preheader, title").remove();
    page.select("sup").forEach(mark -> mark.before(" "));
    return page.text();
  }

  @Test
  void the_message_is_read_back_by_another_library() throws Exception {
    var files = files(SanctionsWatch.project());
    var message = message(file(files, FIRST + "eml"));

    assertThat(message.getSubject()).isEqualTo("The first report (no. 2) · Sanctions Watch");
    assertThat(message.getFrom())
        .containsExactly(new InternetAddress("briefings@watch.example.invalid", "The Desk"));
    assertThat(message.getSentDate().toInstant()).isEqualTo(Instant.parse("2025-06-02T23:00:00Z"));
    assertThat(message.getHeader("Date")[0]).endsWith("3 Jun 2025 00:00:00 +0100");
    assertThat(message.getHeader("MIME-Version")).containsExactly("1.0");
    assertThat(message.getMessageID()).matches("<[0-9a-f]{32}@watch\\.example>");
    assertThat(message.getContentType()).startsWith("multipart/alternative;");
    assertThat(message.getAllRecipients()).isNull();
    var parts = (Multipart) message.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType().toLowerCase(Locale.ROOT))
        .isEqualTo("text/plain; charset=utf-8");
    assertThat(parts.getBodyPart(1).getContentType().toLowerCase(Locale.ROOT))
        .isEqualTo("text/html; charset=utf-8");
    assertThat(part(message, 0)).isEqualToNormalizingNewlines(utf8(file(files, FIRST + "txt")));
    assertThat(part(message, 1)).isEqualToNormalizingNewlines(utf8(file(files, FIRST + "html")));
  }

  @Test
  void its_bytes_are_ascii_in_short_lines_with_crlf() throws IOException {
    for (var file : files(SanctionsWatch.project()).entrySet()) {
      if (file.getKey().endsWith(".eml")) {
        var raw = new String(file.getValue(), StandardCharsets.ISO_8859_1);
        assertThat(raw.chars()).allMatch(c -> c < 0x80);
        assertThat(raw.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(raw.split("\r\n", -1)).allMatch(line -> line.length() <= 78);
      }
    }
  }

  @Test
  void the_same_content_gives_the_same_bytes() throws IOException {
    var edition = Published.of(SanctionsWatch.project(), folder);
    assertThat(files(edition)).containsExactlyEntriesOf(files(edition));
  }

  /** A briefing whose summaries are of a size. */
  private static SiteText large(int summaries, int paragraphs) {
    var text = new StringBuilder();
    text.append("-- content/briefings/2026-01-01/index.md --\n")
        .append("---\ntitle: Large\ndate: 2026-01-01\n---\nAn overview [@tass].\n");
    for (int i = 0; i < summaries; i++) {
      text.append("-- content/briefings/2026-01-01/s%03d.md --\n---\n".formatted(i))
          .append("title: Number %d\norder: %d\nstandfirst: First.\n---\n".formatted(i, i + 1))
          .append("What it says [@yonhap] is this, and no more than that.\n\n".repeat(paragraphs))
          .append("The end of %d.\n".formatted(i));
    }
    return SanctionsWatch.project().with(text.toString());
  }

  @Test
  void what_is_too_long_for_a_mail_is_left_out_from_the_end_and_never_cut() throws IOException {
    var files = files(large(20, 40));
    var html = file(files, "briefings/2026-01-01/email.html");
    var page = html(html);
    var text = page.text();
    var inFull =
        IntStream.range(0, 20).filter(i -> text.contains("The end of " + i + ".")).boxed().toList();

    assertThat(html).hasSizeBetween(80_000, 100_000);
    assertThat(inFull).hasSizeBetween(5, 19);
    assertThat(inFull).isEqualTo(IntStream.range(0, inFull.size()).boxed().toList());
    assertThat(page.select("h2")).extracting(h -> h.text()).contains("Number 0", "Number 19");
    assertThat(page.select("p.on a[href]"))
        .hasSize(20 - inFull.size())
        .last()
        .satisfies(
            link -> {
              assertThat(link.text()).isEqualTo("Read on");
              assertThat(link.attr("href")).isEqualTo(SITE + "briefings/2026-01-01/s019/");
            });
    assertThat(text).contains("some texts are on the web only");
    assertThat(utf8(file(files, "briefings/2026-01-01/email.txt")))
        .contains("The end of 0.")
        .doesNotContain("The end of 19.");
  }

  @Test
  void a_mail_that_just_fits_says_nothing_of_the_web_only() throws IOException {
    assertThat(utf8(file(files(large(3, 10)), "briefings/2026-01-01/email.html")))
        .doesNotContain("web only")
        .doesNotContain("Read on<");
  }

  @Test
  void where_not_even_the_titles_fit_the_rest_is_counted() throws IOException {
    var html = file(files(large(400, 1)), "briefings/2026-01-01/email.html");

    assertThat(html).hasSizeBetween(80_000, 100_000);
    assertThat(html(html).text()).containsPattern("\\d+ more summaries are on the web\\.");
  }
}
