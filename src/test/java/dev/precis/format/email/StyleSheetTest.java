package dev.precis.format.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private String styled(String css, String body) {
    var page = Jsoup.parse(body);
    page.outputSettings().prettyPrint(false);
    StyleSheet.read(Map.of("email.css", css.getBytes(StandardCharsets.UTF_8)), diagnostics)
        .orElseThrow()
        .inline(page);
    return page.select("style").outerHtml() + page.body().html();
  }

  @Test
  void rules_are_written_into_elements_and_later_ones_win() {
    assertThat(
            styled(
                "/* a { } */ p, li { color: red; margin: 0 } .x { color: blue }",
                "<p class=x>a</p><p>b</p>"))
        .isEqualTo(
            "<p class=\"x\" style=\"color:blue;margin:0\">a</p>"
                + "<p style=\"color:red;margin:0\">b</p>");
  }

  @Test
  void what_no_element_can_hold_stays_a_sheet() {
    assertThat(styled(":root { a: b } @media print { p { c: d } } p { e: f }", "<p>a</p>"))
        .isEqualTo(
            "<style>\n:root { a: b }\n@media print { p { c: d } }\n</style><p style=\"e:f\">a</p>");
  }

  @Test
  void without_a_sheet_there_is_no_style() {
    var page = Jsoup.parse("<p>a</p>");
    StyleSheet.read(Map.of(), diagnostics).orElseThrow().inline(page);
    assertThat(page.body().html()).isEqualTo("<p>a</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "'p { color: red'  ¦ 1:1 this rule has no end, or no braces",
        "'p { }\\n  color: red' ¦ 2:3 this rule has no end, or no braces",
        "'p { }\\na:: { }' ¦ 2:1 'a::' cannot be written into elements",
      })
  void a_fault_is_told_with_its_place(String css, String told) {
    var bytes = css.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(StyleSheet.read(Map.of("email.css", bytes), diagnostics)).isEmpty();
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            fault -> {
              var at = fault.location();
              assertThat(at.file()).isEqualTo("templates/email/email.css");
              assertThat(at.line() + ":" + at.column() + " " + fault.message()).isEqualTo(told);
            });
  }
}
