package dev.precis.bibliography;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Suggestions;
import dev.precis.model.Located;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A citation style: one that came with Precis, or a file of the project. */
final class Style {

  /** The styles that came with Precis: the files that the build puts into {@code csl/}. */
  static final List<String> BUNDLED =
      List.of(
          "american-political-science-association",
          "apa",
          "chicago-author-date",
          "chicago-notes-bibliography",
          "harvard-cite-them-right",
          "ieee",
          "mhra-notes",
          "modern-language-association",
          "nature",
          "nlm-citation-sequence",
          "oscola");

  /** Names under which the same styles were known before the CSL project renamed them. */
  private static final Map<String, String> FORMER_NAMES =
      Map.of(
          "chicago-fullnote-bibliography", "chicago-notes-bibliography",
          "vancouver", "nlm-citation-sequence");

  private final Supplier<StyleNode> source;
  private @Nullable Parsed parsed;

  private record Parsed(StyleNode style, StyleNode locale) {}

  private Style(Supplier<StyleNode> source) {
    this.source = source;
  }

  /**
   * Finds a style.
   *
   * @param name its id, or the path of a {@code .csl} file
   * @param project where the path begins
   * @param diagnostics takes what is wrong; the result is then empty
   * @throws IOException if the file cannot be read
   */
  static Optional<Style> find(Located<String> name, Path project, Diagnostics diagnostics)
      throws IOException {
    if (name.value().endsWith(".csl")) {
      return ofFile(name, project, diagnostics);
    }
    var style = bundled(name.value());
    if (style.isEmpty()) {
      diagnostics.report(
          Diagnostic.of(Code.UNKNOWN_STYLE, name.at(), "no citation style '" + name.value() + "'")
              .hinting(
                  Suggestions.didYouMean(name.value(), BUNDLED)
                      .orElse(
                          "other styles can be used by the path of a .csl file in the project")));
    }
    return style;
  }

  private static Optional<Style> ofFile(Located<String> name, Path project, Diagnostics diagnostics)
      throws IOException {
    var root = project.toAbsolutePath().normalize();
    var file = root.resolve(name.value()).normalize();
    if (!file.startsWith(root)) {
      diagnostics.report(
          Diagnostic.of(
              Code.UNKNOWN_STYLE, name.at(), "'" + name.value() + "' is outside the project"));
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      diagnostics.report(
          Diagnostic.of(Code.MISSING_FILE, name.at(), "no file '" + name.value() + "'"));
      return Optional.empty();
    }
    var path = root.relativize(file).toString().replace('\\', '/');
    return new StyleCheck(path, Files.readAllBytes(file), diagnostics).style().flatMap(Style::of);
  }

  private static Optional<Style> of(StyleNode style) {
    return parentOf(style).map(Style::bundled).orElse(Optional.of(new Style(() -> style)));
  }

  /** The style that came with Precis under that name, now or formerly. */
  static Optional<Style> bundled(String id) {
    var name = FORMER_NAMES.getOrDefault(id, id);
    return BUNDLED.contains(name)
        ? Optional.of(new Style(() -> StyleReader.readOwn("/csl/" + name + ".csl")))
        : Optional.empty();
  }

  /** The id of the style that a dependent style only gives another name. */
  static Optional<String> parentOf(StyleNode style) {
    return style
        .child("info")
        .flatMap(
            info ->
                info.children("link")
                    .filter(link -> link.words("rel").contains("independent-parent"))
                    .findFirst())
        .flatMap(link -> link.attribute("href"))
        .map(href -> href.substring(href.lastIndexOf('/') + 1));
  }

  /** A typesetter for one thread. */
  Typesetter typesetter(Locale language) {
    var ready = parsed(language);
    return new Typesetter(ready.style(), ready.locale());
  }

  private synchronized Parsed parsed(Locale language) {
    var ready = parsed;
    if (ready == null) {
      var style = source.get();
      ready = new Parsed(style, StyleLocale.of(style, language));
      parsed = ready;
    }
    return ready;
  }
}
