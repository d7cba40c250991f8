package dev.precis.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the ids of headings from their words, each once in a text. */
final class HeadingIds {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");

  private final Set<String> taken = new HashSet<>();

  String of(String words) {
    var id = BETWEEN_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("-");
    id = AT_THE_ENDS.matcher(id).replaceAll("");
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
