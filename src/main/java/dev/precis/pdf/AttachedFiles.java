package dev.precis.pdf;

import dev.precis.format.Attachment;
import dev.precis.format.Attachment.Relationship;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF and associates them with the whole document (ISO 32000-2, 14.13). */
final class AttachedFiles {

  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  private AttachedFiles() {}

  /**
   * Attaches files, listed by their names.
   *
   * @param date of the document's content, which is that of its files
   */
  static void put(PDDocument pdf, List<Attachment> attachments, LocalDate date) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    var names = new TreeMap<String, PDComplexFileSpecification>();
    var associated = new COSArray();
    for (var attachment : attachments) {
      var file = specification(pdf, attachment, date);
      if (names.put(attachment.name(), file) != null) {
        throw new IllegalArgumentException("two attachments are called " + attachment.name());
      }
      associated.add(file);
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(names);
    var catalog = pdf.getDocumentCatalog();
    var dictionary = new PDDocumentNameDictionary(catalog);
    dictionary.setEmbeddedFiles(tree);
    catalog.setNames(dictionary);
    catalog.getCOSObject().setItem(ASSOCIATED_FILES, associated);
  }

  private static PDComplexFileSpecification specification(
      PDDocument pdf, Attachment attachment, LocalDate date) throws IOException {
    var content =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
    content.setSubtype(attachment.mediaType());
    content.setSize(attachment.bytes().length);
    content.setModDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
    var file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setName(RELATIONSHIP, nameOf(attachment.relationship()));
    return file;
  }

  private static String nameOf(Relationship relationship) {
    return switch (relationship) {
      case SOURCE -> "Source";
      case DATA -> "Data";
      case SUPPLEMENT -> "Supplement";
    };
  }
}
