package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.MediaKey;
import dev.precis.model.Target.PageKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  private final Addresses addresses = new Addresses(URI.create("https://example.org/briefs/"));

  static Stream<Arguments> targets() {
    var briefing = new BriefingKey("2025-06-02");
    return Stream.of(
        Arguments.of(briefing, "/briefs/briefings/2025-06-02/"),
        Arguments.of(new SummaryKey(briefing, "ghost"), "/briefs/briefings/2025-06-02/ghost/"),
        Arguments.of(new TopicKey("arms"), "/briefs/topics/arms/"),
        Arguments.of(new ActorKey("kim-song"), "/briefs/actors/kim-song/"),
        Arguments.of(new ActorKey("김성"), "/briefs/actors/%EA%B9%80%EC%84%B1/"),
        Arguments.of(new SourceKey("ap-2025"), "/briefs/sources/ap-2025/"),
        Arguments.of(new SourceKey("doi:10.1/ä b"), "/briefs/sources/doi-10.1-%C3%A4-b/"),
        Arguments.of(new SourceKey("../.."), "/briefs/sources/source/"),
        Arguments.of(new PageKey("about"), "/briefs/about/"),
        Arguments.of(new MediaKey("maps/a b.png"), "/briefs/media/maps/a%20b.png"));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everything_has_its_address_below_the_base(Target target, String href) {
    assertThat(addresses.href(target)).isEqualTo(href);
    assertThat(addresses.absolute(target)).hasToString("https://example.org" + href);
  }

  @Test
  void the_front_page_is_the_base_itself() {
    assertThat(addresses.href(OutputPath.indexOf(""))).isEqualTo("/briefs/");
    assertThat(addresses.absolute(new OutputPath("feed.xml")))
        .hasToString("https://example.org/briefs/feed.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a//b", "../a", "a/..", "a/./b", "a\\b", "a/", "a\0b"})
  void a_path_cannot_leave_the_site(String path) {
    assertThatThrownBy(() -> new OutputPath(path)).isInstanceOf(IllegalArgumentException.class);
  }
}
