package dev.precis.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.bibliography.Condition.Shape;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StyleCutTest {

  @Test
  void what_has_nothing_to_show_is_cut_away() {
    assertThat(
            cut(
                "<group><text term='in'/><text variable='editor-note'/></group>"
                    + "<group><text term='n.d.'/></group>"
                    + "<text variable='title'/>"))
        .isEqualTo("text[precis-nothing] group(text[n.d.]) text[title]");
  }

  @Test
  void a_group_hears_that_a_variable_inside_was_asked_for_in_vain() {
    assertThat(cut("<group><text term='in'/><group><text variable='issue'/></group></group>"))
        .isEqualTo("text[precis-nothing]");
    assertThat(cut("<group><text term='in'/><text variable='year-suffix'/></group>"))
        .isEqualTo("group(text[in])");
  }

  @Test
  void macros_are_called_only_where_they_have_more_to_show_than_one_thing() {
    assertThat(cut("<text macro='empty'/><text macro='one'/><text macro='two'/>"))
        .isEqualTo("text[precis-nothing] text[title] text[two]");
    assertThat(cut("<text macro='one' quotes='true'/>")).isEqualTo("text[one]");
  }

  @Test
  void names_that_are_there_need_no_substitute() {
    assertThat(
            cut(
                "<names variable='author'><name/><substitute><text variable='title'/></substitute>"
                    + "</names>"))
        .isEqualTo("names[author](name)");
    assertThat(
            cut(
                "<names variable='editor'><substitute><names variable='translator'/>"
                    + "<text variable='title'/></substitute></names>"))
        .isEqualTo("names[editor](substitute(text[precis-nothing] text[title]))");
  }

  @Test
  void changes_of_case_are_marked_inside_affixes() {
    var text =
        read("<text variable='title' text-case='title' prefix='(' suffix=')'/>").children().get(0);

    assertThat(text.attributes())
        .doesNotContainKey("text-case")
        .containsEntry("prefix", "(" + Case.TITLE.mark())
        .containsEntry("suffix", Case.END + ")");
  }

  private static String cut(String layout) {
    return read(layout).children().stream()
        .map(StyleCutTest::shown)
        .collect(Collectors.joining(" "));
  }

  private static StyleNode read(String layout) {
    var style =
        "<style><macro name='empty'><text variable='issue'/></macro>"
            + "<macro name='one'><text variable='title'/></macro>"
            + "<macro name='two'><text variable='title'/><text term='in'/></macro>"
            + "<bibliography><layout>"
            + layout
            + "</layout></bibliography></style>";
    try {
      var node = StyleReader.read(style.getBytes(StandardCharsets.UTF_8));
      var shape = new Shape("book", Set.of("title", "author"), Set.of(), false);
      return StyleCut.forShape(node, shape)
          .child("bibliography")
          .flatMap(bibliography -> bibliography.child("layout"))
          .orElseThrow();
    } catch (StyleReader.NotReadable e) {
      throw new AssertionError(e);
    }
  }

  private static String shown(StyleNode node) {
    var what =
        node.attributes().entrySet().stream()
            .filter(a -> Set.of("variable", "term", "macro").contains(a.getKey()))
            .map(a -> "[" + a.getValue() + "]")
            .collect(Collectors.joining());
    var inside = node.children().stream().map(StyleCutTest::shown).collect(Collectors.joining(" "));
    return node.name() + what + (inside.isEmpty() ? "" : "(" + inside + ")");
  }
}
