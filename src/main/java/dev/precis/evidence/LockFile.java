package dev.precis.evidence;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.model.TextFragment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * The file {@code content/quotations.lock}: YAML, an entry a block, in the order of sources and
 * words, so that the changes of two editors merge unless they touch the same quotation.
 */
public final class LockFile {

  private static final String HEAD =
      "# Written by 'precis verify': what was found about each quotation. Do not edit.\n";

  private final Path file;
  private final String name;

  /**
   * @param file where it is
   * @param name its path relative to the project, for messages
   */
  public LockFile(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /**
   * Reads the file; one that is not there is empty. What cannot be understood is reported and left
   * out.
   *
   * @throws IOException if the machine fails
   */
  public Lock read(Diagnostics diagnostics) throws IOException {
    if (!Files.exists(file)) {
      return Lock.EMPTY;
    }
    try {
      var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return new LockReader(text, name, diagnostics).lock();
    } catch (CharacterCodingException e) {
      diagnostics.report(
          Diagnostic.of(Code.NOT_UTF8, Location.ofFile(name), "the file is not in UTF-8"));
      return Lock.EMPTY;
    }
  }

  /**
   * Replaces the file in one step, unless it holds the same already.
   *
   * @return whether it was changed
   * @throws IOException if the machine fails; the file is then as it was
   */
  public boolean write(Lock lock) throws IOException {
    var bytes = text(lock).getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    var folder = file.toAbsolutePath().getParent();
    var beside = Files.createTempFile(folder, ".quotations", ".lock");
    try {
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    return true;
  }

  /** The text of the file. */
  static String text(Lock lock) {
    var text = new StringBuilder(HEAD);
    lock.entries()
        .forEach(
            (key, entry) -> {
              text.append("\n- source: ").append(quoted(key.source().id()));
              text.append("\n  words: ").append(key.words());
              text.append("\n  standing: ").append(entry.standing().label());
              entry.paragraph().ifPresent(p -> text.append("\n  paragraph: ").append(p));
              entry.fragment().ifPresent(fragment -> append(fragment, text));
              text.append("\n  capture: ").append(entry.capture());
              text.append("\n  since: ").append(entry.since()).append('\n');
            });
    return text.toString();
  }

  private static void append(TextFragment fragment, StringBuilder text) {
    append("prefix", fragment.prefix(), text);
    append("start", fragment.start(), text);
    append("end", fragment.end(), text);
    append("suffix", fragment.suffix(), text);
  }

  private static void append(String field, String words, StringBuilder text) {
    if (!words.isEmpty()) {
      text.append("\n  ").append(field).append(": ").append(quoted(words));
    }
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "''") + "'";
  }
}
