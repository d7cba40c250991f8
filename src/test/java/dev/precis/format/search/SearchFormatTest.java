package dev.precis.format.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.testing.Published;
import dev.precis.testing.SanctionsWatch;
import dev.precis.testing.SiteText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchFormatTest {

  @TempDir private Path folder;

  private Map<String, String> files(SiteText project) throws IOException {
    var files = new TreeMap<String, String>();
    for (var page : new SearchFormat().pages(Published.of(project, folder))) {
      var bytes = page.render(new Diagnostics()).bytes();
      files.put(page.path().value(), new String(bytes, StandardCharsets.UTF_8));
    }
    return files;
  }

  private JsonNode file(String name) throws IOException {
    return JsonMapper.shared().readTree(files(SanctionsWatch.project()).get("search/" + name));
  }

  @Test
  void names_hold_every_entry_and_point_at_each_other() throws IOException {
    var names = file("names.json");
    assertThat(names.get("summaries"))
        .hasToString(
            "[[\"2025-06-03/report\",\"A report <on> “arms” & men\",\"2025-06-03\",[1],[0,1],[0,1,2]],"
                + "[\"2025-06-03/answer\",\"The answer\",\"2025-06-02\",[0],[1],[1]],"
                + "[\"2025-05-05/troops\",\"Troops\",\"2025-05-05\",[0],[1],[2]]]");
    assertThat(names.get("topics"))
        .hasToString(
            "[[\"arms\",\"Arms\",[]],[\"monitoring\",\"Monitoring & sanctions\",[\"Panels\"]]]");
    assertThat(names.get("actors"))
        .hasToString(
            "[[\"kim-song\",\"Kim Song\",[\"Ambassador Kim\",\"김성\"],\"\"],"
                + "[\"north-korea\",\"North Korea\",[],\"\"]]");
    assertThat(names.get("sources"))
        .hasToString(
            "[[\"copy\",\"North Korea answers\",-1,\"\",\"\"],"
                + "[\"tass\",\"North Korea answers\",0,\"2025-06\",\"\"],"
                + "[\"yonhap\",\"Team <b> issues & report\",1,\"2025-05-29\",\"\"]]");
    assertThat(names.get("publishers")).hasToString("[\"TASS\",\"Yonhap\"]");
  }

  @Test
  void words_tell_which_summaries_have_them() throws IOException {
    var words = file("words.json");
    assertThat(words.get("leads"))
        .hasToString(
            "[\"Eleven states report.\",\"North Korea answered.\",\"Troops of North Korea are seen.\"]");
    assertThat(in(words, "answered")).isEqualTo("[0,1]");
    assertThat(in(words, "korea")).isEqualTo("[1,1]");
    assertThat(in(words, "lawful")).as("where the sources differ").isEqualTo("[0]");
    assertThat(in(words, "yonhap")).as("citations are no words").isEmpty();
  }

  private static String in(JsonNode words, String word) {
    for (int i = 0; i < words.get("words").size(); i++) {
      if (words.get("words").get(i).asString().equals(word)) {
        return words.get("in").get(i).toString();
      }
    }
    return "";
  }

  @Test
  void both_files_have_the_stamp_of_the_same_summaries() throws IOException {
    var files = files(SanctionsWatch.project());
    var stamp = files.values().stream().map(text -> text.substring(0, 21)).distinct();
    assertThat(stamp).singleElement().asString().matches("\\{\"stamp\":\"[0-9a-f]{10}\"");
  }

  @Test
  void another_search_or_none_needs_no_index() throws IOException {
    var project = SanctionsWatch.project();
    var settings = project.files().get("content/site.yaml");
    assertThat(files(project.with("-- content/site.yaml --\n" + settings + "search: pagefind\n")))
        .isEmpty();
  }
}
