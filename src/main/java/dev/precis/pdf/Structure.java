package dev.precis.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import dev.precis.format.Conformance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Mends the structure tree that the engine has written: notes stand where they are called for and
 * say that they are notes, captions stand in their tables, and for PDF/UA-2 all is of the PDF 2.0
 * namespace and links lead to elements instead of places.
 */
final class Structure {

  private static final COSName ID_TREE = COSName.getPDFName("IDTree");
  private static final COSName REFERENCES = COSName.getPDFName("Ref");

  private final PDDocument pdf;
  private final COSDictionary root;
  private final COSDictionary document;
  private final boolean isPdf2;
  private final SharedContext context;

  /** By the element in which a note stands: where it is called for. */
  private final Map<Element, Box> calls = new LinkedHashMap<>();

  private final List<Box> links = new ArrayList<>();

  /** By the element of a link: what the first of its parts has become. */
  private final Map<Element, COSDictionary> firstParts = new LinkedHashMap<>();

  private final SplitLinks splitLinks;

  /**
   * @param context knows the boxes of ids
   */
  Structure(PDDocument pdf, Conformance conformance, SharedContext context) {
    this.pdf = pdf;
    this.root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    this.document = StructureElements.kids(root).get(0);
    this.splitLinks = new SplitLinks(pdf);
    this.isPdf2 = conformance == Conformance.A4F_UA2;
    this.context = context;
  }

  /**
   * Mends the tree of a document that has been drawn.
   *
   * @param boxes of the text and of the notes
   * @param outline its bookmarks, in the order of {@code targets}
   * @param targets the ids to which bookmarks lead
   * @throws IOException if an annotation cannot be read
   */
  void mend(List<Box> boxes, List<COSDictionary> outline, List<String> targets) throws IOException {
    // The engine's own roles are for elements that it never writes, and PDF/UA-2 forbids some.
    root.removeItem(COSName.ROLE_MAP);
    boxes.forEach(box -> Boxes.visit(box, this::collect));
    splitLinks.finish();
    placeNotes();
    StructureElements.tidy(document);
    if (isPdf2) {
      Namespaces.declare(root, document);
      linkToElements(outline, targets);
      linkTheRest();
    }
  }

  private void collect(Box box) {
    var element = box.getElement();
    var structure = structureOf(box);
    if (element == null || !element.getTagName().equals("a") || structure == null) {
      return;
    }
    if (Notes.isCall(element)) {
      calls.put((Element) element.getParentNode(), box);
    } else if (isFirstPart(element, structure) && element.getAttribute("href").startsWith("#")) {
      links.add(box);
    }
  }

  private boolean isFirstPart(Element element, COSDictionary structure) {
    var first = firstParts.putIfAbsent(element, structure);
    if (first == null) {
      return true;
    }
    if (first != structure) {
      splitLinks.join(first, structure);
    }
    return false;
  }

  private void placeNotes() {
    var ids = new TreeMap<String, COSDictionary>();
    calls.forEach(
        (element, call) -> {
          var id = Notes.idOfBody(element);
          var note = structureOf(context.getBoxById(id).getParent());
          var place = structureOf(call);
          if (note == null || place == null) {
            return;
          }
          StructureElements.replace(place, note);
          if (isPdf2) {
            note.setName(COSName.S, "FENote");
            note.setItem(COSName.A, StructureElements.attributes("FENote", "NoteType", "Footnote"));
          } else {
            note.setName(COSName.S, "Note");
            // PDF/UA-1 wants each note to have a name.
            note.setString(COSName.ID, id);
            ids.put(id, note);
          }
        });
    if (!ids.isEmpty()) {
      var names = new COSArray();
      ids.forEach(
          (id, note) -> {
            names.add(new COSString(id));
            names.add(note);
          });
      var tree = new COSDictionary();
      tree.setItem(COSName.NAMES, names);
      root.setItem(ID_TREE, tree);
    }
  }

  private void linkToElements(List<COSDictionary> outline, List<String> targets) {
    for (int i = 0; i < outline.size() && i < targets.size(); i++) {
      Destinations.leadTo(outline.get(i), target(targets.get(i)));
    }
    for (var link : links) {
      var structure = structureOf(link);
      var target = target(link.getElement().getAttribute("href").substring(1));
      if (structure == null) {
        continue;
      }
      for (var annotation : StructureElements.annotations(structure)) {
        Destinations.leadTo(annotation, target);
      }
      StructureElements.around(target, "FENote")
          .ifPresent(
              note -> {
                addReference(structure, note);
                addReference(note, structure);
              });
    }
  }

  /** Links of which the engine has kept no box lead to the document as a whole. */
  private void linkTheRest() throws IOException {
    for (var page : pdf.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (!Destinations.isStructural(annotation.getCOSObject())) {
          Destinations.leadTo(annotation.getCOSObject(), document);
        }
      }
    }
  }

  private static void addReference(COSDictionary from, COSDictionary to) {
    var all = Optional.ofNullable(from.getCOSArray(REFERENCES)).orElseGet(COSArray::new);
    all.add(to);
    from.setItem(REFERENCES, all);
  }

  /** The element of an id, or the nearest around it: not every box has an element of its own. */
  private COSDictionary target(String id) {
    for (var box = context.getBoxById(id); box != null; box = box.getParent()) {
      var structure = structureOf(box);
      if (structure != null) {
        return structure;
      }
    }
    return document;
  }

  private static @Nullable COSDictionary structureOf(Box box) {
    var element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    return element == null ? null : element.getCOSObject();
  }
}
