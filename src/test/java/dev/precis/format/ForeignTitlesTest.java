package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Target.SourceKey;
import dev.precis.testing.Published;
import dev.precis.testing.SanctionsWatch;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignTitlesTest {

  private static final SourceKey TASS = new SourceKey("tass");

  @TempDir private Path folder;

  @Test
  void a_title_in_another_language_says_so() {
    var titles = titles("title: Нет\nlanguage: ru");

    assertThat(titles.titleLanguage(TASS)).contains("ru");
    assertThat(titles.referenceHtml(TASS)).contains("<span lang=\"ru\" dir=\"auto\">Нет</span>");
  }

  @Test
  void a_description_in_brackets_is_the_sites_own_words() {
    var titles = titles("title: '[Report on the launch]'\nlanguage: ru");

    assertThat(titles.language(TASS)).contains("ru");
    assertThat(titles.titleLanguage(TASS)).isEmpty();
    assertThat(titles.referenceHtml(TASS))
        .contains("[Report on the launch]")
        .doesNotContain("lang=");
  }

  @Test
  void a_title_in_the_sites_language_needs_not_say_so() {
    assertThat(titles("title: No\nlanguage: en-US").titleLanguage(TASS)).isEmpty();
  }

  private ForeignTitles titles(String source) {
    var project =
        SanctionsWatch.project()
            .with("-- content/sources/tass.yaml --\ntype: article-newspaper\n" + source + "\n");
    return new ForeignTitles(Published.of(project, folder));
  }
}
