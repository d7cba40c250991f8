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
  private static final String SERIF = "PT Serif";
  private static final String PT_SERIF =
      "/META-INF/resources/_static/pt-serif/5.1.0/files/pt-serif-";
  private static final String SANS = "Source Sans Pro";
  private static final String SOURCE_SANS =
      "/META-INF/resources/webjars/fontsource__source-sans-pro/5.2.5/files/source-sans-pro-";

  /** One that has all of Latin, Greek and Cyrillic, and stands in for what the serif lacks. */
  public static final BundledFont WIDEST = liberation("Serif-Regular", SERIF, 400, false, true);

  /**
   * All of them. Of those for one family, weight and style, the first that has a letter sets it.
   */
  public static final List<BundledFont> ALL =
      List.of(
          serif("latin", 400, "normal"),
          serif("latin", 400, "italic"),
          serif("latin", 700, "normal"),
          serif("latin", 700, "italic"),
          sans("latin", 400, "normal"),
          sans("latin", 400, "italic"),
          sans("latin", 600, "normal"),
          sans("latin", 600, "italic"),
          liberation("Mono-Regular", "Liberation Mono", 400, false, false),
          liberation("Mono-Bold", "Liberation Mono", 700, false, false),
          serif("latin-ext", 400, "normal"),
          serif("latin-ext", 400, "italic"),
          serif("latin-ext", 700, "normal"),
          serif("latin-ext", 700, "italic"),
          serif("cyrillic", 400, "normal"),
          serif("cyrillic", 400, "italic"),
          serif("cyrillic", 700, "normal"),
          serif("cyrillic", 700, "italic"),
          sans("latin-ext", 400, "normal"),
          sans("latin-ext", 600, "normal"),
          sans("greek", 400, "normal"),
          sans("greek", 600, "normal"),
          sans("cyrillic", 400, "normal"),
          sans("cyrillic", 600, "normal"),
          // It has no Greek, and few signs.
          WIDEST,
          liberation("Serif-Italic", SERIF, 400, true, true),
          liberation("Serif-Bold", SERIF, 700, false, true),
          liberation("Serif-BoldItalic", SERIF, 700, true, true),
          // Its italics are Latin only.
          liberation("Sans-Italic", SANS, 400, true, true),
          liberation("Sans-BoldItalic", SANS, 700, true, true));

  /**
   * The upright serifs, each for other scripts; that for Latin comes first.
   *
   * @param weight 400 or 700
   */
  public static List<BundledFont> serifs(int weight) {
    return upright(SERIF, weight);
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

  private static BundledFont liberation(
      String cut, String family, int weight, boolean italic, boolean rest) {
    return new BundledFont(LIBERATION + cut + ".ttf", family, weight, italic, rest);
  }

  private static BundledFont serif(String script, int weight, String style) {
    return new BundledFont(
        PT_SERIF + script + "-" + weight + "-" + style + ".woff",
        SERIF,
        weight,
        style.equals("italic"),
        !script.equals("latin"));
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
