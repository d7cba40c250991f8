package dev.precis.bibliography;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of styles and locales. It follows no reference out of the file. */
final class StyleReader {

  /** Deeper than any style goes, and far from the end of a thread's stack. */
  private static final int MAX_DEPTH = 100;

  private StyleReader() {}

  /** That a text is no well-formed XML of the kind that CSL needs. */
  static final class NotReadable extends Exception {
    private final int line;
    private final int column;

    NotReadable(String message, int line, int column) {
      super(message);
      this.line = line;
      this.column = column;
    }

    /** 1-based, or 0 where it is not known. */
    int line() {
      return line;
    }

    /** 1-based, or 0 where it is not known. */
    int column() {
      return column;
    }
  }

  /** Reads a file that may hold anything. */
  static StyleNode read(byte[] xml) throws NotReadable {
    // The JDK's own, whatever other parser may be on the class path.
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
          if (reader.getEventType() == XMLStreamConstants.DTD) {
            throw notReadable("a style has no DOCTYPE", reader);
          }
        }
        return element(reader, 1);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      throw new NotReadable(
          "this is not well-formed XML",
          at == null ? 0 : Math.max(0, at.getLineNumber()),
          at == null ? 0 : Math.max(0, at.getColumnNumber()));
    }
  }

  /** Reads a file that came with Precis. */
  static StyleNode readOwn(String resource) {
    try (var in = StyleReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + resource);
      }
      return read(in.readAllBytes());
    } catch (NotReadable e) {
      throw new IllegalStateException("broken in the jar: " + resource, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StyleNode element(XMLStreamReader reader, int depth)
      throws XMLStreamException, NotReadable {
    if (depth > MAX_DEPTH) {
      throw notReadable(
          "elements stand inside each other more than " + MAX_DEPTH + " deep", reader);
    }
    var name = reader.getLocalName();
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      var prefix = reader.getAttributePrefix(i);
      var local = reader.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? local : prefix + ":" + local,
          reader.getAttributeValue(i));
    }
    int line = reader.getLocation().getLineNumber();
    int column = reader.getLocation().getColumnNumber();
    List<StyleNode> children = new ArrayList<>();
    var text = new StringBuilder();
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      switch (reader.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(reader, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw notReadable("there is no entity '" + reader.getLocalName() + "'", reader);
        default -> {}
      }
    }
    return new StyleNode(name, attributes, children, text.toString(), line, column);
  }

  private static NotReadable notReadable(String message, XMLStreamReader reader) {
    var at = reader.getLocation();
    return new NotReadable(message, at.getLineNumber(), at.getColumnNumber());
  }
}
