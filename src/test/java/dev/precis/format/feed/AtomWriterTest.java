package dev.precis.format.feed;

import static dev.precis.format.feed.FeedFormatTest.children;
import static dev.precis.format.feed.FeedFormatTest.parse;
import static dev.precis.format.feed.FeedFormatTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.format.feed.Feed.Category;
import dev.precis.format.feed.Feed.Entry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AtomWriterTest {

  private static final URI PAGE = URI.create("https://x.example/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</title><script>alert(1)</script>",
        "]]>",
        "\" onload='x' &amp; &#0;",
        "<![CDATA[",
        "<!-- --",
        "김성 🚢 \u202E"
      })
  void a_hostile_text_comes_through_as_it_is(String hostile) throws Exception {
    var feed = parse(new String(AtomWriter.write(feed(hostile), PAGE), StandardCharsets.UTF_8));
    var entry = children(feed, "entry").get(0);

    assertThat(text(feed, "title")).isEqualTo(hostile);
    assertThat(text(feed, "subtitle")).isEqualTo(hostile);
    assertThat(text(entry, "title")).isEqualTo(hostile);
    assertThat(text(entry, "summary")).isEqualTo(hostile);
    assertThat(text(entry, "content")).isEqualTo(hostile);
    assertThat(text(children(entry, "author").get(0), "name")).isEqualTo(hostile);
    assertThat(children(entry, "category").get(0).getAttribute("label")).isEqualTo(hostile);

    var item =
        JsonMapper.shared().readTree(JsonFeedWriter.write(feed(hostile), PAGE)).get("items").get(0);
    assertThat(item.get("title").asString()).isEqualTo(hostile);
    assertThat(item.get("content_html").asString()).isEqualTo(hostile);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0001b", "a\uD800b", "a\uFFFEb", "a\u0000b", "a\rb"})
  void characters_that_xml_cannot_hold_are_left_out(String text) throws Exception {
    var feed = parse(new String(AtomWriter.write(feed(text), PAGE), StandardCharsets.UTF_8));

    assertThat(text(feed, "title")).isEqualTo("ab");
  }

  private static Feed feed(String text) {
    var time = OffsetDateTime.parse("2025-06-02T00:00:00Z");
    var entry =
        new Entry(
            text, PAGE, time, time, List.of(text), List.of(new Category("x", text)), text, text);
    return new Feed(
        text, Optional.of(text), PAGE, "en", text, Optional.empty(), time, text, List.of(entry));
  }
}
