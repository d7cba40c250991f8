package dev.precis.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Says that a structure tree is of the namespace of PDF 2.0 (ISO 32000-2, 14.8.6). */
final class Namespaces {

  private static final String PDF_2 = "http://iso.org/pdf2/ssn";

  /** Types of PDF 1.7 that PDF 2.0 gave up; without a namespace they stay what they were. */
  private static final Set<String> GIVEN_UP =
      Set.of(
          "Art",
          "BlockQuote",
          "TOC",
          "TOCI",
          "Index",
          "Private",
          "Quote",
          "Note",
          "Reference",
          "BibEntry",
          "Code");

  private Namespaces() {}

  /** Declares the namespace and gives it to all elements that it knows. */
  static void declare(COSDictionary root, COSDictionary document) {
    var namespace = new COSDictionary();
    namespace.setName(COSName.TYPE, "Namespace");
    namespace.setString(COSName.getPDFName("NS"), PDF_2);
    var all = new COSArray();
    all.add(namespace);
    root.setItem(COSName.getPDFName("Namespaces"), all);
    give(namespace, document);
  }

  private static void give(COSDictionary namespace, COSDictionary element) {
    if (!GIVEN_UP.contains(StructureElements.typeOf(element))) {
      element.setItem(COSName.getPDFName("NS"), namespace);
    }
    StructureElements.kids(element).forEach(kid -> give(namespace, kid));
  }
}
