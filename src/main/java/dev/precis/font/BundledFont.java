package dev.precis.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A font that comes with Precis, in a library.
 *
 * @param resource where its file is on the class path
 * @param family the name by which style sheets know it
 * @param weight 400 or 700
 * @param rest whether it only helps out another font of its family
 */
public record BundledFont(
    String resource, String family, int weight, boolean italic, boolean rest) {

  private static final String LIBERATION = "/liberation/Liberation";
  private static final String SANS = "Source Sans Pro";
  private static final String SOURCE_SANS =
      "/META-INF/resources/webjars/fontsource__source-sans-pro/5.2.5/files/source-sans-pro-";

  /** The upright serif. It has Latin, Greek and Cyrillic. */
  public static final BundledFont SERIF = serif("Regular", 400, false);

  /** All of them. */
  public static final List<BundledFont> ALL =
      List.of(
          SERIF,
          serif("Italic", 400, true),
          serif("Bold", 700, false),
          serif("BoldItalic", 700, true),
          sans("latin", 400, "normal"),
          sans("latin", 400, "italic"),
          sans("latin", 600, "normal"),
          sans("latin", 600, "italic"),
          new BundledFont(LIBERATION + "Mono-Regular.ttf", "Liberation Mono", 400, false, false),
          new BundledFont(LIBERATION + "Mono-Bold.ttf", "Liberation Mono", 700, false, false),
          sans("latin-ext", 400, "normal"),
          sans("latin-ext", 600, "normal"),
          sans("greek", 400, "normal"),
          sans("greek", 600, "normal"),
          sans("cyrillic", 400, "normal"),
          sans("cyrillic", 600, "normal"),
          // Its italics are Latin only.
          new BundledFont(LIBERATION + "Sans-Italic.ttf", SANS, 400, true, true),
          new BundledFont(LIBERATION + "Sans-BoldItalic.ttf", SANS, 700, true, true));

  /** The upright bold serif. */
  public static List<BundledFont> boldSerifs() {
    return upright(SERIF.family(), 700);
  }

  /**
   * The upright sans serifs, each for other scripts; that for Latin comes first.
   *
   * @param weight 400 or 700
   */
  public static List<BundledFont> sansSerifs(int weight) {
    return upright(SANS, weight);
  }

  /** Reads it. */
  public Typeface read() {
    try (var in = BundledFont.class.getResourceAsStream(resource)) {
      var bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return Typeface.read(bytes, family, weight, italic);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<BundledFont> upright(String family, int weight) {
    return ALL.stream()
        .filter(font -> font.family().equals(family) && !font.italic() && font.weight() == weight)
        .toList();
  }

  private static BundledFont serif(String cut, int weight, boolean italic) {
    return new BundledFont(
        LIBERATION + "Serif-" + cut + ".ttf", "Liberation Serif", weight, italic, false);
  }

  /** Semi-bold stands for bold: it goes better with the colour of the serif. */
  private static BundledFont sans(String script, int weight, String style) {
    return new BundledFont(
        SOURCE_SANS + script + "-" + weight + "-" + style + ".woff",
        SANS,
        weight == 600 ? 700 : weight,
        style.equals("italic"),
        !script.equals("latin"));
  }
}
