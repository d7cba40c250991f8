package dev.precis.format.feed;

import dev.precis.format.feed.Feed.Entry;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes feeds as Atom 1.0 (RFC 4287). */
final class AtomWriter {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final XMLStreamWriter xml;

  private AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * The bytes of a feed.
   *
   * @param self where it will be found
   */
  static byte[] write(Feed feed, URI self) {
    var text = new StringWriter(64 * 1024);
    try {
      // The JDK's own, whatever else may be on the class path; into a text, because into bytes it
      // goes character by character.
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new AtomWriter(xml).write(feed, self.toString());
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML to memory cannot fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Feed feed, String self) throws XMLStreamException {
    xml.writeStartDocument("utf-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", feed.language());
    xml.writeCharacters("\n");
    text("id", feed.page().toString());
    text("title", feed.title());
    if (feed.subtitle().isPresent()) {
      text("subtitle", feed.subtitle().get());
    }
    link("self", "application/atom+xml", self);
    link("alternate", "text/html", feed.page().toString());
    text("updated", time(feed.updated()));
    xml.writeStartElement("author");
    inside("name", feed.publisher());
    if (feed.publisherUrl().isPresent()) {
      inside("uri", feed.publisherUrl().get().toString());
    }
    end();
    xml.writeStartElement("generator");
    xml.writeAttribute("version", valid(feed.generator()));
    xml.writeCharacters("Precis");
    end();
    for (var entry : feed.entries()) {
      write(entry, feed.language());
    }
    end();
    xml.writeEndDocument();
  }

  /** Each entry says its language itself, since readers take entries out of their feeds. */
  private void write(Entry entry, String language) throws XMLStreamException {
    xml.writeStartElement("entry");
    xml.writeAttribute("xml:lang", language);
    xml.writeCharacters("\n");
    text("id", entry.page().toString());
    text("title", entry.title());
    link("alternate", "text/html", entry.page().toString());
    text("published", time(entry.published()));
    text("updated", time(entry.updated()));
    for (var author : entry.authors()) {
      xml.writeStartElement("author");
      inside("name", author);
      end();
    }
    for (var category : entry.categories()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", valid(category.slug()));
      xml.writeAttribute("label", valid(category.label()));
      xml.writeCharacters("\n");
    }
    if (!entry.standfirst().isEmpty()) {
      text("summary", entry.standfirst());
    }
    xml.writeStartElement("content");
    xml.writeAttribute("type", "html");
    xml.writeCharacters(valid(entry.html()));
    end();
    end();
  }

  private void link(String relation, String type, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
    xml.writeCharacters("\n");
  }

  private void text(String element, String text) throws XMLStreamException {
    inside(element, text);
    xml.writeCharacters("\n");
  }

  private void inside(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(valid(text));
    xml.writeEndElement();
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static String time(OffsetDateTime time) {
    return TIME.format(time);
  }

  /** A text without the characters that XML 1.0 cannot hold at all. */
  private static String valid(String text) {
    int i = 0;
    while (i < text.length() && isOrdinary(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    var out = new StringBuilder(text.length());
    text.codePoints().filter(AtomWriter::isValid).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether a character is valid wherever it stands; halves of pairs are not. */
  private static boolean isOrdinary(char c) {
    return c < Character.MIN_SURROGATE && isValid(c);
  }

  private static boolean isValid(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
