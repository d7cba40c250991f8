package dev.precis.format.data;

import dev.precis.format.Edition;
import dev.precis.model.Source;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Precis knows of a source beyond its CSL record, which is in {@code sources.json}.
 *
 * @param reference in the site's citation style, as plain text
 * @param issued in EDTF
 * @param agency the wire service whose story it is
 * @param wireOf the story that it copies
 * @param basedOn the report that it retells
 * @param archived when the archived copy was made, in EDTF
 * @param descriptor what a reader should know of it (ICD 206)
 * @param reliability A to F, Admiralty code
 * @param credibility 1 to 6, Admiralty code
 */
record SourceData(
    String id,
    String address,
    String title,
    Optional<String> outlet,
    Optional<String> issued,
    Optional<String> language,
    Optional<String> url,
    String reference,
    String referenceHtml,
    Optional<String> agency,
    Optional<String> wireOf,
    Optional<String> basedOn,
    Optional<String> archiveUrl,
    Optional<String> archived,
    Optional<String> descriptor,
    Optional<String> reliability,
    OptionalInt credibility,
    boolean retracted) {

  static SourceData of(Source source, Edition edition) {
    var record = source.record();
    var reference = edition.references().of(source.key());
    return new SourceData(
        source.key().toString(),
        edition.addresses().absolute(source.key()).toString(),
        record.title(),
        record.outlet(),
        record.issued().map(Object::toString),
        record.language(),
        record.url(),
        reference.text(),
        reference.html(),
        source.agency(),
        source.wireOf().map(story -> story.to().toString()),
        source.basedOn().map(report -> report.to().toString()),
        source.archiveUrl().map(Object::toString),
        source.archived().map(Object::toString),
        source.descriptor(),
        source.reliability().map(Enum::name),
        source.credibility(),
        source.retracted());
  }
}
