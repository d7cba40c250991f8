package dev.precis.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Located;
import dev.precis.model.Reference;
import dev.precis.model.Site;
import dev.precis.model.Site.Paper;
import dev.precis.model.Site.Print;
import dev.precis.model.Site.Publisher;
import dev.precis.model.Site.QuotationMarks;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibliographyTest {

  private static final Location AT = new Location("content/site.yaml", 7, 16, 5);

  @TempDir private Path project;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void each_source_has_its_reference() throws IOException {
    var bibliography =
        open("chicago-notes-bibliography", Records.source("a", Records.BOOK)).orElseThrow();

    assertThat(bibliography.of(new SourceKey("a")).text())
        .isEqualTo(
            "Arnold, Aaron. Sanctions and Their Critics. 2nd ed. Oxford University Press, 2021.");
  }

  @Test
  void a_source_that_the_corpus_lacks_is_a_fault_of_the_caller() throws IOException {
    var bibliography = open("apa", Records.source("a", Records.BOOK)).orElseThrow();

    assertThatThrownBy(() -> bibliography.of(new SourceKey("b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_reference_does_not_depend_on_its_neighbours() throws IOException {
    var first = Records.source("a", Records.BOOK);
    var second = Records.source("b", Records.BOOK);
    for (var style : Style.BUNDLED) {
      var together = open(style, first, second).orElseThrow();
      together.of(first.key());

      assertThat(together.of(second.key()))
          .as(style)
          .isEqualTo(open(style, second).orElseThrow().of(second.key()))
          .isEqualTo(together.of(first.key()));
    }
  }

  @Test
  void threads_get_the_same_references_each_made_once() throws Exception {
    var sources =
        IntStream.range(0, 40)
            .mapToObj(i -> Records.source("s" + i, Records.SIGNED.replace("U.S.", "No. " + i)))
            .toList();
    var bibliography = open("apa", sources).orElseThrow();
    var alone = open("apa", sources).orElseThrow();
    Callable<List<Reference>> reader =
        () -> sources.stream().map(source -> bibliography.of(source.key())).toList();

    var pool = Executors.newFixedThreadPool(8);
    var made = new ArrayList<List<Reference>>();
    try {
      for (var result : pool.invokeAll(Collections.nCopies(8, reader))) {
        made.add(result.get());
      }
    } finally {
      pool.shutdownNow();
    }

    Set<Reference> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    made.forEach(distinct::addAll);
    assertThat(distinct).hasSize(sources.size());
    assertThat(made.get(0))
        .isEqualTo(sources.stream().map(source -> alone.of(source.key())).toList());
  }

  @Test
  void the_language_of_the_machine_changes_nothing() throws IOException {
    var source = Records.source("a", Records.REPORT + "\nstatus: IN PRESS\ngenre: Interim report");
    var before = Locale.getDefault();
    for (var style : Style.BUNDLED) {
      try {
        Locale.setDefault(Locale.ROOT);
        var expected = open(style, source).orElseThrow().of(source.key());
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(open(style, source).orElseThrow().of(source.key()))
            .as(style)
            .isEqualTo(expected);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void an_unknown_style_is_reported_where_it_is_named() throws IOException {
    assertThat(open("appa")).isEmpty();

    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.UNKNOWN_STYLE);
              assertThat(found.location()).isEqualTo(AT);
              assertThat(found.message()).isEqualTo("no citation style 'appa'");
              assertThat(found.hint()).contains("did you mean 'apa'?");
            });
  }

  @Test
  void a_style_far_from_all_names_is_said_to_be_possible_as_a_file() throws IOException {
    assertThat(open("journal-of-northern-studies")).isEmpty();

    assertThat(diagnostics.sorted().get(0).hint())
        .contains("other styles can be used by the path of a .csl file in the project");
  }

  @Test
  void former_names_of_styles_are_known() throws IOException {
    var source = Records.source("a", Records.ARTICLE);

    assertThat(open("vancouver", source).orElseThrow().of(source.key()))
        .isEqualTo(open("nlm-citation-sequence", source).orElseThrow().of(source.key()));
  }

  @Test
  void a_style_of_the_project_is_used() throws IOException {
    Files.createDirectory(project.resolve("styles"));
    Files.writeString(
        project.resolve("styles/house.csl"),
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>House</title></info>
          <bibliography><layout>
            <text variable="title" font-weight="bold" suffix=" / "/>
            <text variable="container-title"/>
          </layout></bibliography>
        </style>
        """);
    var source = Records.source("a", Records.SIGNED);

    assertThat(open("styles/house.csl", source).orElseThrow().of(source.key()).html())
        .isEqualTo(
            "<b>U.S., S Korea, Japan unveil new team to monitor N Korea sanctions</b>"
                + " / Japan Today");
  }

  @Test
  void a_style_file_that_is_not_there_is_reported_where_it_is_named() throws IOException {
    assertThat(open("styles/house.csl")).isEmpty();

    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.MISSING_FILE);
              assertThat(found.location()).isEqualTo(AT);
              assertThat(found.message()).isEqualTo("no file 'styles/house.csl'");
            });
  }

  @Test
  void a_style_file_outside_the_project_is_refused() throws IOException {
    assertThat(open("../house.csl")).isEmpty();

    assertThat(diagnostics.sorted().get(0).message())
        .isEqualTo("'../house.csl' is outside the project");
  }

  private Optional<Bibliography> open(String style, Source... sources) throws IOException {
    return open(style, List.of(sources));
  }

  private Optional<Bibliography> open(String style, Collection<Source> sources) throws IOException {
    return Bibliography.open(site(style), project, sources, diagnostics);
  }

  private static Site site(String style) {
    return new Site(
        "Watch",
        Optional.empty(),
        URI.create("https://watch.example/"),
        Locale.ENGLISH,
        new Publisher("Desk", Optional.empty()),
        ZoneOffset.UTC,
        new Located<>(style, AT),
        LikelihoodScale.ICD203,
        "captures/",
        QuotationMarks.DOUBLE,
        Site.Search.BUILTIN,
        new Print(Paper.A4, List.of()),
        Map.of());
  }
}
