package dev.precis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of packages in {@code docs/architecture.md}, as a test. */
class ArchitectureTest {

  private static final String ROOT = "dev.precis";
  private static final Set<String> BASICS = Set.of("model", "diagnostics");
  private static final Set<String> OF_A_READER = Set.of("prose", "model", "diagnostics");
  private static final Set<String> OF_A_FORMAT = Set.of("format", "prose", "model", "diagnostics");

  /** What each package may import of the others. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("diagnostics", Set.of()),
              Map.entry("model", Set.of("diagnostics")),
              Map.entry("prose", BASICS),
              Map.entry("load", BASICS),
              Map.entry("markdown", BASICS),
              Map.entry("resolve", OF_A_READER),
              Map.entry("evidence", BASICS),
              Map.entry("lint", OF_A_READER),
              Map.entry("bibliography", BASICS),
              Map.entry("format", OF_A_READER),
              Map.entry("format.linked", OF_A_FORMAT),
              Map.entry(
                  "format.web", Set.of("format", "format.linked", "prose", "model", "diagnostics")),
              Map.entry("format.print", OF_A_FORMAT),
              Map.entry("format.card", OF_A_FORMAT),
              Map.entry("format.email", OF_A_FORMAT),
              Map.entry("format.feed", OF_A_FORMAT),
              Map.entry("format.hosting", OF_A_FORMAT),
              Map.entry("format.data", OF_A_FORMAT),
              Map.entry("format.search", OF_A_FORMAT),
              Map.entry("template", OF_A_FORMAT),
              Map.entry("pdf", Set.of("font", "format", "model", "diagnostics")),
              Map.entry("font", Set.of()),
              Map.entry("draw", Set.of("font", "format", "diagnostics")),
              Map.entry("compress", Set.of("format")),
              Map.entry("proof", OF_A_FORMAT),
              Map.entry("publish", OF_A_FORMAT),
              Map.entry(
                  "build",
                  Set.of(
                      "diagnostics",
                      "model",
                      "load",
                      "markdown",
                      "resolve",
                      "evidence",
                      "lint",
                      "bibliography",
                      "format",
                      "format.web",
                      "format.print",
                      "format.card",
                      "format.email",
                      "format.feed",
                      "format.data",
                      "format.hosting",
                      "format.search",
                      "template",
                      "pdf",
                      "font",
                      "draw",
                      "compress",
                      "proof",
                      "publish")),
              Map.entry("cli", Set.of("build", "model", "diagnostics"))));

  /** Libraries, and the packages that may use them. */
  private static final Map<String, Set<String>> USERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("com.aayushatharva.brotli4j", Set.of("compress")),
              Map.entry("com.ibm.icu", Set.of("format", "format.email", "pdf")),
              Map.entry("com.vladsch.flexmark", Set.of("markdown")),
              Map.entry("de.undercouch.citeproc", Set.of("bibliography")),
              Map.entry("io.pebbletemplates", Set.of("template")),
              Map.entry("com.openhtmltopdf", Set.of("pdf")),
              Map.entry("org.apache.fontbox", Set.of("draw", "font", "pdf")),
              Map.entry("org.apache.pdfbox", Set.of("font", "pdf")),
              Map.entry("picocli", Set.of("cli")),
              Map.entry("org.jsoup", Set.of("evidence", "format.email", "proof", "pdf")),
              Map.entry("org.apache.james.mime4j", Set.of("format.email")),
              Map.entry("org.snakeyaml.engine", Set.of("load", "template")),
              Map.entry(
                  "tools.jackson",
                  Set.of(
                      "load",
                      "evidence",
                      "bibliography",
                      "format.linked",
                      "format.web",
                      "format.print",
                      "format.feed",
                      "format.data",
                      "format.search",
                      "template",
                      "cli"))));

  private static final JavaClasses CODE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  static Stream<String> packages() {
    return MAY_IMPORT.keySet().stream();
  }

  static Stream<String> libraries() {
    return USERS.keySet().stream();
  }

  @Test
  void the_table_names_every_package_and_no_other() {
    var real = new TreeSet<String>();
    for (JavaPackage p : CODE.getPackage(ROOT).getSubpackagesInTree()) {
      if (!p.getClasses().isEmpty()) {
        real.add(p.getName().substring(ROOT.length() + 1));
      }
    }
    assertThat(real).isEqualTo(MAY_IMPORT.keySet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_imports_only_what_the_table_allows(String name) {
    var forbidden =
        MAY_IMPORT.keySet().stream()
            .filter(other -> !other.equals(name) && !allowed(name).contains(other))
            .map(ArchitectureTest::fullName)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(fullName(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .check(CODE);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void a_library_is_used_only_where_the_table_says(String library) {
    var users = USERS.get(library).stream().map(ArchitectureTest::fullName).toArray(String[]::new);
    classes()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage(library + "..")
        .check(CODE);
  }

  @Test
  void no_package_is_part_of_a_cycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void no_class_is_named_for_nothing_in_particular() {
    for (var word : List.of("Util", "Utils", "Helper", "Manager", "Impl")) {
      noClasses().should().haveSimpleNameEndingWith(word).check(CODE);
    }
  }

  private static Set<String> allowed(String name) {
    return MAY_IMPORT.get(name);
  }

  private static String fullName(String name) {
    return ROOT + "." + name;
  }
}
