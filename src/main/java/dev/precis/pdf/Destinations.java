package dev.precis.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Lets links and bookmarks lead to elements of the structure (ISO 32000-2, 12.3.2.3). */
final class Destinations {

  private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");

  private Destinations() {}

  /**
   * Adds to the place to which something leads the element that stands there.
   *
   * @param source an annotation or a bookmark; left alone where it leads out of the document
   */
  static void leadTo(COSDictionary source, COSDictionary element) {
    var action = source.getCOSDictionary(COSName.A);
    var direct = source.getCOSArray(COSName.DEST);
    if (action != null && action.getCOSArray(COSName.D) != null) {
      action.setItem(STRUCTURE_DESTINATION, at(element, action.getCOSArray(COSName.D)));
    } else if (direct != null) {
      // Readers that do not know structure destinations need the place as well.
      var goTo = new COSDictionary();
      goTo.setName(COSName.S, "GoTo");
      goTo.setItem(COSName.D, direct);
      goTo.setItem(STRUCTURE_DESTINATION, at(element, direct));
      source.removeItem(COSName.DEST);
      source.setItem(COSName.A, goTo);
    }
  }

  /** Whether something leads to an element already. */
  static boolean isStructural(COSDictionary source) {
    var action = source.getCOSDictionary(COSName.A);
    return action != null && action.containsKey(STRUCTURE_DESTINATION);
  }

  private static COSArray at(COSDictionary element, COSArray place) {
    var destination = new COSArray();
    destination.add(element);
    for (int i = 1; i < place.size(); i++) {
      destination.add(place.get(i));
    }
    return destination;
  }
}
