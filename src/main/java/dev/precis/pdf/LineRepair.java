package dev.precis.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;
import org.jspecify.annotations.Nullable;

/**
 * Mends lines in which the engine has set an inline block, such as the words that {@link Ties} has
 * tied: it forgets the indent of a first line that holds one, and leaves a space at the end of the
 * line before one, so that a justified line ends short of the others.
 */
final class LineRepair {

  private final LayoutContext context;

  LineRepair(LayoutContext context) {
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
    var spare = spaceAtEnd(line);
    int indent = forgottenIndent(line);
    if (spare == null && indent == 0) {
      return;
    }
    undoJustification(line);
    if (spare != null) {
      int before = spare.getWidth();
      line.trimTrailingSpace(context);
      line.setContentWidth(line.getContentWidth() - (before - spare.getWidth()));
    }
    if (indent != 0) {
      line.setContentStart(indent);
      line.setX(line.getX() + indent);
    }
    line.calcCanvasLocation();
    line.calcChildLocations();
    if (line.getParent().getStyle().isTextJustify()) {
      line.justify(context);
    }
  }

  private static @Nullable InlineText spaceAtEnd(LineBox line) {
    var text = line.getParent().getStyle().isTextJustify() ? line.findTrailingText() : null;
    return text != null && text.getSubstring().endsWith(" ") ? text : null;
  }

  private int forgottenIndent(LineBox line) {
    boolean holdsBlock = line.isContainsBlockLevelContent() && line.getContentStart() == 0;
    if (!holdsBlock || !line.isFirstLine() || line.isLayedOutRTL()) {
      return 0;
    }
    var paragraph = line.getParent();
    return (int)
        paragraph
            .getStyle()
            .getFloatPropertyProportionalWidth(
                CSSName.TEXT_INDENT, paragraph.getContentWidth(), context);
  }

  /** Moves what stands in a line back to where it was before the line was justified. */
  private static void undoJustification(LineBox line) {
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
