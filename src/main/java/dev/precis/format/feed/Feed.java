package dev.precis.format.feed;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A feed, whatever it is written in.
 *
 * @param page that it follows
 * @param language its BCP 47 tag
 * @param updated when something in it changed last, by its content and not by any clock
 * @param generator the version of Precis
 * @param entries newest first
 */
record Feed(
    String title,
    Optional<String> subtitle,
    URI page,
    String language,
    String publisher,
    Optional<URI> publisherUrl,
    OffsetDateTime updated,
    String generator,
    List<Entry> entries) {

  Feed {
    entries = List.copyOf(entries);
  }

  /**
   * An entry: a summary.
   *
   * @param page the summary's own, which is also what the entry is known by
   * @param authors never empty
   * @param standfirst as plain text; may be empty
   */
  record Entry(
      String title,
      URI page,
      OffsetDateTime published,
      OffsetDateTime updated,
      List<String> authors,
      List<Category> categories,
      String standfirst,
      String html) {

    Entry {
      authors = List.copyOf(authors);
      categories = List.copyOf(categories);
    }
  }

  /** A topic. */
  record Category(String slug, String label) {}
}
