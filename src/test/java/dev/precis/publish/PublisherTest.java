package dev.precis.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.format.Artifact;
import dev.precis.format.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void name_the_site() {
    site = folder.resolve("site");
  }

  @Test
  void a_first_publication_writes_all_files_and_leaves_nothing_beside_the_site() throws Exception {
    var published = publish(Map.of("index.html", "front", "static/a.css", "p{}"));

    assertThat(published).isEqualTo(new Published(2, 0, 0));
    assertThat(files()).containsEntry("index.html", "front").containsEntry("static/a.css", "p{}");
    assertThat(folder).isDirectoryContaining(path -> path.equals(site));
    try (var beside = Files.list(folder)) {
      assertThat(beside).containsExactly(site);
    }
  }

  @Test
  void a_second_publication_of_the_same_changes_no_byte_and_no_time() throws Exception {
    var content = Map.of("index.html", "front", "a/index.html", "a");
    publish(content);
    age();

    assertThat(publish(content)).isEqualTo(new Published(0, 2, 0));
    for (var name : Folders.filesBelow(site)) {
      assertThat(Files.getLastModifiedTime(site.resolve(name))).as(name).isEqualTo(LONG_AGO);
    }
  }

  @Test
  void only_what_differs_is_written() throws Exception {
    publish(Map.of("a.txt", "one", "b.txt", "two"));
    age();

    assertThat(publish(Map.of("a.txt", "one", "b.txt", "2!!"))).isEqualTo(new Published(1, 1, 0));
    assertThat(Files.getLastModifiedTime(site.resolve("a.txt"))).isEqualTo(LONG_AGO);
    assertThat(files()).containsEntry("b.txt", "2!!");
  }

  @Test
  void what_no_longer_belongs_is_deleted_with_its_empty_folders() throws Exception {
    publish(Map.of("index.html", "x", "old/deep/index.html", "y"));

    assertThat(publish(Map.of("index.html", "x"))).isEqualTo(new Published(0, 1, 1));
    assertThat(site.resolve("old")).doesNotExist();
  }

  @Test
  void a_file_that_precis_did_not_write_stays() throws Exception {
    publish(Map.of("index.html", "x"));
    Files.writeString(site.resolve("CNAME"), "example.org");

    publish(Map.of("index.html", "y"));

    assertThat(files()).containsEntry("CNAME", "example.org");
  }

  @Test
  void a_folder_with_files_of_others_is_refused_and_left_alone() throws Exception {
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.doc"), "years of work");

    assertThatThrownBy(() -> publish(Map.of("index.html", "x")))
        .isInstanceOf(ForeignFolderException.class)
        .hasMessageContaining("did not write");
    assertThat(files()).containsOnly(Map.entry("thesis.doc", "years of work"));
    try (var beside = Files.list(folder)) {
      assertThat(beside).containsExactly(site);
    }
  }

  @Test
  void a_clean_publication_deletes_also_files_of_others() throws Exception {
    Files.createDirectories(site);
    Files.writeString(site.resolve("left-over.html"), "x");

    try (var publication = new Publisher(site, true).begin()) {
      publication.add(artifact("index.html", "front"));
      assertThat(publication.commit()).isEqualTo(new Published(1, 0, 1));
    }
    assertThat(files()).doesNotContainKey("left-over.html");
  }

  @Test
  void what_is_not_committed_changes_nothing() throws Exception {
    publish(Map.of("index.html", "old"));

    try (var publication = new Publisher(site, false).begin()) {
      publication.add(artifact("index.html", "new"));
      publication.add(artifact("more.html", "new"));
    }

    assertThat(files()).containsEntry("index.html", "old").doesNotContainKey("more.html");
  }

  @Test
  void a_kept_file_stays_as_it_is_whether_it_is_there_or_not() throws Exception {
    publish(Map.of("index.html", "x", "a.pdf", "old pdf"));

    try (var publication = new Publisher(site, false).begin()) {
      publication.add(artifact("index.html", "x"));
      publication.keep(new OutputPath("a.pdf"));
      publication.keep(new OutputPath("b.pdf"));
      publication.commit();
    }

    assertThat(files()).containsEntry("a.pdf", "old pdf").doesNotContainKey("b.pdf");
    assertThat(Manifest.read(site).orElseThrow().paths()).contains("a.pdf", "b.pdf");
  }

  @Test
  void two_publications_of_one_site_cannot_be_open_at_once() throws Exception {
    try (var first = new Publisher(site, false).begin()) {
      first.add(artifact("index.html", "x"));
      assertThatThrownBy(() -> new Publisher(site, false).begin())
          .isInstanceOf(SiteBusyException.class)
          .hasMessageContaining("another build");
      first.commit();
    }
    assertThat(publish(Map.of("index.html", "x"))).isEqualTo(new Published(0, 1, 0));
  }

  @Test
  void a_file_can_become_a_folder_and_a_folder_a_file() throws Exception {
    publish(Map.of("a", "file", "b/c/index.html", "page", "z", "z"));

    publish(Map.of("a/index.html", "page", "b", "file", "z", "z"));

    assertThat(files())
        .containsEntry("a/index.html", "page")
        .containsEntry("b", "file")
        .doesNotContainKey("b/c/index.html");
  }

  @Test
  void a_publication_that_died_at_any_point_is_completed_by_the_next() throws Exception {
    publish(Map.of("index.html", "old", "gone.html", "g", "b.html", "old", "static/x", "old"));
    var workplace = folder.resolve(".site.precis");
    var journal = new Journal(workplace, site);
    Files.createDirectories(journal.staging().resolve("static"));
    Files.writeString(journal.staging().resolve("index.html"), "new");
    Files.writeString(journal.staging().resolve("static/x"), "new");
    // b.html was moved before the run died: only the journal still names it.
    Files.writeString(site.resolve("b.html"), "new");
    journal.write(List.of(), List.of("static/x", "b.html", "index.html"), List.of("gone.html"));

    new Publisher(site, false).begin().close();

    assertThat(files())
        .containsEntry("index.html", "new")
        .containsEntry("static/x", "new")
        .containsEntry("b.html", "new")
        .doesNotContainKey("gone.html");
    assertThat(workplace).doesNotExist();
  }

  @Test
  void a_site_behind_a_symbolic_link_is_switched_by_one_rename() throws Exception {
    var first = Files.createDirectories(folder.resolve("release-1"));
    Files.createSymbolicLink(site, Path.of("release-1"));
    publish(Map.of("index.html", "old", "same.html", "s", "gone.html", "g"));
    assertThat(Files.isSymbolicLink(site)).isTrue();
    var target = site.toRealPath();
    age();

    publish(Map.of("index.html", "new", "same.html", "s"));

    assertThat(Files.isSymbolicLink(site)).isTrue();
    assertThat(site.toRealPath()).isNotEqualTo(target);
    assertThat(files()).containsEntry("index.html", "new").doesNotContainKey("gone.html");
    assertThat(Files.getLastModifiedTime(site.resolve("same.html"))).isEqualTo(LONG_AGO);
    assertThat(first).doesNotExist();
    var current = site.toRealPath();
    publish(Map.of("index.html", "new", "same.html", "s"));
    assertThat(site.toRealPath()).isEqualTo(current);
  }

  @Test
  void a_manifest_that_was_tampered_with_deletes_nothing_outside() throws Exception {
    publish(Map.of("index.html", "x"));
    var precious = Files.writeString(folder.resolve("precious.txt"), "p");
    Files.writeString(site.resolve(Manifest.NAME), "../precious.txt\nindex.html\n");

    publish(Map.of("index.html", "y"));

    assertThat(precious).exists();
  }

  private Published publish(Map<String, String> content) throws Exception {
    try (var publication = new Publisher(site, false).begin()) {
      for (var entry : new TreeMap<>(content).entrySet()) {
        publication.add(artifact(entry.getKey(), entry.getValue()));
      }
      return publication.commit();
    }
  }

  private static Artifact artifact(String path, String content) {
    return new Artifact(new OutputPath(path), "test", content.getBytes(UTF_8));
  }

  private void age() throws IOException {
    for (var name : Folders.filesBelow(site.toRealPath())) {
      Files.setLastModifiedTime(site.resolve(name), LONG_AGO);
    }
  }

  private Map<String, String> files() throws IOException {
    var found = new TreeMap<String, String>();
    for (var name : Folders.filesBelow(site.toRealPath())) {
      if (!name.equals(Manifest.NAME)) {
        found.put(name, Files.readString(site.resolve(name)));
      }
    }
    return found;
  }
}
