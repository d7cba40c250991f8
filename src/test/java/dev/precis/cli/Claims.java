package dev.precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * What a person says must be true of a golden site, so that writing its expected bytes anew cannot
 * bless a bug. One claim a line; {@code #} begins a comment:
 *
 * <pre>
 * actors/kim-song/index.html
 *   h1                    is    Kim Song
 *   .mentions li          count 3
 *   .mentions li:first-child  has   spoke in Seoul
 *   .retracted            none
 * </pre>
 */
final class Claims {

  private static final Pattern CLAIM =
      Pattern.compile(
          "\\s+(?<selector>\\S.*?)\\s{2,}(?<verb>is|has|count|none)(\\s+(?<value>.*))?");

  private Claims() {}

  /** Asserts all claims of a file against a site. */
  static void check(Path file, Path site) throws IOException {
    List<String> lines = Files.readAllLines(file);
    var page = "";
    int checked = 0;
    for (var line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!line.startsWith(" ")) {
        page = line.strip();
        continue;
      }
      check(page, line, site);
      checked++;
    }
    assertThat(checked).as("claims in %s", file).isPositive();
  }

  private static void check(String page, String line, Path site) throws IOException {
    var claim = CLAIM.matcher(line);
    assertThat(claim.matches()).as("a claim is 'selector  verb  value': %s", line).isTrue();
    var found = Jsoup.parse(Files.readString(site.resolve(page))).select(claim.group("selector"));
    var value = claim.group("value") == null ? "" : claim.group("value").strip();
    var described = page + ": " + line.strip();
    switch (claim.group("verb")) {
      case "is" -> assertThat(found.eachText()).as(described).containsExactly(value);
      case "has" ->
          assertThat(found.eachText())
              .as(described)
              .isNotEmpty()
              .allMatch(text -> text.contains(value));
      case "count" -> assertThat(found).as(described).hasSize(Integer.parseInt(value));
      default -> assertThat(found).as(described).isEmpty();
    }
  }
}
