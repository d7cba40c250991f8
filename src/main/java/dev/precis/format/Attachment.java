package dev.precis.format;

/**
 * A file inside a PDF, associated with the whole document (ISO 32000-2, 14.13).
 *
 * @param name of the file, such as {@code sources.json}; no other attachment of the document has it
 * @param mediaType such as {@code application/json}
 * @param relationship what it is to the document
 * @param description for readers, in the document's language
 * @param bytes the file; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared nor a key
public record Attachment(
    String name, String mediaType, Relationship relationship, String description, byte[] bytes) {

  /** What a file is to the document that holds it: the values of {@code AFRelationship}. */
  public enum Relationship {
    /** What the document was made from. */
    SOURCE,
    /** What stands behind a presentation in the document, such as the figures of a chart. */
    DATA,
    /** More than the document says. */
    SUPPLEMENT
  }
}
