package dev.precis.cli;

import dev.precis.testing.Node;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of the theme, as Node sees them: what touches no page. */
class SearchScriptsTest {

  @TempDir Path folder;

  @Test
  void the_finder_finds_what_it_should() throws Exception {
    var scripts = Node.scripts(folder.resolve("static"));
    Node.test("finder.test.mjs", Map.of("PRECIS_STATIC", scripts.toString()), folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"head.js", "search.js", "finder.js", "pagefinder.js"})
  void a_script_has_no_slip_of_syntax(String script) throws Exception {
    var scripts = Node.scripts(folder.resolve("static"));
    Node.run(scripts, Map.of(), "node", "--check", script);
  }
}
