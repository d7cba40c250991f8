package dev.precis.format.email;

import dev.precis.format.Edition;
import java.util.List;

/**
 * What templates of mail see of the site. All links are whole addresses.
 *
 * @param language the BCP 47 tag of its texts
 * @param rightToLeft whether these are written so
 * @param pages the standing pages, such as the imprint
 * @param version of Precis
 */
record SiteView(
    String title,
    String publisher,
    String language,
    boolean rightToLeft,
    String homeHref,
    List<LinkView> pages,
    String version) {

  /** A link. */
  record LinkView(String text, String href) {}

  static SiteView of(Edition edition) {
    var site = edition.corpus().site();
    return new SiteView(
        site.title(),
        site.publisher().name(),
        site.language().toLanguageTag(),
        edition.words().isRightToLeft(),
        edition.addresses().baseUrl().toString(),
        edition.corpus().pages().values().stream()
            .map(
                page ->
                    new LinkView(page.title(), edition.addresses().absolute(page.key()).toString()))
            .toList(),
        edition.version());
  }
}
