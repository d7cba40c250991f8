package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Standing;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.TextFragment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockFileTest {

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final TextFragment FRAGMENT =
      new TextFragment("it's", "said: “the port”", "- # no comment", "");
  private static final String ENTRY =
      "\n- source: 'it''s'\n  words: "
          + HASH
          + "\n  standing: outside-body\n  capture: "
          + HASH
          + "\n  since: 2031-03-04\n";

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void what_is_written_is_read() throws IOException {
    assertThat(file().write(lock())).isTrue();
    assertThat(file().read(diagnostics)).isEqualTo(lock());
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void the_same_lock_does_not_touch_the_file_and_nothing_is_left_beside_it() throws IOException {
    file().write(lock());
    assertThat(file().write(lock())).isFalse();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void entries_stand_by_source_and_each_in_a_block() {
    assertThat(LockFile.text(lock()))
        .isEqualTo(
            """
            # Written by 'precis verify': what was found about each quotation. Do not edit.

            - source: 'a'
              words: %1$s
              standing: verified
              paragraph: 4
              prefix: 'it''s'
              start: 'said: “the port”'
              end: '- # no comment'
              capture: %1$s
              since: 2031-03-04

            - source: 'it''s'
              words: %1$s
              standing: outside-body
              capture: %1$s
              since: 2031-03-04
            """
                .formatted(HASH));
  }

  @Test
  void a_file_that_is_not_there_is_empty() throws IOException {
    assertThat(file().read(diagnostics)).isEqualTo(Lock.EMPTY);
  }

  @Test
  void line_ends_may_be_those_of_windows() throws IOException {
    write(ENTRY.replace("\n", "\r\n"));
    assertThat(file().read(diagnostics).entries()).hasSize(1);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<<<<< ours\n",
        "nonsense",
        "  words: late",
        "- source: 'b'",
        "- source: b\n  words: 0",
        "- source: 'b'\n  start: unquoted",
        "- source: 'b'\n  source: 'c'",
        "{}",
        "- - -",
        "\0",
      })
  void what_is_not_whole_is_a_fault_at_its_line_and_the_rest_is_read(String broken)
      throws IOException {
    write(broken + "\n" + ENTRY);
    var lock = file().read(diagnostics);

    assertThat(lock.entries().keySet())
        .extracting(Lock.Key::source)
        .containsExactly(new SourceKey("it's"));
    assertThat(diagnostics.sorted()).isNotEmpty();
    assertThat(diagnostics.sorted())
        .allSatisfy(
            fault -> {
              assertThat(fault.code()).isEqualTo(Code.BAD_LOCK);
              assertThat(fault.location().line()).isPositive();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outside-body/no-capture",
        "outside-body/fine",
        "2031-03-04/2031-13-01",
        "0123/xyz"
      })
  void a_field_that_cannot_be_is_a_fault(String change) throws IOException {
    var parts = List.of(change.split("/", -1));
    write(ENTRY.replaceFirst(parts.get(0), parts.get(1)));
    assertThat(file().read(diagnostics)).isEqualTo(Lock.EMPTY);
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.BAD_LOCK);
  }

  @Test
  void an_entry_that_stands_twice_is_a_fault() throws IOException {
    write(ENTRY + ENTRY);
    assertThat(file().read(diagnostics).entries()).hasSize(1);
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.BAD_LOCK);
  }

  @Test
  void a_file_that_cannot_be_replaced_stays_and_nothing_is_left_beside_it() throws IOException {
    // A folder with something in it cannot be replaced by a rename, whoever runs the test.
    var there = Files.createDirectory(folder.resolve("quotations.lock"));
    Files.writeString(there.resolve("kept"), "");

    assertThatThrownBy(() -> file().write(lock())).isInstanceOf(IOException.class);

    assertThat(there.resolve("kept")).exists();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(there);
    }
  }

  @Test
  void an_entry_of_before_there_were_fragments_is_read() throws IOException {
    write(ENTRY);
    assertThat(file().read(diagnostics).entries().values())
        .extracting(Lock.Entry::fragment)
        .containsExactly(Optional.empty());
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void words_around_a_place_without_the_place_are_a_fault() throws IOException {
    write(ENTRY + "  prefix: 'said'\n");
    assertThat(file().read(diagnostics)).isEqualTo(Lock.EMPTY);
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.BAD_LOCK);
  }

  @Test
  void another_encoding_is_a_fault() throws IOException {
    Files.write(folder.resolve("quotations.lock"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(file().read(diagnostics)).isEqualTo(Lock.EMPTY);
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.NOT_UTF8);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("quotations.lock"), text);
  }

  private LockFile file() {
    return new LockFile(folder.resolve("quotations.lock"), "content/quotations.lock");
  }

  private static Lock lock() {
    var entries = new TreeMap<Lock.Key, Lock.Entry>();
    var day = LocalDate.of(2031, 3, 4);
    entries.put(
        new Lock.Key(new SourceKey("it's"), HASH),
        new Lock.Entry(Standing.OUTSIDE_BODY, HASH, OptionalInt.empty(), day, Optional.empty()));
    entries.put(
        new Lock.Key(new SourceKey("a"), HASH),
        new Lock.Entry(Standing.VERIFIED, HASH, OptionalInt.of(4), day, Optional.of(FRAGMENT)));
    return new Lock(entries);
  }
}
