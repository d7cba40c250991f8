package dev.precis.readers;

import java.util.regex.Pattern;

/** What kinds of page a site has, by their addresses. */
enum PageKind {
  FRONT(""),
  BRIEFINGS("briefings/"),
  BRIEFING("briefings/[^/]+/"),
  SUMMARY("briefings/[^/]+/[^/]+/"),
  EMAIL("briefings/[^/]+/email\\.html"),
  TOPICS("topics/"),
  TOPIC("topics/[^/]+/"),
  ACTORS("actors/"),
  ACTOR("actors/[^/]+/"),
  SOURCES("sources/"),
  SOURCE("sources/[^/]+/"),
  TIMELINE("timeline/"),
  SEARCH("search/"),
  METHOD("method/"),
  CORRECTIONS("corrections/"),
  DATA("data/"),
  NOT_FOUND("404\\.html"),
  FURTHER(".+/page/\\d+/"),
  STANDING("[^/]+/");

  private final Pattern address;

  PageKind(String address) {
    this.address = Pattern.compile(address);
  }

  /**
   * The kind of a page.
   *
   * @param path of its file in the site
   * @throws IllegalArgumentException if it is of none
   */
  static PageKind of(String path) {
    var address = path.replaceFirst("(^|/)index\\.html$", "$1");
    for (var kind : values()) {
      if (kind.address.matcher(address).matches()) {
        return kind;
      }
    }
    throw new IllegalArgumentException("a page of no kind: " + path);
  }
}
