package dev.precis.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyleCheckTest {

  private static final String GOOD =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
        <macro name="title"><text variable="title"/></macro>
        <bibliography>
          <layout><text macro="title"/></layout>
        </bibliography>
      </style>
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void a_style_that_can_be_used_has_no_fault() {
    assertThat(check(GOOD)).isTrue();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void xml_that_is_not_well_formed_is_reported_where_it_breaks() {
    assertThat(check(GOOD.replace("</layout>", "</group>"))).isFalse();

    var found = only();
    assertThat(found.code()).isEqualTo(Code.BAD_STYLE);
    assertThat(found.message()).isEqualTo("this is not well-formed XML");
    assertThat(found.location().file()).isEqualTo("styles/house.csl");
    assertThat(found.location().line()).isEqualTo(5);
  }

  @Test
  void another_kind_of_file_is_no_style() {
    assertThat(check("<html><body/></html>")).isFalse();

    assertThat(only().message()).isEqualTo("a CSL style begins with 'style', not with 'html'");
    assertThat(only().location()).isEqualTo(new Location("styles/house.csl", 1, 1, 6));
  }

  @Test
  void a_call_of_a_macro_that_is_not_there_is_reported_where_it_is_made() {
    assertThat(check(GOOD.replace("<text macro=\"title\"/>", "<text macro=\"titl\"/>"))).isFalse();

    assertThat(only().message()).isEqualTo("no macro 'titl'");
    assertThat(only().hint()).contains("did you mean 'title'?");
    assertThat(only().location()).isEqualTo(new Location("styles/house.csl", 5, 13, 20));
  }

  @Test
  void columns_are_counted_in_code_points() {
    assertThat(check("<style><!-- 🚢 --><macro name=\"a\"><text macro=\"a\"/></macro>" + END))
        .isFalse();

    assertThat(only().message()).isEqualTo("the macro 'a' calls itself");
    assertThat(only().location()).isEqualTo(new Location("styles/house.csl", 1, 18, 16));
  }

  private static final String END =
      "<bibliography><layout><text variable=\"title\"/></layout></bibliography></style>";

  @Test
  void macros_that_call_each_other_in_a_circle_are_all_reported() {
    assertThat(
            check(
                "<style><macro name=\"a\"><text macro=\"b\"/></macro>"
                    + "<macro name=\"b\"><group><text macro=\"a\"/></group></macro>"
                    + "<macro name=\"c\"><text macro=\"a\"/></macro>"
                    + END))
        .isFalse();

    assertThat(messages())
        .containsExactly("the macro 'a' calls itself", "the macro 'b' calls itself");
  }

  @Test
  void a_style_without_a_bibliography_must_be_one_of_notes() {
    var citation = "<citation><layout><text variable=\"title\"/></layout></citation></style>";
    assertThat(check("<style class=\"note\">" + citation)).isTrue();
    assertThat(check("<style class=\"in-text\">" + citation)).isFalse();

    assertThat(messages()).containsExactly("this style says nothing about bibliographies");
  }

  @Test
  void a_form_that_csl_does_not_know_is_reported() {
    assertThat(check("<style>" + END.replace("variable=\"title\"", "term=\"in\" form=\"shrt\"")))
        .isFalse();

    assertThat(only().message()).isEqualTo("there is no form 'shrt'");
    assertThat(only().hint()).contains("did you mean 'short'?");
  }

  @Test
  void what_only_citeproc_notices_is_reported_for_the_file() {
    assertThat(check("<style>" + END.replace("<text variable=\"title\"/>", "<date/>"))).isFalse();

    assertThat(only().message())
        .isEqualTo("this style cannot be used: Date element does not select a variable");
    assertThat(only().location()).isEqualTo(Location.ofFile("styles/house.csl"));
  }

  @Test
  void a_document_type_is_refused_so_that_no_other_file_is_read() {
    assertThat(
            check(
                "<!DOCTYPE style [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n"
                    + GOOD.substring(GOOD.indexOf("<style"))))
        .isFalse();

    assertThat(only().message()).isEqualTo("a style has no DOCTYPE");
  }

  @Test
  void elements_without_end_are_refused_before_the_stack_overflows() {
    assertThat(check("<style>" + "<group>".repeat(100_000))).isFalse();

    assertThat(only().message()).isEqualTo("elements stand inside each other more than 100 deep");
  }

  @Test
  void a_dependent_style_needs_its_parent() {
    var dependent =
        "<style><info><link rel=\"independent-parent\""
            + " href=\"http://www.zotero.org/styles/%s\"/></info></style>";
    assertThat(check(dependent.formatted("apa"))).isTrue();
    assertThat(check(dependent.formatted("cell"))).isFalse();

    assertThat(messages())
        .containsExactly(
            "this style only points at the style 'cell', which did not come with Precis");
  }

  @Test
  void every_style_that_came_with_precis_passes() {
    for (var style : Style.BUNDLED) {
      var node = StyleReader.readOwn("/csl/" + style + ".csl");
      assertThat(node.name()).isEqualTo("style");
      assertThat(node.child("bibliography").flatMap(b -> b.child("layout"))).as(style).isPresent();
      assertThat(Style.parentOf(node)).as(style).isEmpty();
    }
  }

  private boolean check(String xml) {
    return new StyleCheck("styles/house.csl", xml.getBytes(StandardCharsets.UTF_8), diagnostics)
        .style()
        .isPresent();
  }

  private Diagnostic only() {
    assertThat(diagnostics.sorted()).hasSize(1);
    return diagnostics.sorted().get(0);
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }
}
