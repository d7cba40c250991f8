package dev.precis.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Reads and changes elements of a structure tree (ISO 32000-2, 14.7.2). */
final class StructureElements {

  private static final COSName ANNOTATION = COSName.getPDFName("Obj");

  /** Elements that say nothing where nothing is inside them. */
  private static final Set<String> POINTLESS_IF_EMPTY =
      Set.of("THead", "TBody", "TFoot", "Sect", "Div");

  /** Elements that may not stand in a paragraph. */
  private static final Set<String> BLOCKS = Set.of("P", "Div", "Sect");

  /** Elements that stand in lines. */
  private static final Set<String> OF_TEXT = Set.of("Span", "Link", "Note", "FENote");

  private StructureElements() {}

  /** The elements directly inside one, in their order. */
  static List<COSDictionary> kids(COSDictionary element) {
    var found = new ArrayList<COSDictionary>();
    for (var kid : all(element)) {
      if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
        found.add(dictionary);
      }
    }
    return found;
  }

  /** The annotations directly inside an element. */
  static List<COSDictionary> annotations(COSDictionary element) {
    var found = new ArrayList<COSDictionary>();
    for (var kid : all(element)) {
      if (kid instanceof COSDictionary dictionary
          && dictionary.getCOSDictionary(ANNOTATION) != null) {
        found.add(dictionary.getCOSDictionary(ANNOTATION));
      }
    }
    return found;
  }

  /** Puts what is inside an element behind what is inside another, and takes the element away. */
  static void moveKids(COSDictionary from, COSDictionary to) {
    var kids = all(to);
    for (var kid : all(from)) {
      kids.add(withPage(kid, from.getItem(COSName.PG)));
    }
    kids(from).forEach(kid -> kid.setItem(COSName.P, to));
    setKids(to, kids);
    remove(from);
  }

  /** A kid that says on which page it is, as it must in an element that begins on another. */
  private static COSBase withPage(COSBase kid, COSBase page) {
    if (kid instanceof COSInteger content) {
      var reference = new COSDictionary();
      reference.setName(COSName.TYPE, "MCR");
      reference.setItem(COSName.PG, page);
      reference.setItem(COSName.MCID, content);
      return reference;
    }
    if (kid instanceof COSDictionary object && object.containsKey(ANNOTATION)) {
      object.setItem(COSName.PG, page);
    }
    return kid;
  }

  /** Takes an annotation out of an element, and nothing else. */
  static void removeAnnotation(COSDictionary element, COSDictionary annotation) {
    var kids = all(element);
    kids.removeIf(
        kid ->
            kid instanceof COSDictionary dictionary
                && annotation.equals(dictionary.getCOSDictionary(ANNOTATION)));
    setKids(element, kids);
  }

  static String typeOf(COSDictionary element) {
    return Objects.requireNonNullElse(element.getNameAsString(COSName.S), "");
  }

  /** Takes an element from where it is to the place of another, which goes. */
  static void replace(COSDictionary old, COSDictionary element) {
    remove(element);
    var parent = parentOf(old);
    var kids = all(parent);
    kids.set(kids.indexOf(old), element);
    setKids(parent, kids);
    element.setItem(COSName.P, parent);
  }

  /** The nearest element of a type that is this one or around it. */
  static Optional<COSDictionary> around(COSDictionary element, String type) {
    for (var e = element; e != null; e = e.getCOSDictionary(COSName.P)) {
      if (typeOf(e).equals(type)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /** A dictionary of attributes with one that is a name. */
  static COSDictionary attributes(String owner, String key, String value) {
    var attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    attributes.setName(COSName.getPDFName(key), value);
    return attributes;
  }

  /**
   * Takes captions into their tables, and empty elements and empty descriptions out of the tree;
   * makes paragraphs of divisions that hold text, which a document may not hold itself, and spans
   * of what else stands in a paragraph, such as a picture with its caption.
   */
  static void tidy(COSDictionary element) {
    var kids = kids(element);
    for (var kid : kids) {
      tidy(kid);
      if (all(kid).isEmpty() && POINTLESS_IF_EMPTY.contains(typeOf(kid)) && !hasName(kid)) {
        remove(kid);
      }
    }
    if (typeOf(element).equals("Div") && holdsText(element)) {
      element.setName(COSName.S, "P");
    }
    if (typeOf(element).equals("P")) {
      makeSpans(kids);
    }
    if (element.containsKey(COSName.ALT) && element.getString(COSName.ALT, "").isEmpty()) {
      element.removeItem(COSName.ALT);
    }
    for (int i = 0; i < kids.size(); i++) {
      if (typeOf(kids.get(i)).equals("Caption") && !typeOf(element).equals("Table")) {
        var caption = kids.get(i);
        kids.stream()
            .filter(kid -> typeOf(kid).equals("Table"))
            .findFirst()
            .ifPresent(table -> putFirst(table, caption));
      }
    }
  }

  private static void makeSpans(List<COSDictionary> elements) {
    for (var element : elements) {
      boolean isBlock = BLOCKS.contains(typeOf(element));
      if (isBlock) {
        element.setName(COSName.S, "Span");
      }
      if (isBlock || typeOf(element).equals("Span")) {
        makeSpans(kids(element));
      }
    }
  }

  private static boolean holdsText(COSDictionary element) {
    return all(element).stream()
        .anyMatch(
            kid ->
                !(kid instanceof COSDictionary dictionary)
                    || !dictionary.containsKey(COSName.S)
                    || OF_TEXT.contains(typeOf(dictionary)));
  }

  private static boolean hasName(COSDictionary element) {
    return element.containsKey(COSName.ID);
  }

  private static void putFirst(COSDictionary parent, COSDictionary element) {
    remove(element);
    var kids = all(parent);
    kids.add(0, element);
    setKids(parent, kids);
    element.setItem(COSName.P, parent);
  }

  private static void remove(COSDictionary element) {
    var parent = parentOf(element);
    var kids = all(parent);
    kids.remove(element);
    setKids(parent, kids);
  }

  private static COSDictionary parentOf(COSDictionary element) {
    return Objects.requireNonNull(element.getCOSDictionary(COSName.P), "an element in a tree");
  }

  private static List<COSBase> all(COSDictionary element) {
    var kids = element.getDictionaryObject(COSName.K);
    var found = new ArrayList<COSBase>();
    if (kids instanceof COSArray array) {
      array.forEach(kid -> found.add(kid instanceof COSObject object ? object.getObject() : kid));
    } else if (kids != null) {
      found.add(kids);
    }
    return found;
  }

  private static void setKids(COSDictionary element, List<COSBase> kids) {
    if (kids.isEmpty()) {
      element.removeItem(COSName.K);
      return;
    }
    var array = new COSArray();
    kids.forEach(array::add);
    element.setItem(COSName.K, array);
  }
}
