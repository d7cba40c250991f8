package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every Atom feed is one for ROME, the library of Java's feed readers. */
@ExtendWith(Reader.Room.class)
class FeedTest {

  @Test
  void every_feed_can_be_read(Reader reader) throws Exception {
    for (var site : reader.sites()) {
      var feeds = site.files("feed.xml");
      assertThat(feeds).hasSizeGreaterThan(2);
      for (var file : feeds) {
        var feed = new SyndFeedInput().build(new XmlReader(Files.newInputStream(file)));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getUri()).isNotBlank();
        assertThat(feed.getEntries())
            .allSatisfy(
                entry -> {
                  assertThat(entry.getUri()).isNotBlank();
                  assertThat(entry.getLink()).startsWith("http");
                  assertThat(entry.getTitle()).isNotBlank();
                  assertThat(entry.getUpdatedDate()).isNotNull();
                  assertThat(entry.getContents()).isNotEmpty();
                });
        assertThat(feed.getEntries()).extracting("uri").doesNotHaveDuplicates();
      }
    }
  }
}
