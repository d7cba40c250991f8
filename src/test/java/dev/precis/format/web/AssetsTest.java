package dev.precis.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.format.Addresses;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssetsTest {

  private static Assets assets(Map<String, String> files) {
    var bytes = new TreeMap<String, byte[]>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new Assets(bytes);
  }

  private static Map<String, String> rendered(Assets assets, Diagnostics diagnostics)
      throws IOException {
    var files = new TreeMap<String, String>();
    for (var page : assets.pages().toList()) {
      var content = new String(page.render(diagnostics).bytes(), StandardCharsets.UTF_8);
      files.put(page.path().value(), content);
    }
    return files;
  }

  @Test
  void a_name_changes_with_the_content_and_style_sheets_follow() throws IOException {
    var files =
        rendered(
            assets(Map.of("a.css", "x{src:url( 'fonts/f.woff2' )}", "fonts/f.woff2", "font")),
            new Diagnostics());
    assertThat(files.keySet()).anyMatch(name -> name.matches("static/a\\.[0-9a-f]{10}\\.css"));
    var font = files.keySet().stream().filter(name -> name.contains("woff2")).findFirst();
    assertThat(font)
        .hasValueSatisfying(name -> assertThat(name).matches("static/fonts/f\\..+\\.woff2"));
    assertThat(files.values())
        .contains("x{src:url(\"" + font.orElseThrow().substring("static/".length()) + "\")}");
    var other = assets(Map.of("a.css", "y{}"));
    assertThat(rendered(other, new Diagnostics()).keySet())
        .doesNotContainAnyElementsOf(files.keySet());
  }

  @Test
  void only_style_sheets_at_the_top_are_linked() {
    var addresses = new Addresses(URI.create("https://x.example/b/"));
    assertThat(assets(Map.of("a.css", "", "parts/b.css", "", "c.png", "")).styles(addresses))
        .hasSize(1)
        .allMatch(style -> style.href().startsWith("/b/static/a."));
  }

  @Test
  void data_and_other_hosts_are_left_alone() throws IOException {
    var css = "x{a:url(data:image/png;base64,AA==);b:url(https://x.example/y);c:url(#z)}";
    var diagnostics = new Diagnostics();
    assertThat(rendered(assets(Map.of("a.css", css)), diagnostics)).containsValue(css);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_is_reported_where_it_is_named() throws IOException {
    var diagnostics = new Diagnostics();
    rendered(
        assets(Map.of("a.css", "x{}\né{src:url(pitcure.png)}", "picture.png", "")), diagnostics);
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.location())
                  .isEqualTo(new Location("templates/static/a.css", 2, 11, 11));
              assertThat(fault.hint()).hasValue("did you mean 'picture.png'?");
            });
  }
}
