package dev.precis.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes the ids of headings from their words, each once in a text. */
final class HeadingIds {

  private final Set<String> taken = new HashSet<>();

  String of(String words) {
    var id = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    id = id.replaceAll("^-+|-+$", "");
    if (id.isEmpty()) {
      id = "section";
    }
    var unique = id;
    for (int i = 2; !taken.add(unique); i++) {
      unique = id + "-" + i;
    }
    return unique;
  }
}
