package dev.precis.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fonts that have been read so far, to be used by one document at a time. Reading a font takes
 * longer than setting a page, so a shelf is kept for the documents that follow.
 */
final class FontShelf {

  private static final String LIBERATION = "/liberation/Liberation";
  private static final String SANS = "Source Sans Pro";
  private static final String SOURCE_SANS =
      "/META-INF/resources/webjars/fontsource__source-sans-pro/5.2.5/files/source-sans-pro-";

  /** Set the text, and have Latin, Greek and Cyrillic: the measure of what needs another font. */
  private static final Bundled TEXT = serif("Regular", 400, false);

  /** The fonts that come with Precis. */
  static final List<Bundled> BUNDLED =
      List.of(
          TEXT,
          serif("Italic", 400, true),
          serif("Bold", 700, false),
          serif("BoldItalic", 700, true),
          sans("latin", 400, "normal"),
          sans("latin", 400, "italic"),
          sans("latin", 600, "normal"),
          sans("latin", 600, "italic"),
          new Bundled(LIBERATION + "Mono-Regular.ttf", "Liberation Mono", 400, false, false),
          new Bundled(LIBERATION + "Mono-Bold.ttf", "Liberation Mono", 700, false, false),
          sans("latin-ext", 400, "normal"),
          sans("latin-ext", 600, "normal"),
          sans("greek", 400, "normal"),
          sans("greek", 600, "normal"),
          sans("cyrillic", 400, "normal"),
          sans("cyrillic", 600, "normal"),
          // Its italics are Latin only.
          new Bundled(LIBERATION + "Sans-Italic.ttf", SANS, 400, true, true),
          new Bundled(LIBERATION + "Sans-BoldItalic.ttf", SANS, 700, true, true));

  private final FontMetrics metrics = new FontMetrics();
  private final Map<Bundled, Typeface> bundled = new HashMap<>();
  private final Map<Path, List<Typeface>> files = new HashMap<>();

  /**
   * A font in a library.
   *
   * @param weight 400 or 700
   * @param rest whether it only helps out another font of its family
   */
  record Bundled(String resource, String family, int weight, boolean italic, boolean rest) {}

  /** The font that sets the text. */
  Typeface text() {
    return get(TEXT);
  }

  /** A font that comes with Precis. */
  Typeface get(Bundled font) {
    return bundled.computeIfAbsent(
        font, f -> Typeface.read(read(f.resource()), f.family(), f.weight(), f.italic()));
  }

  /**
   * The fonts in a file, which are several in a collection.
   *
   * @throws BadFontException if it cannot be used
   * @throws IOException if it cannot be read
   */
  List<Typeface> get(Path file) throws BadFontException, IOException {
    var known = files.get(file);
    if (known == null) {
      known = Typeface.readAll(Files.readAllBytes(file));
      files.put(file, known);
    }
    return known;
  }

  /** What the engine has found out about these fonts. */
  FontMetrics metrics() {
    return metrics;
  }

  private static Bundled serif(String cut, int weight, boolean italic) {
    return new Bundled(
        LIBERATION + "Serif-" + cut + ".ttf", "Liberation Serif", weight, italic, false);
  }

  /** Semi-bold stands for bold: it goes better with the colour of the serif. */
  private static Bundled sans(String script, int weight, String style) {
    return new Bundled(
        SOURCE_SANS + script + "-" + weight + "-" + style + ".woff",
        SANS,
        weight == 600 ? 700 : weight,
        style.equals("italic"),
        !script.equals("latin"));
  }

  private static byte[] read(String resource) {
    try (var in = FontShelf.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
