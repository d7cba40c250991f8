package dev.precis.load;

import java.util.List;
import java.util.Random;

/** Scalars of every style, put together at random; some are no YAML. */
final class RandomScalars {

  private static final List<String> WORDS =
      List.of("a", "the", "naïve", "統一", "😀", "x:y", "don", "3", "—", "[@key, p. 3]", "*b*", "\t");

  private RandomScalars() {}

  static String next(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "p" + flow(random, List.of());
      case 1 -> "'" + flow(random, List.of("''")) + "'";
      case 2 ->
          "\""
              + flow(
                  random,
                  List.of("\\\"", "\\n", "\\u00e9", "\\x41", "\\U0001F600", "\\\n   ", "\\ "))
              + "\"";
      case 3 -> "|" + header(random) + block(random);
      default -> ">" + header(random) + block(random);
    };
  }

  private static String flow(Random random, List<String> escapes) {
    var text = new StringBuilder();
    int words = 1 + random.nextInt(12);
    for (int i = 0; i < words; i++) {
      if (!escapes.isEmpty() && random.nextInt(4) == 0) {
        text.append(escapes.get(random.nextInt(escapes.size())));
      } else {
        text.append(word(random));
      }
      text.append(gap(random));
    }
    return text.append("e").toString();
  }

  private static String gap(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "\n  ";
      case 1 -> " \n\n    ";
      case 2 -> "\n  \n\n ";
      case 3 -> "  ";
      case 4 -> "";
      default -> " ";
    };
  }

  private static String header(Random random) {
    return List.of("", "-", "+", " # note", "").get(random.nextInt(5));
  }

  private static String block(Random random) {
    var text = new StringBuilder();
    int lines = 1 + random.nextInt(8);
    for (int i = 0; i < lines; i++) {
      text.append('\n');
      switch (i == 0 ? 4 : random.nextInt(6)) {
        case 0 -> text.append("");
        case 1 -> text.append("   ");
        case 2 -> text.append("     ").append(word(random));
        default -> text.append("   ").append(word(random)).append(' ').append(word(random));
      }
    }
    return text.toString();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
