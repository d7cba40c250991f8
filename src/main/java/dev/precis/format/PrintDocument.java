package dev.precis.format;

import dev.precis.diagnostics.Location;
import dev.precis.model.Located;
import dev.precis.model.Site.Paper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document to be set as a PDF.
 *
 * @param html a whole HTML document with its style sheet inside
 * @param title of the document
 * @param authors of the document; may be empty
 * @param publisher who publishes it
 * @param words of its language, for what stands in place of texts that cannot be set
 * @param date of its content: the PDF's dates, never the clock's
 * @param identifier its web address, from which the PDF's id is made
 * @param paper the size of a page
 * @param fonts the site's own font files, and where it names them
 * @param media the files behind the addresses of its pictures ({@code media:path})
 * @param conformance the standards that the PDF keeps
 * @param attachments the files inside it, in this order
 * @param origin the author's file that it stands for
 */
public record PrintDocument(
    String html,
    String title,
    List<String> authors,
    String publisher,
    Words words,
    LocalDate date,
    String identifier,
    Paper paper,
    List<Located<Path>> fonts,
    Map<String, Path> media,
    Conformance conformance,
    List<Attachment> attachments,
    Location origin) {

  public PrintDocument {
    authors = List.copyOf(authors);
    fonts = List.copyOf(fonts);
    media = Map.copyOf(media);
    attachments = List.copyOf(attachments);
  }

  /** The language of the document. */
  public Locale language() {
    return words.language();
  }
}
