package dev.precis.evidence;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.model.Standing;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.TextFragment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the text of a lock line by line: only the one form of YAML in which it is written, which is
 * a program's file, read at every build. Each entry that is not whole is a fault and left out.
 */
final class LockReader {

  /** How many fields every entry has. */
  private static final int REQUIRED = 5;

  private static final Pattern LINE = Pattern.compile("(- |  )([a-z]+): (.*)");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PARAGRAPH = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')+)'");

  private final String text;
  private final String file;
  private final Diagnostics diagnostics;
  private final TreeMap<Lock.Key, Lock.Entry> entries = new TreeMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private int line;
  private int firstLine;

  LockReader(String text, String file, Diagnostics diagnostics) {
    this.text = text;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  Lock lock() {
    text.lines().forEach(this::read);
    endEntry();
    return new Lock(entries);
  }

  private void read(String words) {
    line++;
    if (words.isBlank() || words.startsWith("#")) {
      return;
    }
    Matcher matcher = LINE.matcher(words);
    if (!matcher.matches() || (fields.isEmpty() && !matcher.group(1).equals("- "))) {
      fault(line, words.length(), "this line is not as 'precis verify' writes it");
      return;
    }
    if (matcher.group(1).equals("- ")) {
      endEntry();
      firstLine = line;
    }
    if (fields.put(matcher.group(2), matcher.group(3).strip()) != null) {
      fault(line, words.length(), "the field '" + matcher.group(2) + "' stands twice");
    }
  }

  private void endEntry() {
    if (fields.isEmpty()) {
      return;
    }
    var source = quoted("source");
    var words = field("words", SHA_256);
    var capture = field("capture", SHA_256);
    var standing = field("standing").flatMap(LockReader::standing);
    var since = field("since").flatMap(LockReader::day);
    var paragraph = field("paragraph", PARAGRAPH).map(Integer::parseInt);
    var start = quoted("start");
    var around = Stream.of("prefix", "end", "suffix").map(this::quoted).toList();
    var required = Stream.of(source, words, capture, standing, since);
    var optional = Stream.concat(Stream.of(paragraph, start), around.stream());
    boolean isWhole =
        required.allMatch(Optional::isPresent)
            && fields.size() == REQUIRED + optional.filter(Optional::isPresent).count()
            && (start.isPresent() || around.stream().allMatch(Optional::isEmpty));
    if (isWhole) {
      var key = new Lock.Key(new SourceKey(source.get()), words.get());
      var entry =
          new Lock.Entry(
              standing.get(),
              capture.get(),
              paragraph.map(OptionalInt::of).orElse(OptionalInt.empty()),
              since.get(),
              start.map(
                  first ->
                      new TextFragment(
                          around.get(0).orElse(""),
                          first,
                          around.get(1).orElse(""),
                          around.get(2).orElse(""))));
      if (entries.putIfAbsent(key, entry) != null) {
        fault(firstLine, 1, "the entry stands twice");
      }
    } else {
      fault(firstLine, 1, "the entry is not as 'precis verify' writes it");
    }
    fields.clear();
  }

  private Optional<String> quoted(String name) {
    return field(name, QUOTED)
        .map(value -> value.substring(1, value.length() - 1).replace("''", "'"));
  }

  private Optional<String> field(String name, Pattern form) {
    return field(name).filter(value -> form.matcher(value).matches());
  }

  private Optional<String> field(String name) {
    var value = fields.get(name);
    return value == null ? Optional.empty() : Optional.of(value);
  }

  private static Optional<Standing> standing(String label) {
    return Stream.of(Standing.values())
        .filter(standing -> standing != Standing.NO_CAPTURE && standing.label().equals(label))
        .findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void fault(int at, int length, String message) {
    diagnostics.report(
        Diagnostic.of(Code.BAD_LOCK, new Location(file, at, 1, Math.max(1, length)), message)
            .hinting("run 'precis verify', which writes the file anew"));
  }
}
