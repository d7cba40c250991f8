package dev.precis.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
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

  private final COSArray numbers;

  /** The parent tree: elements of annotations, and for each page those of its marked content. */
  private final Map<Integer, COSBase> parents = new TreeMap<>();

  /** By each element: under which numbers it is the parent. */
  private final IdentityHashMap<COSDictionary, List<Integer>> known = new IdentityHashMap<>();

  /** By each annotation: all of its page. */
  private final IdentityHashMap<COSDictionary, COSArray> pages = new IdentityHashMap<>();

  SplitLinks(PDDocument pdf) {
    var root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    numbers =
        Optional.ofNullable(root.getCOSDictionary(PARENT_TREE))
            .map(tree -> tree.getCOSArray(COSName.NUMS))
            .orElseGet(COSArray::new);
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      int key = numbers.getInt(i);
      var value = numbers.getObject(i + 1);
      parents.put(key, value);
      if (value instanceof COSDictionary element) {
        note(element, key);
      } else if (value instanceof COSArray ofPage) {
        for (int k = 0; k < ofPage.size(); k++) {
          if (ofPage.getObject(k) instanceof COSDictionary element) {
            note(element, key);
          }
        }
      }
    }
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
    var before = StructureElements.annotations(first);
    StructureElements.moveKids(second, first);
    for (int key : Objects.requireNonNullElse(known.remove(second), List.<Integer>of())) {
      if (parents.get(key) instanceof COSArray ofPage) {
        replace(ofPage, second, first);
      } else {
        parents.replace(key, first);
      }
      note(first, key);
    }
    for (var annotation : StructureElements.annotations(first)) {
      var onPage = before.stream().filter(other -> isOnSamePage(other, annotation)).findFirst();
      if (!before.contains(annotation) && onPage.isPresent()) {
        widen(onPage.get(), annotation);
        remove(annotation, first);
      }
    }
  }

  /** Writes down whose parents have changed. */
  void finish() {
    numbers.clear();
    parents.forEach(
        (key, value) -> {
          numbers.add(COSInteger.get(key));
          numbers.add(value);
        });
  }

  private void note(COSDictionary element, int key) {
    var keys = known.computeIfAbsent(element, any -> new ArrayList<>());
    if (keys.isEmpty() || keys.get(keys.size() - 1) != key) {
      keys.add(key);
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
    parents.remove(annotation.getInt(STRUCT_PARENT));
  }
}
