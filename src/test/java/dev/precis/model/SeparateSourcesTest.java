package dev.precis.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.SourceKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparateSourcesTest {

  @ParameterizedTest
  @CsvSource({
    "two that are unrelated, '', 'a b', 2",
    "one twice, '', 'a a', 1",
    "none, '', '', 0",
    "a copy and its story, 'b<a', 'a b', 1",
    "two copies of a story that is not cited, 'b<a c<a', 'b c', 1",
    "a copy of a copy, 'b<a c<b', 'a c', 1",
    "two branches of one story, 'b<a c<b d<a', 'c d', 1",
    "a copy alone, 'b<a', 'b', 1",
    "a copy and another story, 'b<a', 'b c', 2",
    "one that retells two, 'c<a c<b', 'a b c', 2",
    "one that retells two that are not cited, 'c<a c<b', 'c', 1",
    "one that retells two and a copy of one, 'c<a c<b d<b', 'c d', 1",
    "copies of each other, 'a<b b<a', 'a b', 1",
    "a copy of itself, 'a<a', 'a b', 2",
    "a copy of something unknown, 'b<x c<x', 'b c', 1",
  })
  void copies_and_retellings_count_once(String name, String copies, String cited, int separate) {
    var sources = new HashMap<SourceKey, Source>();
    Stream.of("a", "b", "c", "d")
        .forEach(key -> sources.put(new SourceKey(key), source(key, copies)));

    var keys = words(cited).map(SourceKey::new).toList();
    assertThat(new SeparateSources(sources).count(keys)).as(name).isEqualTo(separate);
  }

  /**
   * The first story that a source tells is its {@code wire-of}, the second its {@code based-on}.
   */
  private static Source source(String key, String copies) {
    var stories =
        words(copies)
            .filter(copy -> copy.startsWith(key + "<"))
            .map(copy -> new Ref<>(new SourceKey(copy.substring(2)), Location.ofFile("x")))
            .toList();
    return new Source(
        new SourceKey(key),
        Location.ofFile("x"),
        new CslRecord("article", Map.of(), Map.of(), Map.of()),
        Optional.empty(),
        stories.stream().findFirst(),
        stories.stream().skip(1).findFirst(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        false,
        Optional.empty());
  }

  private static Stream<String> words(String text) {
    return text.isEmpty() ? Stream.empty() : Stream.of(text.split(" ", -1));
  }
}
