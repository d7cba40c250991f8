package dev.precis.format.print;

import dev.precis.format.Edition;

/**
 * What templates of documents see of the site.
 *
 * @param title of the publication
 * @param tagline what it is about; may be empty
 * @param publisher who publishes it
 * @param language the BCP 47 tag of its texts
 * @param rightToLeft whether these are written so
 * @param address of its front page
 * @param paper the CSS name of the size of a page
 * @param version of Precis
 */
record SiteView(
    String title,
    String tagline,
    String publisher,
    String language,
    boolean rightToLeft,
    String address,
    String paper,
    String version) {

  static SiteView of(Edition edition) {
    var site = edition.corpus().site();
    return new SiteView(
        site.title(),
        site.tagline().orElse(""),
        site.publisher().name(),
        site.language().toLanguageTag(),
        edition.words().isRightToLeft(),
        edition.addresses().baseUrl().toString(),
        site.print().paper().cssName(),
        edition.version());
  }
}
