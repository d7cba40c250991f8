package dev.precis.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Severity;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Located;
import dev.precis.model.Site;
import dev.precis.model.Site.Paper;
import dev.precis.model.Site.Publisher;
import dev.precis.model.Site.QuotationMarks;
import dev.precis.testing.SiteText;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteFormTest {

  private static final String FILE = "content/site.yaml";

  @TempDir Path folder;

  @Test
  void all_fields_are_read() {
    var site =
        read(
            """
            title: Sanctions Watch
            tagline: Who watches
            baseUrl: https://example.org/briefs
            language: en-gb
            publisher: {name: A Desk, url: "https://desk.example/"}
            timeZone: Asia/Seoul
            citationStyle: styles/house.csl
            likelihoodScale: phia
            captures: ../captures
            quotationMarks: single
            print:
              paper: Letter
              fonts: [fonts/a.ttf]
            rules:
              stale-source: {level: warning, days: 90, note: "a b"}
              unused-source: off
              single-source: error
            search: pagefind
            """);

    assertThat(site.complaints()).isEmpty();
    var expected =
        new Site(
            "Sanctions Watch",
            Optional.of("Who watches"),
            URI.create("https://example.org/briefs/"),
            Locale.UK,
            new Publisher("A Desk", Optional.of(URI.create("https://desk.example/"))),
            ZoneId.of("Asia/Seoul"),
            new Located<>("styles/house.csl", new Location(FILE, 7, 16, 16)),
            LikelihoodScale.PHIA,
            "../captures",
            QuotationMarks.SINGLE,
            Site.Search.PAGEFIND,
            new Site.Print(
                Paper.LETTER,
                List.of(new Located<>("fonts/a.ttf", new Location(FILE, 13, 11, 11)))),
            Map.of(
                "stale-source",
                new Site.Rule(
                    Optional.of(Severity.WARNING),
                    Map.of("days", "90", "note", "a b"),
                    new Location(FILE, 15, 3, 12)),
                "unused-source",
                new Site.Rule(Optional.empty(), Map.of(), new Location(FILE, 16, 3, 13)),
                "single-source",
                new Site.Rule(
                    Optional.of(Severity.ERROR), Map.of(), new Location(FILE, 17, 3, 13))));
    assertThat(site.manuscript().site()).isEqualTo(expected);
  }

  @Test
  void a_title_and_an_address_are_enough() {
    var site = read("title: A\nbaseUrl: https://example.org\n");

    assertThat(site.complaints()).isEmpty();
    assertThat(site.manuscript().site())
        .isEqualTo(
            new Site(
                "A",
                Optional.empty(),
                URI.create("https://example.org/"),
                Locale.ENGLISH,
                new Publisher("A", Optional.empty()),
                ZoneId.of("UTC"),
                new Located<>("chicago-notes-bibliography", Location.ofFile(FILE)),
                LikelihoodScale.ICD203,
                "captures/",
                QuotationMarks.DOUBLE,
                Site.Search.BUILTIN,
                new Site.Print(Paper.A4, List.of()),
                Map.of()));
  }

  @Test
  void an_empty_file_lacks_what_is_required() {
    assertThat(read("# nothing yet\n").complaints())
        .containsExactly(
            "content/site.yaml:1:1+1 'baseUrl' is missing [missing-key]"
                + " (where the site will be found, such as https://example.org/briefings/)",
            "content/site.yaml:1:1+1 'title' is missing [missing-key]");
  }

  @Test
  void a_site_with_faults_is_read_as_far_as_possible() {
    var site = read("title: A\nbaseUrl: example.org\nlanguage: klingon\n");

    assertThat(site.manuscript().site().title()).isEqualTo("A");
    assertThat(site.manuscript().site().language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void a_file_without_keys_is_no_site() {
    var site = read("just words\n");

    assertThat(site.result()).isEmpty();
    assertThat(site.complaints())
        .containsExactly(
            "content/site.yaml:1:1+10 the file must be keys and values, not text [wrong-type]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "titel: B                     ¦ 3:1+5 unknown key 'titel' [unknown-key] (did you mean 'title'?)",
        "title: B                     ¦ 3:1+5 duplicate key 'title' [duplicate-key] (it stands first in line 1)",
        "tagline: 2025                ¦ 3:10+4 'tagline' must be text, not a number [wrong-type] (put it in quotation marks: \"2025\")",
        "tagline: true                ¦ 3:10+4 'tagline' must be text, not true or false [wrong-type] (put it in quotation marks: \"true\")",
        "tagline: ''                  ¦ 3:10+2 'tagline' is empty [bad-value]",
        "tagline: [a]                 ¦ 3:10+3 'tagline' must be text, not a list [wrong-type]",
        "language: en_GB              ¦ 3:11+5 'en_GB' is no language tag [bad-value] (a language is written 'en', 'en-GB' or 'zh-Hant')",
        "language: english            ¦ 3:11+7 'english' is no language tag [bad-value] (a language is written 'en', 'en-GB' or 'zh-Hant')",
        "publisher: A                 ¦ 3:12+1 'publisher' must be keys and values, not text [wrong-type]",
        "publisher: {url: 'https://a.b'} ¦ 3:12+20 'name' is missing [missing-key]",
        "publisher: {name: A, uri: b} ¦ 3:22+3 unknown key 'uri' [unknown-key] (did you mean 'url'?)",
        "publisher: {name: A, url: 'ftp://a.b'} ¦ 3:27+11 'ftp://a.b' is no web address [bad-value] (it begins with 'https://' and the name of a host)",
        "timeZone: Europe/Londn       ¦ 3:11+12 'timeZone' cannot be 'Europe/Londn' [bad-value] (did you mean 'Europe/London'?)",
        "likelihoodScale: icd-203     ¦ 3:18+7 'likelihoodScale' cannot be 'icd-203' [bad-value] (did you mean 'icd203'?)",
        "quotationMarks: »            ¦ 3:17+1 'quotationMarks' cannot be '»' [bad-value] (it is one of 'double', 'single')",
        "search: none                  ¦ 3:9+4 'search' cannot be 'none' [bad-value] (it is one of 'builtin', 'pagefind', 'off')",
        "print: {paper: a4}           ¦ 3:16+2 'paper' cannot be 'a4' [bad-value] (did you mean 'A4'?)",
        "print: {fonts: a.ttf}        ¦ 3:16+5 'fonts' must be a list, not text [wrong-type] (write it as [a.ttf])",
        "print: {fonts: [3]}          ¦ 3:17+1 an item of 'fonts' must be text, not a number [wrong-type] (put it in quotation marks: \"3\")",
        "rules: {a: warn}             ¦ 3:12+4 'a' cannot be 'warn' [bad-value] (it is one of 'off', 'warning', 'error')",
        "rules: {a: {days: 90}}       ¦ 3:12+10 'level' is missing [missing-key]",
        "rules: {a: {level: eror}}    ¦ 3:20+4 'level' cannot be 'eror' [bad-value] (did you mean 'error'?)",
        "rules: {a: false}            ¦ 3:12+5 'a' must be text, not true or false [wrong-type] (put it in quotation marks: \"false\")",
        "captures:                    ¦ ",
      })
  void a_fault_is_told_to_the_character(String line, String complaint) {
    var site = read("title: A\nbaseUrl: https://example.org/\n" + line + "\n");

    assertThat(site.complaints())
        .isEqualTo(complaint == null ? List.of() : List.of(FILE + ":" + complaint));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "example.org              ¦ 2:10+11 'example.org' is no web address [bad-value] (it begins with 'https://' and the name of a host)",
        "https://                 ¦ 2:10+8 'https://' is no web address [bad-value] (it begins with 'https://' and the name of a host)",
        "https://a.b/?q           ¦ 2:10+14 'baseUrl' must end with its path [bad-value] (remove what follows '?' or '#')",
        "https://a.b/#q           ¦ 2:10+14 'baseUrl' must end with its path [bad-value] (remove what follows '?' or '#')",
        "https://a.b/x|y/        ¦ 2:23+1 a web address cannot hold '|' here [bad-value] (write '%7C' for it)",
        "https://a.b/%zz         ¦ 2:22+1 a web address cannot hold '%' here [bad-value] (write '%25' for it)",
        "\"https://a.b/\\t x/\"   ¦ 2:23+2 a web address cannot hold a blank here [bad-value] (write '%09' for it)",
      })
  void an_address_is_checked(String address, String complaint) {
    assertThat(read("title: A\nbaseUrl: " + address + "\n").complaints())
        .containsExactly(FILE + ":" + complaint);
  }

  private LoadedSite read(String yaml) {
    return LoadedSite.load(SiteText.of("-- content/site.yaml --\n" + yaml).writeTo(folder));
  }
}
