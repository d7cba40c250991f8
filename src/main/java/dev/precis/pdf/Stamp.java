package dev.precis.pdf;

import dev.precis.format.Conformance;
import dev.precis.format.PrintDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Says in a PDF what it is: the information dictionary, the XMP packet, and the colour space. Dates
 * and ids come from the content, so that the same content gives the same bytes.
 */
final class Stamp {

  private static final float PDF_2 = 2.0f;
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private final byte[] colours = SrgbProfile.bytes();

  /** Writes all of it, in place of what the engine wrote. */
  void put(PDDocument pdf, PrintDocument document) throws IOException {
    var hash = ByteBuffer.wrap(hash(document));
    if (document.conformance() == Conformance.A4F_UA2) {
      becomePdf2(pdf);
    } else {
      pdf.setDocumentInformation(information(document));
    }
    var packet = XmpPacket.of(document, new UUID(hash.getLong(), hash.getLong()));
    var metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().setLanguage(document.language().toLanguageTag());
    pdf.getDocumentCatalog().setOutputIntents(List.of(outputIntent(pdf)));
    pdf.setDocumentId(hash.getLong());
  }

  /** PDF/A-4 wants the version in the header alone, and no information dictionary beside XMP. */
  private static void becomePdf2(PDDocument pdf) {
    pdf.getDocument().setVersion(PDF_2);
    pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
    pdf.getDocument().getTrailer().removeItem(COSName.INFO);
  }

  private static PDDocumentInformation information(PrintDocument document) {
    var date = GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC));
    var info = new PDDocumentInformation();
    info.setTitle(document.title());
    if (!document.authors().isEmpty()) {
      info.setAuthor(String.join(", ", document.authors()));
    }
    info.setCreator(XmpPacket.TOOL);
    info.setProducer(XmpPacket.PRODUCER);
    info.setCreationDate(date);
    info.setModificationDate(date);
    return info;
  }

  /** Put together by hand: PDFBox would send the profile through the JDK, which rewrites it. */
  private PDOutputIntent outputIntent(PDDocument pdf) throws IOException {
    var profile = new PDStream(pdf, new ByteArrayInputStream(colours), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    var intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    intent.setString(COSName.INFO, COLOURS);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOURS);
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    return new PDOutputIntent(intent);
  }

  private static byte[] hash(PrintDocument document) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.identifier().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return digest.digest(document.html().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
