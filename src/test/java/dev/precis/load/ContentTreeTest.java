package dev.precis.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.SiteText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTreeTest {

  private static final String ACTOR = "---\nschema: Person\nname: A\n---\n";

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void project() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    LoadedSite.LEAST.writeTo(project);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".DS_Store",
        "actors/.DS_Store",
        "actors/.a.md.swp",
        "actors/a.md~",
        "actors/#a.md#",
        "media/Thumbs.db",
        ".git/config",
        "topics/.hidden/a.md",
        "quotations.lock",
      })
  void what_no_author_wrote_is_passed_over(String path) {
    write("content/" + path, "x");
    assertThat(LoadedSite.load(project).complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "site.yml | 'content/site.yml' does not belong here | did you mean 'site.yaml'?",
        "notes.txt | 'content/notes.txt' does not belong here | content/ holds 'site.yaml' and folders: briefings, topics, actors, sources, pages, media",
        "actors/a.markdown | 'content/actors/a.markdown' does not belong here | the files of 'actors' end with '.md'",
        "topics/a.png | 'content/topics/a.png' does not belong here | pictures belong in content/media/",
        "sources/a.yml | 'content/sources/a.yml' does not belong here | the files of 'sources' end with '.yaml'",
        "sources/x/a.md | 'content/sources/x/a.md' does not belong here | the files of 'sources' end with '.yaml'",
        "briefings/a.md | 'content/briefings/a.md' does not belong here | a briefing is a folder with an 'index.md'",
        "briefings/x.txt | 'content/briefings/x.txt' does not belong here | the files of 'briefings' end with '.md'",
        "media/a.html | 'content/media/a.html' does not belong here | media are pictures: PNG, JPEG, GIF, WebP, AVIF or SVG",
      })
  void a_file_that_belongs_nowhere_is_told(String path, String message, String hint) {
    write("content/" + path, "x");
    assertThat(LoadedSite.load(project).complaints())
        .containsExactly("content/" + path + " " + message + " [unexpected-file] (" + hint + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "actor | did you mean 'actors'?",
        "drafts | the folders of content/ are briefings, topics, actors, sources, pages, media",
        "topics/old | the files of 'topics' lie side by side, without folders of their own",
        "briefings/x/y | the files of 'briefings' lie side by side, without folders of their own",
        "pages/about.md | the files of 'pages' lie side by side, without folders of their own",
      })
  void a_folder_that_belongs_nowhere_is_told_once(String path, String hint) {
    write("content/" + path + "/a.md", "x");
    write("content/" + path + "/b.md", "x");
    assertThat(LoadedSite.load(project).complaints())
        .containsExactly(
            "content/"
                + path
                + " 'content/"
                + path
                + "' is a folder that does not belong here [unexpected-file] ("
                + hint
                + ")");
  }

  @Test
  void a_link_inside_the_project_is_followed() throws IOException {
    write("shared/actors/a.md", ACTOR);
    Files.createSymbolicLink(project.resolve("content/actors"), project.resolve("shared/actors"));
    write("shared/b.md", ACTOR);
    Files.createDirectory(project.resolve("content/topics"));

    var site = LoadedSite.load(project);

    assertThat(site.complaints()).isEmpty();
    assertThat(site.manuscript().actors())
        .extracting(a -> a.at().file())
        .containsExactly("content/actors/a.md");
  }

  @Test
  void a_link_that_leaves_the_project_is_not_followed() throws IOException {
    Files.writeString(folder.resolve("secret.md"), ACTOR);
    Files.createDirectories(folder.resolve("actors"));
    Files.createDirectories(project.resolve("content/topics"));
    Files.createSymbolicLink(project.resolve("content/topics/a.md"), folder.resolve("secret.md"));
    Files.createSymbolicLink(project.resolve("content/actors"), folder.resolve("actors"));

    assertThat(LoadedSite.load(project).complaints())
        .containsExactly(
            "content/actors 'content/actors' is a link that leaves the project [unexpected-file]",
            "content/topics/a.md 'content/topics/a.md' is a link that leaves the project"
                + " [unexpected-file]");
  }

  @Test
  void a_link_to_nothing_or_to_itself_is_told() throws IOException {
    Files.createDirectories(project.resolve("content/sources"));
    Files.createSymbolicLink(project.resolve("content/sources/a.yaml"), Path.of("nowhere"));
    Files.createSymbolicLink(project.resolve("content/sources/b.yaml"), Path.of("b.yaml"));
    Files.createSymbolicLink(project.resolve("content/sources/c"), Path.of("../sources"));

    assertThat(LoadedSite.load(project).complaints())
        .containsExactly(
            "content/sources/a.yaml 'content/sources/a.yaml' is a link to nothing [missing-file]",
            "content/sources/b.yaml 'content/sources/b.yaml' is a link to nothing [missing-file]",
            "content/sources/c 'content/sources/c' is a link to a folder that it lies in"
                + " [unexpected-file]");
  }

  @Test
  void the_project_itself_may_be_reached_by_a_link() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link"), project);

    assertThat(LoadedSite.load(link).complaints()).isEmpty();
  }

  @Test
  void a_name_that_is_not_in_utf8_is_told() throws IOException, InterruptedException {
    Files.createDirectories(project.resolve("content/actors"));
    var shell = new ProcessBuilder("sh", "-c", "touch \"$(printf 'a\\377b').md\"");
    shell.directory(project.resolve("content/actors").toFile());
    assertThat(shell.start().waitFor()).as("the file system takes such names").isZero();

    assertThat(LoadedSite.load(project).complaints())
        .containsExactly(
            "content/actors/a\uFFFDb.md 'content/actors/a\uFFFDb.md' has a name that is not in UTF-8"
                + " [unexpected-file] (rename it, or run Precis with LC_ALL=C.UTF-8)");
  }

  @Test
  void names_are_composed() {
    requireNamesInUtf8();
    write("content/actors/" + Normalizer.normalize("müller", Form.NFD) + ".md", ACTOR);

    var site = LoadedSite.load(project);

    assertThat(site.complaints()).isEmpty();
    assertThat(site.manuscript().actors().get(0).key()).hasToString("müller");
  }

  @Test
  void a_name_in_two_spellings_is_told() {
    requireNamesInUtf8();
    write("content/actors/müller.md", ACTOR);
    write("content/actors/" + Normalizer.normalize("müller", Form.NFD) + ".md", ACTOR);

    assertThat(LoadedSite.load(project).complaints())
        .containsExactly(
            "content/actors/müller.md 'content/actors/müller.md' is there twice, in two spellings"
                + " of Unicode [unexpected-file]");
  }

  @Test
  void files_are_in_the_order_of_their_folders_and_names() {
    for (var path : new String[] {"b/a", "a/z", "a-b/c", "a", "Z"}) {
      write("content/sources/" + path + ".yaml", "{type: webpage, title: A, id: '" + path + "'}");
    }

    assertThat(LoadedSite.load(project).manuscript().sources())
        .extracting(s -> s.key().id())
        .containsExactly("Z", "a/z", "a-b/c", "a", "b/a");
  }

  /** Under other locales Java cannot even make such files. */
  private static void requireNamesInUtf8() {
    assertThat(System.getProperty("sun.jnu.encoding"))
        .as("tests run in a UTF-8 locale, as ./dev sets it")
        .isEqualTo("UTF-8");
  }

  private void write(String path, String content) {
    new SiteText(Map.of(path, content)).writeTo(project);
  }
}
