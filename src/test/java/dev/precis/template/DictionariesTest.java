package dev.precis.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.format.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionariesTest {

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  private Words words(String language) throws IOException {
    return new Dictionaries(TemplateFiles.read(Optional.of(folder)))
        .words(Locale.forLanguageTag(language), diagnostics);
  }

  private void write(String language, String yaml) throws IOException {
    Files.createDirectories(folder.resolve("i18n"));
    Files.writeString(folder.resolve("i18n/" + language + ".yaml"), yaml);
  }

  @ParameterizedTest
  @CsvSource({"en, spring", "en-US, spring", "fr, printemps", "fr-CA, printemps", "ko-KR, 봄"})
  void a_region_falls_to_its_language(String language, String spring) throws IOException {
    assertThat(words(language).text("season.spring")).isEqualTo(spring);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void a_language_without_texts_falls_to_english_with_a_warning() throws IOException {
    assertThat(words("he").text("season.spring")).isEqualTo("spring");
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.UNTRANSLATED_INTERFACE);
              assertThat(found.message())
                  .isEqualTo("the interface has no texts in 'he' and is in English");
              assertThat(found.hint()).hasValue("bring your own: templates/i18n/he.yaml");
            });
  }

  @Test
  void a_project_overrides_key_by_key() throws IOException {
    write("fr", "season:\n  spring: le printemps\n");
    assertThat(words("fr").text("season.spring")).isEqualTo("le printemps");
    assertThat(words("fr").text("season.summer")).isEqualTo("été");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void a_region_may_have_texts_of_its_own() throws IOException {
    write("en-US", "season:\n  autumn: fall\n");
    write("en", "season:\n  spring: springtime\n  autumn: autumntime\n");
    assertThat(words("en-US").text("season.autumn")).isEqualTo("fall");
    assertThat(words("en-US").text("season.spring")).isEqualTo("springtime");
  }

  @Test
  void a_project_brings_a_language_and_is_told_what_is_missing() throws IOException {
    write("he", "season:\n  spring: אביב\n");
    assertThat(words("he").text("season.spring")).isEqualTo("אביב");
    assertThat(words("he").text("season.summer")).isEqualTo("summer");
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.UNTRANSLATED_INTERFACE);
              assertThat(found.location()).isEqualTo(Location.ofFile("templates/i18n/he.yaml"));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "season:\\n  sprnig: a ¦ 2:3+6 no text of the interface 'season.sprnig' [unknown-key] (did you mean 'season.spring'?)",
        "date:\\n  between: \"{from\" ¦ 2:12+1 this is no message: its braces hold no name of an argument, or do not match [bad-message] ()",
        "date:\\n  between: \"{from} {too}\" ¦ 2:12+1 the text 'date.between' has other arguments than it is given [bad-message] (it is given {from} {to}, and names {from} {too})",
        "date:\\n  between: \"{from}\" ¦ 2:12+1 the text 'date.between' has other arguments than it is given [bad-message] (it is given {from} {to}, and names {from})",
        "season:\\n  spring: 1 ¦ 2:3+6 'spring' must be a text [wrong-type] ()",
        "season:\\n  spring:\\n    a: b ¦ 2:3+6 'spring' must be a text [wrong-type] ()",
        "season:\\n  spring: a\\n  spring: b ¦ 3:3+6 duplicate key 'season.spring' [duplicate-key] ()",
        "- a ¦ 1:1+1 a file of texts has keys with texts [wrong-type] ()",
        "season:\\n  spring: a: b ¦ 2:12+1 this is not valid YAML [yaml-syntax] ()",
      })
  void what_is_wrong_in_a_projects_texts_is_told_with_its_place(String yaml, String told)
      throws IOException {
    write("en", yaml.replace("\\n", "\n"));
    assertThat(words("en").text("season.winter")).isEqualTo("winter");
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            found -> {
              var at = found.location();
              assertThat(at.file()).isEqualTo("templates/i18n/en.yaml");
              assertThat(
                      at.line()
                          + ":"
                          + at.column()
                          + "+"
                          + at.length()
                          + " "
                          + found.message()
                          + " ["
                          + found.code().id()
                          + "] ("
                          + found.hint().orElse("")
                          + ")")
                  .isEqualTo(told);
            });
  }
}
