package dev.precis.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.MalformedPhraseException;
import dev.precis.format.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that Precis is packed with. */
class PackedWordsTest {

  private static final Pattern KEY_IN_CODE = Pattern.compile("\"([a-z]\\w*\\.\\w*)\"");
  private static final Pattern PLURAL =
      Pattern.compile("plural,((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*})*})*)");

  private static Dictionary dictionary(String language) throws IOException {
    var diagnostics = new Diagnostics();
    var bytes = TemplateFiles.read(Optional.empty()).packed("i18n/" + language + ".yaml");
    var text = new String(bytes.orElseThrow(), StandardCharsets.UTF_8);
    var read = new DictionaryReader(diagnostics).read(language, text);
    assertThat(diagnostics.sorted()).isEmpty();
    return read;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "de", "ko", "ar"})
  void every_language_has_the_keys_of_english_in_their_order_with_their_arguments(String language)
      throws IOException, MalformedPhraseException {
    var english = dictionary("en").entries();
    var entries = dictionary(language).entries();
    assertThat(entries.keySet()).containsExactlyElementsOf(english.keySet());
    for (var entry : entries.entrySet()) {
      var original = Objects.requireNonNull(english.get(entry.getKey()));
      assertThat(Phrase.parse(entry.getValue().text()).arguments())
          .as(entry.getKey())
          .isEqualTo(Phrase.parse(original.text()).arguments());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "ko", "ar"})
  void a_plural_has_every_variant_that_its_language_makes_of_whole_numbers(String language)
      throws IOException {
    var rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
    var wanted = new TreeSet<String>();
    for (int i = 0; i <= 1000; i++) {
      wanted.add(rules.select(i));
    }
    for (var entry : dictionary(language).entries().entrySet()) {
      var plural = PLURAL.matcher(entry.getValue().text());
      while (plural.find()) {
        for (var category : wanted) {
          assertThat(plural.group(1)).as(entry.getKey()).containsPattern("\\b" + category + " \\{");
        }
      }
    }
  }

  @Test
  void every_text_is_used_and_every_text_that_is_used_is_there() throws IOException {
    var used = new TreeSet<String>();
    var files = TemplateFiles.read(Optional.empty());
    for (var name : files.names()) {
      if (name.startsWith("web/") || name.startsWith("print/") || name.startsWith("email/")) {
        var text = new String(files.content(name).orElseThrow(), StandardCharsets.UTF_8);
        MessageCall.in(new TemplateSource(name, text)).forEach(call -> used.add(call.key()));
      }
    }
    var keys = dictionary("en").entries().keySet();
    used.addAll(inCode(keys));
    assertThat(used).isEqualTo(new TreeSet<>(keys));
  }

  /** Keys that the code names whole, and those of groups of which it names the beginning. */
  private static Set<String> inCode(Set<String> keys) throws IOException {
    var found = new TreeSet<String>();
    for (var folder : List.of("format", "pdf")) {
      try (var sources = Files.walk(Path.of("src/main/java/dev/precis", folder))) {
        for (var source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator) {
          var named = KEY_IN_CODE.matcher(Files.readString(source));
          while (named.find()) {
            var name = named.group(1);
            var groups = keys.stream().filter(key -> name.endsWith(".") && key.startsWith(name));
            groups.forEach(found::add);
            if (keys.contains(name)) {
              found.add(name);
            }
          }
        }
      }
    }
    return found;
  }
}
