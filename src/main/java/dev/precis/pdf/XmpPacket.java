package dev.precis.pdf;

import dev.precis.format.Conformance;
import dev.precis.format.Html;
import dev.precis.format.PrintDocument;
import java.util.UUID;

/**
 * The XMP packet of a PDF (ISO 16684-1): what it is called, whose it is, and what rules it keeps.
 */
final class XmpPacket {

  static final String TOOL = "Precis";
  static final String PRODUCER = "Precis with openhtmltopdf and Apache PDFBox";

  private XmpPacket() {}

  /** Writes the packet of a document. */
  static String of(PrintDocument document, UUID id) {
    var authors = new StringBuilder();
    document.authors().forEach(name -> authors.append(item(name)));
    var creators =
        authors.isEmpty() ? "" : "<dc:creator><rdf:Seq>" + authors + "</rdf:Seq></dc:creator>\n";
    return PACKET
        .replace("{standards}", standards(document))
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
      {standards}</rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  /** An archive's standard with embedded files, or without where there are none. */
  private static String standards(PrintDocument document) {
    if (document.conformance() == Conformance.A3A_UA1) {
      return STANDARDS_OF_2012;
    }
    return document.attachments().isEmpty()
        ? STANDARDS_OF_2020.replace("<pdfaid:conformance>F</pdfaid:conformance>\n", "")
        : STANDARDS_OF_2020;
  }

  private static final String STANDARDS_OF_2020 =
      """
      <pdfaid:part>4</pdfaid:part>
      <pdfaid:rev>2020</pdfaid:rev>
      <pdfaid:conformance>F</pdfaid:conformance>
      <pdfuaid:part>2</pdfuaid:part>
      <pdfuaid:rev>2024</pdfuaid:rev>
      </rdf:Description>
      """;

  /** What PDF/A-3 does not know by itself has to be described to it. */
  private static final String STANDARDS_OF_2012 =
      """
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
      """;
}
