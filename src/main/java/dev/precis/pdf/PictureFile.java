package dev.precis.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Judges whether a picture can be printed, and that it would not take all memory to do so. */
final class PictureFile {

  /** More than any camera's; decoded, a picture takes four bytes for each. */
  private static final long MOST_PIXELS = 60_000_000;

  private static final long MOST_BYTES = 64L << 20;

  /** Pictures of the web and of cameras that Java cannot read. */
  private static final List<String> OTHER_KINDS =
      List.of(".webp", ".avif", ".heic", ".heif", ".jxl");

  private PictureFile() {}

  /** Why a picture cannot be printed, in a few words; nothing if it can. */
  static Optional<String> faultOf(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.of("there is no such file");
    }
    if (Files.size(file) > MOST_BYTES) {
      return Optional.of("it is larger than 64 MB");
    }
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".svg") ? faultOfSvg(file) : faultOfPixels(file, name);
  }

  private static Optional<String> faultOfPixels(Path file, String name) throws IOException {
    // In memory: by itself, ImageIO would write a temporary file.
    var bytes = new ByteArrayInputStream(Files.readAllBytes(file));
    try (var in = new MemoryCacheImageInputStream(bytes)) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        boolean isKnown = OTHER_KINDS.stream().anyMatch(name::endsWith);
        return Optional.of(
            isKnown
                ? "only PNG, JPEG, GIF and SVG can be printed"
                : "it is damaged, or no PNG, JPEG, GIF or SVG");
      }
      var reader = readers.next();
      try {
        reader.setInput(in);
        return faultOf(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static Optional<String> faultOf(ImageReader reader) {
    try {
      // The head of the file says the size; nothing has been decoded yet.
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (width * height > MOST_PIXELS) {
        return Optional.of(
            "its %d × %d pixels are more than can be printed".formatted(width, height));
      }
      reader.read(0);
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Readers answer some damage with an exception of another kind.
      return Optional.of("it is damaged");
    }
  }

  private static Optional<String> faultOfSvg(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var parsers = SAXParserFactory.newInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.setNamespaceAware(true);
      var contents = new Contents();
      parsers.newSAXParser().parse(in, contents);
      return contents.hasScript
          ? Optional.of("it has a script, and none is run for a PDF")
          : Optional.empty();
    } catch (SAXException e) {
      return Optional.of("it is damaged");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java can refuse a document type", e);
    }
  }

  private static final class Contents extends DefaultHandler {
    private boolean hasScript;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      hasScript |= local.equals("script");
    }
  }
}
