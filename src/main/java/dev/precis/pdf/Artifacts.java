package dev.precis.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lets the marks of artifacts that say the same be one object. The engine writes one for each
 * background that it might paint, which is half of all the objects of a long document; two of three
 * are of a box that another has already marked.
 */
final class Artifacts {

  private final Map<Map<COSName, Object>, COSDictionary> marks = new HashMap<>();

  private Artifacts() {}

  /** Goes through the pages of a document that has been drawn. */
  static void share(PDDocument pdf) {
    var artifacts = new Artifacts();
    for (var page : pdf.getPages()) {
      var properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
      if (properties != null) {
        artifacts.share(properties);
      }
    }
  }

  private void share(COSDictionary properties) {
    for (var name : properties.keySet()) {
      if (properties.getDictionaryObject(name) instanceof COSDictionary mark) {
        said(mark)
            .ifPresent(said -> properties.setItem(name, marks.computeIfAbsent(said, any -> mark)));
      }
    }
  }

  /** What a mark says, if that is names and rectangles alone. */
  private static Optional<Map<COSName, Object>> said(COSDictionary mark) {
    var said = new HashMap<COSName, Object>();
    for (var entry : mark.entrySet()) {
      if (entry.getValue() instanceof COSName name) {
        said.put(entry.getKey(), name);
      } else if (entry.getValue() instanceof COSArray array && isOfNumbers(array)) {
        said.put(entry.getKey(), array.toList());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(said);
  }

  private static boolean isOfNumbers(COSArray array) {
    for (COSBase one : array) {
      if (!(one instanceof COSNumber)) {
        return false;
      }
    }
    return true;
  }
}
