package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.ScalarType;
import dev.precis.model.Prose;
import dev.precis.model.ProseParser;
import java.io.IOException;
import java.util.List;

/**
 * Opens files: bytes to text, text to YAML and prose. Whatever is wrong with a file, it gives a
 * document, so that references to it do not fail as well.
 */
final class Documents {

  private static final String FENCE = "---";

  private final ProseParser prose;
  private final Diagnostics diagnostics;
  private final TextReader texts;
  private final YamlReader yaml;

  Documents(ProseParser prose, Diagnostics diagnostics) {
    this.prose = prose;
    this.diagnostics = diagnostics;
    this.texts = new TextReader(diagnostics);
    this.yaml = new YamlReader(diagnostics);
  }

  /** Opens a file of YAML. */
  Document yaml(ContentFile file) throws IOException {
    var text = texts.read(file);
    if (text.isEmpty()) {
      return nothing(file);
    }
    var tree = yaml.read(new Slice(text.get(), 0, text.get().text().length()));
    var reading = new Reading(text.get(), tree.complete(), prose, diagnostics);
    var root = tree.root().filter(node -> !isNull(node)).orElse(new Mapping(0, 0, List.of()));
    return document(file, new Value(reading, root, "the file"), noBody(text.get()));
  }

  /** Opens a file of Markdown whose name becomes a part of an address. */
  Document named(ContentFile file) throws IOException {
    Slug.check(file.slug(), Layout.MARKDOWN_ENDING, file.name(), diagnostics);
    return markdown(file);
  }

  /** Opens a file of Markdown with a front matter. */
  Document markdown(ContentFile file) throws IOException {
    var text = texts.read(file);
    return text.isEmpty() ? nothing(file) : markdown(file, text.get());
  }

  private Document markdown(ContentFile file, TextFile text) {
    var split = FrontMatter.of(text.text());
    if (split.state() != FrontMatter.State.PRESENT) {
      complain(split.state(), text);
    }
    var tree = yaml.read(new Slice(text, split.yamlStart(), split.yamlEnd()));
    boolean complete = tree.complete() && split.state() == FrontMatter.State.PRESENT;
    var reading = new Reading(text, complete, prose, diagnostics);
    // The keys that are missing in a front matter are missing where it begins.
    var root =
        tree.root()
            .filter(node -> !isNull(node))
            .map(
                node ->
                    node instanceof Mapping mapping
                        ? new Mapping(0, FENCE.length(), mapping.entries())
                        : node)
            .orElse(new Mapping(0, FENCE.length(), List.of()));
    var body =
        prose.parse(
            text.text().substring(split.bodyStart()),
            new TextOrigin(text.lines(), split.bodyStart()),
            diagnostics);
    return document(file, new Value(reading, root, "the front matter"), body);
  }

  private void complain(FrontMatter.State state, TextFile text) {
    var message =
        state == FrontMatter.State.UNCLOSED
            ? "the front matter is not closed"
            : "there is no front matter";
    var hint =
        switch (state) {
          case UNCLOSED -> "end it with a line of its own: ---";
          case NOT_FIRST -> "nothing may stand above the line '---', not even an empty line";
          default -> "begin the file with the lines '---', 'title: …', '---'";
        };
    diagnostics.report(
        Diagnostic.of(Code.MISSING_FRONT_MATTER, text.lines().at(0, FENCE.length()), message)
            .hinting(hint));
  }

  /** Stands in for a file that is not there or cannot be read as text. */
  Document nothing(ContentFile file) {
    var nothing = new TextFile("", new Lines(file.name(), ""));
    var reading = new Reading(nothing, false, prose, diagnostics);
    var root = new Value(reading, new Mapping(0, 0, List.of()), "the file");
    return document(file, root, noBody(nothing));
  }

  private static Document document(ContentFile file, Value root, Prose body) {
    return new Document(file.slug(), Location.ofFile(file.name()), root, body);
  }

  private static Prose noBody(TextFile text) {
    return new Prose(List.of(), new TextOrigin(text.lines(), 0));
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof Scalar scalar && scalar.type() == ScalarType.NULL;
  }
}
