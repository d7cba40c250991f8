package dev.precis.format.data;

import dev.precis.format.Edition;
import java.util.Optional;

/**
 * The publication.
 *
 * @param address of its front page
 * @param likelihoodScale by which judgements word likelihood
 */
record SiteData(
    String title,
    Optional<String> tagline,
    String language,
    String address,
    String publisher,
    Optional<String> publisherAddress,
    String likelihoodScale) {

  static SiteData of(Edition edition) {
    var site = edition.corpus().site();
    return new SiteData(
        site.title(),
        site.tagline(),
        site.language().toLanguageTag(),
        edition.addresses().baseUrl().toString(),
        site.publisher().name(),
        site.publisher().url().map(Object::toString),
        site.likelihoodScale().label());
  }
}
