package dev.precis.pdf;

import dev.precis.format.Html;
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
 * Says in a PDF what it is: the information dictionary, the XMP packet of PDF/A-3a and PDF/UA-1,
 * and the colour space. Dates and ids come from the content, so that the same content gives the
 * same bytes.
 */
final class Stamp {

  private static final String COLOURS = "sRGB IEC61966-2.1";
  private static final String TOOL = "Precis";
  private static final String PRODUCER = "Precis with openhtmltopdf and Apache PDFBox";

  private final byte[] colours = SrgbProfile.bytes();

  /** Writes all of it, in place of what the engine wrote. */
  void put(PDDocument pdf, PrintDocument document) throws IOException {
    var hash = ByteBuffer.wrap(hash(document));
    pdf.setDocumentInformation(information(document));
    var packet = xmp(document, new UUID(hash.getLong(), hash.getLong()));
    var metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().setLanguage(document.language().toLanguageTag());
    pdf.getDocumentCatalog().setOutputIntents(List.of(outputIntent(pdf)));
    pdf.setDocumentId(hash.getLong());
  }

  private static PDDocumentInformation information(PrintDocument document) {
    var date = GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC));
    var info = new PDDocumentInformation();
    info.setTitle(document.title());
    if (!document.authors().isEmpty()) {
      info.setAuthor(String.join(", ", document.authors()));
    }
    info.setCreator(TOOL);
    info.setProducer(PRODUCER);
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

  private static String xmp(PrintDocument document, UUID id) {
    var authors = new StringBuilder();
    document.authors().forEach(name -> authors.append(item(name)));
    var creators =
        authors.isEmpty() ? "" : "<dc:creator><rdf:Seq>" + authors + "</rdf:Seq></dc:creator>\n";
    return PACKET
        .replace("{title}", text(document.title()))
        .replace("{creators}", creators)
        .replace("{publisher}", item(document.publisher()))
        .replace("{language}", item(document.language().toLanguageTag()))
        .replace("{identifier}", text(document.identifier()))
        .replace("{date}", document.date() + "T00:00:00Z")
        .replace("{tool}", TOOL)
        .replace("{producer}", PRODUCER)
        .replace("{id}", id.toString());
  }

  private static String item(String text) {
    return "<rdf:li>" + text(text) + "</rdf:li>";
  }

  /** Characters that XML has no way to write are left out. */
  private static String text(String text) {
    var writable = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(writable::appendCodePoint);
    return Html.escape(writable.toString()).replace("{", "&#123;");
  }

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
      {creators}<dc:publisher><rdf:Bag>{publisher}</rdf:Bag></dc:publisher>
      <dc:language><rdf:Bag>{language}</rdf:Bag></dc:language>
      <dc:identifier>{identifier}</dc:identifier>
      <xmp:CreateDate>{date}</xmp:CreateDate>
      <xmp:ModifyDate>{date}</xmp:ModifyDate>
      <xmp:MetadataDate>{date}</xmp:MetadataDate>
      <xmp:CreatorTool>{tool}</xmp:CreatorTool>
      <xmpMM:DocumentID>uuid:{id}</xmpMM:DocumentID>
      <pdf:Producer>{producer}</pdf:Producer>
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>The part of ISO 14289 that is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;
}
