package dev.precis.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;

/**
 * Takes away the space at the end of justified lines that the engine leaves where the next line
 * begins with an inline block, such as the words that {@link Ties} has tied: such a line would end
 * short of the others.
 */
final class LineEnds {

  private final LayoutContext context;

  LineEnds(LayoutContext context) {
    this.context = context;
  }

  /** Mends all lines of a document that has been laid out. */
  void mend(Box box) {
    if (box instanceof LineBox line) {
      mend(line);
    }
    box.getChildren().forEach(this::mend);
  }

  private void mend(LineBox line) {
    var text = line.findTrailingText();
    if (text == null
        || !line.getParent().getStyle().isTextJustify()
        || !text.getSubstring().endsWith(" ")) {
      return;
    }
    undo(line);
    int before = text.getWidth();
    line.trimTrailingSpace(context);
    line.setContentWidth(line.getContentWidth() - (before - text.getWidth()));
    line.justify(context);
  }

  /** Moves what stands in a line back to where it was before the line was justified. */
  private static void undo(LineBox line) {
    var info = line.getJustificationInfo();
    if (info == null) {
      return;
    }
    var inverse = new JustificationInfo();
    inverse.setSpaceAdjust(-info.getSpaceAdjust());
    inverse.setNonSpaceAdjust(-info.getNonSpaceAdjust());
    float moved = 0;
    for (var child : line.getChildren()) {
      child.setX(child.getX() + Math.round(moved));
      if (child instanceof InlineLayoutBox inline) {
        moved += inline.adjustHorizontalPosition(inverse, moved);
      }
    }
  }
}
