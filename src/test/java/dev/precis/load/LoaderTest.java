package dev.precis.load;

import static dev.precis.load.RecordingParser.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Media;
import dev.precis.model.Target.MediaKey;
import dev.precis.testing.SiteText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {

  private static final String SITE =
      """
      -- content/briefings/2025-06-02/index.md --
      ---
      title: The week
      date: 2025-06-02
      standfirst: >-
        In short,
        a team 😀 reports.
      ---

      Overview
      of it.
      -- content/briefings/2025-06-02/report.md --
      ---
      title: A report
      tittle: B
      ---
      Words.
      -- content/briefings/2025-06-09/index.md --
      ---
      title: The next week
      date: 2025-06-9
      ---
      -- content/actors/a.md --
      ---
      schema: Person
      name: "A\\tB"
      ---
      -- content/sources/s.yaml --
      type: webpage
      title: S
      """;

  @TempDir Path folder;

  @Test
  void without_content_there_is_no_manuscript() {
    var site = LoadedSite.load(folder);

    assertThat(site.result()).isEmpty();
    assertThat(site.complaints())
        .containsExactly("content there is no folder 'content' [missing-file]");
  }

  @Test
  void without_a_site_there_is_no_manuscript_but_all_faults_are_told() {
    var site =
        LoadedSite.load(SiteText.of("-- content/topics/a.md --\n---\n---\n").writeTo(folder));

    assertThat(site.result()).isEmpty();
    assertThat(site.complaints())
        .containsExactly(
            "content/site.yaml there is no 'content/site.yaml' [missing-file]",
            "content/topics/a.md:1:1+3 'label' is missing [missing-key]");
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_told() throws IOException {
    Files.createDirectories(folder.resolve("content/site.yaml"));

    assertThat(LoadedSite.load(folder).complaints())
        .containsExactly(
            "content/site.yaml there is no 'content/site.yaml' [missing-file]",
            "content/site.yaml 'content/site.yaml' is a folder that does not belong here"
                + " [unexpected-file] (the folders of content/ are briefings, topics, actors,"
                + " sources, pages, media)");
  }

  @Test
  void a_project_that_is_not_there_is_a_failure() {
    assertThatThrownBy(
            () ->
                new Loader(new RecordingParser(), new Diagnostics(), Runnable::run)
                    .load(folder.resolve("nowhere")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_name_that_cannot_be_an_address_is_told_with_one_that_can() {
    var site =
        LoadedSite.of(
            folder,
            """
            -- content/actors/Kim_Song.md --
            ---
            schema: Person
            name: Kim Song
            ---
            -- content/briefings/Week 1/index.md --
            ---
            title: A
            date: 2025
            ---
            -- content/briefings/Week 1/A.md --
            ---
            title: A
            ---
            -- content/media/a b.png --
            """);

    assertThat(site.complaints())
        .containsExactly(
            "content/actors/Kim_Song.md 'Kim_Song' cannot be a part of an address [bad-slug]"
                + " (rename it to 'kim-song.md')",
            "content/briefings/Week 1 'Week 1' cannot be a part of an address [bad-slug]"
                + " (rename it to 'week-1')",
            "content/briefings/Week 1/A.md 'A' cannot be a part of an address [bad-slug]"
                + " (rename it to 'a.md')",
            "content/media/a b.png 'a b.png' cannot be a part of an address [bad-slug]"
                + " (rename it to 'a-b.png')");
    assertThat(site.manuscript().actors().get(0).key()).hasToString("Kim_Song");
  }

  @Test
  void pictures_have_notes_beside_them() {
    var site =
        LoadedSite.of(
            folder,
            """
            -- content/media/ship.jpg --
            -- content/media/ship.jpg.yaml --
            credit: A. Photographer
            licence: CC BY 4.0
            source: https://example.org/ship
            -- content/media/maps/korea.svg --
            """);

    assertThat(site.complaints()).isEmpty();
    assertThat(site.manuscript().media())
        .containsExactly(
            new Media(
                new MediaKey("maps/korea.svg"),
                realPath("content/media/maps/korea.svg"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new Media(
                new MediaKey("ship.jpg"),
                realPath("content/media/ship.jpg"),
                Optional.of("A. Photographer"),
                Optional.of("CC BY 4.0"),
                Optional.of("https://example.org/ship")));
  }

  @Test
  void a_note_without_a_picture_is_told() {
    var site =
        LoadedSite.of(
            folder,
            """
            -- content/media/ship.jpg --
            -- content/media/ship.yaml --
            credit: A
            -- content/media/shp.jpg.yaml --
            credit: A
            -- content/media/other.png.yaml --
            credit: A
            """);

    assertThat(site.complaints())
        .containsExactly(
            "content/media/other.png.yaml there is no picture 'content/media/other.png'"
                + " [missing-file]",
            "content/media/ship.yaml there is no picture 'content/media/ship' [missing-file]"
                + " (should this file be 'ship.jpg.yaml'?)",
            "content/media/shp.jpg.yaml there is no picture 'content/media/shp.jpg' [missing-file]"
                + " (should this file be 'ship.jpg.yaml'?)");
  }

  @Test
  void a_page_without_a_front_matter_is_told_and_read() {
    var site =
        LoadedSite.of(
            folder,
            """
            -- content/pages/a.md --
            Words.
            -- content/pages/b.md --

            ---
            title: B
            ---
            -- content/pages/c.md --
            ---
            title: C
            -- content/pages/d.md --
            """);

    var missing = " [missing-front-matter]";
    assertThat(site.complaints())
        .containsExactly(
            "content/pages/a.md:1:1+3 there is no front matter"
                + missing
                + " (begin the file with the lines '---', 'title: …', '---')",
            "content/pages/b.md:1:1+1 there is no front matter"
                + missing
                + " (nothing may stand above the line '---', not even an empty line)",
            "content/pages/c.md:1:1+3 the front matter is not closed"
                + missing
                + " (end it with a line of its own: ---)",
            "content/pages/d.md:1:1+1 there is no front matter"
                + missing
                + " (begin the file with the lines '---', 'title: …', '---')");
    assertThat(site.manuscript().pages())
        .extracting(p -> p.key().slug())
        .containsExactly("a", "b", "c", "d");
    assertThat(textOf(site.manuscript().pages().get(0).body())).isEqualTo("blocks:Words.\n");
  }

  @Test
  void a_front_matter_that_is_no_mapping_is_told() {
    assertThat(LoadedSite.of(folder, "-- content/pages/a.md --\n---\n- a\n---\n").complaints())
        .containsExactly(
            "content/pages/a.md:2:1+3 the front matter must be keys and values, not a list"
                + " [wrong-type]");
  }

  @Test
  void line_ends_and_a_byte_order_mark_change_neither_content_nor_places() throws IOException {
    var unix = loaded(LoadedSite.LEAST.with(SITE));
    var files =
        LoadedSite.LEAST.with(SITE).files().entrySet().stream()
            .collect(
                Collectors.toMap(
                    e -> e.getKey(), e -> "\uFEFF" + e.getValue().replace("\n", "\r\n")));
    var windows = loaded(new SiteText(files));

    assertThat(unix.complaints()).hasSize(2);
    assertThat(windows.complaints()).isEqualTo(unix.complaints());
    assertThat(outline(windows)).isEqualTo(outline(unix));
  }

  @Test
  void what_comes_out_does_not_depend_on_the_number_of_threads() throws IOException {
    var project = LoadedSite.LEAST.with(SITE).writeTo(Files.createTempDirectory(folder, "site"));
    for (int i = 0; i < 40; i++) {
      SiteText.of("-- content/topics/t%02d.md --\n---\nlabl: A\n---\n".formatted(i))
          .writeTo(project);
    }
    var alone = LoadedSite.load(project);
    var threads = Executors.newFixedThreadPool(4);
    try {
      var diagnostics = new Diagnostics();
      var manuscript = new Loader(new RecordingParser(), diagnostics, threads).load(project);

      assertThat(diagnostics.sorted()).isEqualTo(alone.diagnostics());
      assertThat(outline(new LoadedSite(manuscript, List.of()))).isEqualTo(outline(alone));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_file_that_cannot_be_read_is_a_failure_of_the_machine() throws IOException {
    var project = LoadedSite.LEAST.with(SITE).writeTo(folder);
    var diagnostics = new Diagnostics();
    var vanishing = project.resolve("content/actors/a.md");
    var loader =
        new Loader(
            new RecordingParser(),
            diagnostics,
            task -> {
              try {
                Files.deleteIfExists(vanishing);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              task.run();
            });

    assertThatThrownBy(() -> loader.load(project))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("a.md");
  }

  @Test
  void a_large_body_is_read() {
    var body = "A line of text that is repeated.\n".repeat(320_000);
    var site = LoadedSite.of(folder, "-- content/pages/a.md --\n---\ntitle: A\n---\n" + body);

    assertThat(site.complaints()).isEmpty();
    assertThat(textOf(site.manuscript().pages().get(0).body()))
        .hasSize("blocks:".length() + body.length());
    assertThat(
            site.manuscript()
                .pages()
                .get(0)
                .body()
                .origin()
                .at(body.length() - 6, body.length() - 1))
        .hasToString("content/pages/a.md:320003:28");
  }

  private LoadedSite loaded(SiteText site) throws IOException {
    return LoadedSite.load(site.writeTo(Files.createTempDirectory(folder, "site")));
  }

  private Path realPath(String file) {
    try {
      return folder.toRealPath().resolve(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the loader read, with places but without the objects that find them. */
  private static List<String> outline(LoadedSite site) {
    var manuscript = site.manuscript();
    return Stream.of(
            manuscript.briefings().stream()
                .map(
                    b ->
                        b.title()
                            + b.date()
                            + b.standfirst().map(s -> textOf(s) + s.origin().at(15, 16))
                            + textOf(b.overview())
                            + b.overview().origin().at(10, 12)
                            + b.summaries().stream()
                                .map(s -> s.title() + textOf(s.body()))
                                .toList()),
            manuscript.actors().stream().map(a -> a.name().toString()),
            manuscript.topics().stream().map(t -> t.key() + t.label()),
            manuscript.sources().stream().map(s -> s.toString()))
        .flatMap(s -> s)
        .toList();
  }
}
