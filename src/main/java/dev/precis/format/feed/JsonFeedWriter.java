package dev.precis.format.feed;

import dev.precis.format.feed.Feed.Entry;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes feeds as JSON Feed 1.1. */
final class JsonFeedWriter {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build()
          .writerWithDefaultPrettyPrinter();

  private final JsonGenerator json;

  private JsonFeedWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The bytes of a feed.
   *
   * @param self where it will be found
   */
  static byte[] write(Feed feed, URI self) {
    var bytes = new ByteArrayOutputStream();
    try (var generator = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      new JsonFeedWriter(generator).write(feed, self.toString());
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private void write(Feed feed, String self) {
    json.writeStartObject();
    json.writeStringProperty("version", VERSION);
    json.writeStringProperty("title", feed.title());
    json.writeStringProperty("home_page_url", feed.page().toString());
    json.writeStringProperty("feed_url", self);
    feed.subtitle().ifPresent(subtitle -> json.writeStringProperty("description", subtitle));
    json.writeStringProperty("language", feed.language());
    writeAuthors(List.of(feed.publisher()), feed.publisherUrl());
    json.writeArrayPropertyStart("items");
    feed.entries().forEach(entry -> write(entry, feed.language()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Entry entry, String language) {
    json.writeStartObject();
    json.writeStringProperty("id", entry.page().toString());
    json.writeStringProperty("url", entry.page().toString());
    json.writeStringProperty("title", entry.title());
    json.writeStringProperty("language", language);
    if (!entry.standfirst().isEmpty()) {
      json.writeStringProperty("summary", entry.standfirst());
    }
    json.writeStringProperty("content_html", entry.html());
    json.writeStringProperty("date_published", TIME.format(entry.published()));
    json.writeStringProperty("date_modified", TIME.format(entry.updated()));
    writeAuthors(entry.authors(), Optional.empty());
    json.writeArrayPropertyStart("tags");
    entry.categories().forEach(category -> json.writeString(category.label()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeAuthors(List<String> names, Optional<URI> url) {
    json.writeArrayPropertyStart("authors");
    for (var name : names) {
      json.writeStartObject();
      json.writeStringProperty("name", name);
      url.ifPresent(address -> json.writeStringProperty("url", address.toString()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
