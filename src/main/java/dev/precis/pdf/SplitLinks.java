package dev.precis.pdf;

import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Joins the parts of a link that runs over several lines, of each of which the engine makes a link.
 * A page then has one annotation for it, whose quadrilaterals are the parts (ISO 32000-2,
 * 12.5.6.5); one that goes on over the page has one on each.
 */
final class SplitLinks {

  private static final COSName QUADS = COSName.getPDFName("QuadPoints");
  private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
  private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

  private final COSArray parents;

  /** By each annotation: all of its page. */
  private final IdentityHashMap<COSDictionary, COSArray> pages = new IdentityHashMap<>();

  SplitLinks(PDDocument pdf) {
    var root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    parents =
        Optional.ofNullable(root.getCOSDictionary(PARENT_TREE))
            .map(tree -> tree.getCOSArray(COSName.NUMS))
            .orElseGet(COSArray::new);
    for (var page : pdf.getPages()) {
      var all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; all != null && i < all.size(); i++) {
        if (all.getObject(i) instanceof COSDictionary annotation) {
          pages.put(annotation, all);
        }
      }
    }
  }

  /** Makes the second of two elements a part of the first, and takes it out of the tree. */
  void join(COSDictionary first, COSDictionary second) {
    var known = StructureElements.annotations(first);
    StructureElements.moveKids(second, first);
    for (int i = 0; i < parents.size(); i++) {
      if (parents.getObject(i) == second) {
        parents.set(i, first);
      } else if (parents.getObject(i) instanceof COSArray ofPage) {
        replace(ofPage, second, first);
      }
    }
    for (var annotation : StructureElements.annotations(first)) {
      var onPage = known.stream().filter(other -> isOnSamePage(other, annotation)).findFirst();
      if (!known.contains(annotation) && onPage.isPresent()) {
        widen(onPage.get(), annotation);
        remove(annotation, first);
      }
    }
  }

  private boolean isOnSamePage(COSDictionary a, COSDictionary b) {
    return pages.get(a) == pages.get(b);
  }

  private static void replace(COSArray all, COSDictionary old, COSDictionary by) {
    for (int i = 0; i < all.size(); i++) {
      if (all.getObject(i) == old) {
        all.set(i, by);
      }
    }
  }

  private static void widen(COSDictionary annotation, COSDictionary other) {
    var quads = quads(annotation);
    quads.addAll(quads(other));
    annotation.setItem(QUADS, quads);
    float[] a = rectangle(annotation);
    float[] b = rectangle(other);
    annotation.setItem(
        COSName.RECT,
        array(
            Math.min(a[0], b[0]),
            Math.min(a[1], b[1]),
            Math.max(a[2], b[2]),
            Math.max(a[3], b[3])));
  }

  /** The corners of what it covers, against the clock, from the lower left. */
  private static COSArray quads(COSDictionary annotation) {
    var known = annotation.getCOSArray(QUADS);
    if (known != null) {
      return known;
    }
    float[] r = rectangle(annotation);
    return array(r[0], r[1], r[2], r[1], r[2], r[3], r[0], r[3]);
  }

  private static COSArray array(float... numbers) {
    var array = new COSArray();
    array.setFloatArray(numbers);
    return array;
  }

  private static float[] rectangle(COSDictionary annotation) {
    var found = annotation.getCOSArray(COSName.RECT);
    if (found == null) {
      throw new IllegalArgumentException("an annotation without a place");
    }
    return found.toFloatArray();
  }

  private void remove(COSDictionary annotation, COSDictionary link) {
    StructureElements.removeAnnotation(link, annotation);
    Objects.requireNonNull(pages.get(annotation)).removeObject(annotation);
    int key = annotation.getInt(STRUCT_PARENT);
    for (int i = 0; i + 1 < parents.size(); i += 2) {
      if (parents.getInt(i) == key) {
        parents.remove(i + 1);
        parents.remove(i);
        return;
      }
    }
  }
}
