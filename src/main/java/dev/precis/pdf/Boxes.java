package dev.precis.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Visits the boxes of a document that has been laid out. */
final class Boxes {

  private Boxes() {}

  /**
   * The boxes from which all others can be reached: notes are not inside what calls for them.
   *
   * @param notes the ids of the notes
   */
  static List<Box> roots(Box document, List<String> notes, SharedContext context) {
    var roots = new ArrayList<Box>();
    roots.add(document);
    for (var note : notes) {
      var box = context.getBoxById(note);
      if (box != null) {
        roots.add(box);
      }
    }
    return roots;
  }

  /** Visits a box and then what is inside it, in the order in which it stands. */
  static void visit(Box box, Consumer<Box> visitor) {
    visitor.accept(box);
    for (var child : box.getChildren()) {
      visit(child, visitor);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (var child : inline.getInlineChildren()) {
        if (child instanceof Box inner && !box.getChildren().contains(inner)) {
          visit(inner, visitor);
        }
      }
    }
  }
}
