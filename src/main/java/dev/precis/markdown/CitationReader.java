package dev.precis.markdown;

import dev.precis.diagnostics.Code;
import dev.precis.model.Citation;
import dev.precis.model.Citation.Locator;
import dev.precis.model.Citation.Speaker;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads a citation in Pandoc's grammar, as the section "Citations" of Pandoc's manual gives it for
 * the bracketed form, and two parts of our own: {@code by <actor>} and {@code original "…"}.
 */
final class CitationReader {

  private static final Pattern BY = Pattern.compile("by(\\s|$)");
  private static final Pattern ORIGINAL = Pattern.compile("original(\\s|[\"“]|$)");
  private static final String HINT = "a citation is written [@key], [see @key, p. 3; @other]";

  private final String text;
  private final IntUnaryOperator offsets;
  private final Faults faults;
  private boolean isSound = true;

  /**
   * @param text with its brackets
   * @param offsets from an index in it to an offset in the whole text
   */
  CitationReader(String text, IntUnaryOperator offsets, Faults faults) {
    this.text = text;
    this.offsets = offsets;
    this.faults = faults;
  }

  /** The citation, or nothing if it has faults, which are then reported. */
  Optional<Citation> read() {
    if (!text.endsWith("]")) {
      fault(0, text.length(), "the citation is not closed", "put ']' at its end");
      return Optional.empty();
    }
    var items = new ArrayList<Citation.Item>();
    for (var part : split(1, text.length() - 1, ';')) {
      item(part).ifPresent(items::add);
    }
    return isSound && !items.isEmpty()
        ? Optional.of(new Citation(items, offset(0), endOffset(text.length())))
        : Optional.empty();
  }

  private Optional<Citation.Item> item(Range part) {
    int at = keyOf(part);
    if (at < 0) {
      fault(part.from(), part.to(), "this part of the citation names no source", HINT);
      return Optional.empty();
    }
    int end = CitationKey.endOf(text, at + 1);
    if (end == at + 1) {
      fault(at, at + 1, "there is no key after '@'", HINT);
      return Optional.empty();
    }
    var key = text.substring(at + 1, end);
    if (key.startsWith("{")) {
      key = key.substring(1, key.length() - 1);
    }
    boolean isSuppressed = at > part.from() && text.charAt(at - 1) == '-';
    var prefix = text.substring(part.from(), isSuppressed ? at - 1 : at).strip();
    var tail = new Tail();
    for (var piece : split(end, part.to(), ',')) {
      tail.take(trimmed(piece));
    }
    var words = Locators.read(String.join(", ", tail.words));
    return Optional.of(
        new Citation.Item(
            new SourceKey(key),
            unescaped(prefix),
            words.locator(),
            unescaped(words.rest()),
            isSuppressed,
            tail.speaker,
            tail.original,
            offset(at),
            endOffset(end)));
  }

  private int keyOf(Range part) {
    for (int i = part.from(); i < part.to(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '@' && CitationKey.begins(text, i, part.from())) {
        return i;
      }
    }
    return -1;
  }

  /** What stands after a key, part by part. */
  private final class Tail {
    private final List<String> words = new ArrayList<>();
    private Optional<Speaker> speaker = Optional.empty();
    private Optional<String> original = Optional.empty();

    void take(Range part) {
      var written = text.substring(part.from(), part.to());
      if (written.isEmpty()) {
        return;
      }
      if (BY.matcher(written).lookingAt()) {
        speaker(trimmed(new Range(part.from() + 2, part.to())), part);
      } else if (ORIGINAL.matcher(written).lookingAt()) {
        original(trimmed(new Range(part.from() + "original".length(), part.to())), part);
      } else {
        words.add(written.replaceAll("\\s+", " "));
      }
    }

    private void speaker(Range name, Range part) {
      var slug = text.substring(name.from(), name.to());
      if (slug.isEmpty() || slug.chars().anyMatch(Character::isWhitespace)) {
        fault(part, "'by' is followed by one actor", "write by kim-song, the name of its file");
        return;
      }
      speaker =
          Optional.of(new Speaker(new ActorKey(slug), offset(name.from()), endOffset(name.to())));
    }

    private void original(Range quoted, Range part) {
      var words = text.substring(quoted.from(), quoted.to());
      boolean isQuoted =
          words.length() > 2
              && ((words.startsWith("\"") && words.endsWith("\""))
                  || (words.startsWith("“") && words.endsWith("”")));
      if (!isQuoted) {
        fault(
            part,
            "'original' is followed by words in quotation marks",
            "write original \"…\", and nothing after it but a comma");
        return;
      }
      original = Optional.of(words.substring(1, words.length() - 1).replaceAll("\\s+", " "));
    }
  }

  /** Indices in the text of the citation. */
  private record Range(int from, int to) {}

  /** The parts between separators that stand outside of quotation marks, braces and parentheses. */
  private List<Range> split(int from, int to, char separator) {
    var parts = new ArrayList<Range>();
    int begin = from;
    int depth = 0;
    char quote = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '“') {
        quote = c == '"' ? '"' : '”';
      } else if (c == '{' || c == '(') {
        depth++;
      } else if (c == '}' || c == ')') {
        depth--;
      } else if (c == separator && depth <= 0) {
        parts.add(new Range(begin, i));
        begin = i + 1;
      }
    }
    parts.add(new Range(begin, to));
    return parts;
  }

  private Range trimmed(Range range) {
    int from = range.from();
    int to = Math.max(range.to(), from);
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Range(from, to);
  }

  private static String unescaped(String written) {
    return written.replaceAll("\\\\(\\p{Punct})", "$1").replaceAll("\\s+", " ");
  }

  private void fault(Range range, String message, String hint) {
    fault(range.from(), range.to(), message, hint);
  }

  private void fault(int from, int to, String message, String hint) {
    isSound = false;
    int end = Math.max(to, from + 1);
    faults.report(Code.BAD_CITATION, offset(from), endOffset(end), message, hint);
  }

  private int offset(int index) {
    return offsets.applyAsInt(index);
  }

  private int endOffset(int end) {
    return offsets.applyAsInt(end - 1) + 1;
  }

  /** A locator and what stands behind it. */
  record Located(Optional<Locator> locator, String rest) {}
}
