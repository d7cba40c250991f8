package dev.precis.format.print;

import dev.precis.model.Target.ActorKey;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds again, in one text, the names by which it is known to name actors. */
final class Names {

  static final Names NONE = new Names(Map.of());

  private final Map<Character, List<Name>> byFirst = new HashMap<>();

  /** A name in a text: where it begins, and whose it is. */
  record Found(int start, ActorKey actor) {}

  private record Name(String words, ActorKey actor) {}

  /**
   * @param names words that are not empty, and whose they are
   */
  Names(Map<String, ActorKey> names) {
    names.forEach(
        (words, actor) ->
            byFirst
                .computeIfAbsent(words.charAt(0), any -> new ArrayList<>())
                .add(new Name(words, actor)));
    var longestFirst = Comparator.comparing((Name name) -> -name.words().length());
    byFirst.values().forEach(list -> list.sort(longestFirst.thenComparing(Name::words)));
  }

  /** The names in order; of two that begin at the same place, the longer. */
  List<Found> in(String text) {
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      for (var name : byFirst.getOrDefault(text.charAt(at), List.of())) {
        if (stands(name.words(), text, at)) {
          found.add(new Found(at, name.actor()));
          end = at + name.words().length();
          break;
        }
      }
      at = end;
    }
    return found;
  }

  private static boolean stands(String words, String text, int at) {
    return text.startsWith(words, at) && isEdge(text, at) && isEdge(text, at + words.length());
  }

  /** Whether no word goes on across an offset; only scripts with spaces between words can say. */
  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !isOfSpacedWord(text.codePointBefore(at))
        || !isOfSpacedWord(text.codePointAt(at));
  }

  private static boolean isOfSpacedWord(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }
}
