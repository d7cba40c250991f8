package dev.precis.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.CharCounts;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;
import org.jspecify.annotations.Nullable;

/**
 * Mends lines in which the engine has set an inline block, which a theme may have: it forgets the
 * indent of a first line that holds one, and leaves a space at the end of the line before one, so
 * that a justified line ends short of the others.
 */
final class LineRepair {

  /** How much of what a fitted line is stretched by goes between its letters. */
  private static final float LETTERS_SHARE = 1 / 3f;

  /** The most that is set between two letters, in em: more can be seen. */
  private static final float MOST_BETWEEN = 0.015f;

  private final LayoutContext context;

  private final FittedLines fitted;

  /**
   * @param fitted which paragraphs have lines of another width than their blocks
   */
  LineRepair(LayoutContext context, FittedLines fitted) {
    this.context = context;
    this.fitted = fitted;
  }

  /** Mends all lines of a document that has been laid out. */
  void mend(Box box) {
    if (box instanceof LineBox line) {
      mend(line);
    }
    box.getChildren().forEach(this::mend);
  }

  private void mend(LineBox line) {
    var width = fitted.width(line.getParent());
    if (width.isPresent()) {
      mendFitted(line, width.getAsInt());
      return;
    }
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

  private void mendFitted(LineBox line, int width) {
    int indent = forgottenIndent(line);
    if (indent != 0) {
      line.setContentStart(indent);
      line.setX(line.getX() + indent);
      line.calcCanvasLocation();
      line.calcChildLocations();
    }
    if (line.getNextSibling() == null) {
      return;
    }
    line.setEndsOnNL(false);
    var last = line.findTrailingText();
    if (last != null && last.getSubstring().endsWith("\u00AD")) {
      addHyphen(last, line);
    }
    int missing = width - line.getContentStart() - line.getContentWidth();
    // The engine only stretches lines: it does so by a trifle, which is then made what it should
    // be.
    int natural = line.getContentWidth();
    line.setContentWidth(line.getParent().getContentWidth() - line.getContentStart() - 1);
    line.justify(context);
    line.setContentWidth(natural);
    undoJustification(line);
    var info = line.getJustificationInfo();
    if (info == null) {
      return;
    }
    var counts = counts(line);
    if (counts.getSpaceCount() > 0) {
      int gaps = Math.max(1, counts.getNonSpaceCount() - 1);
      float size = line.getParent().getStyle().getFSFont(context).getSize2D();
      float letters = Math.min(Math.max(0, missing) * LETTERS_SHARE, gaps * MOST_BETWEEN * size);
      info.setNonSpaceAdjust(letters / gaps);
      info.setSpaceAdjust((missing - letters) / counts.getSpaceCount());
    } else {
      info.setNonSpaceAdjust(0);
      info.setSpaceAdjust(0);
    }
    adjust(line, info);
    line.calcChildLocations();
  }

  private void addHyphen(InlineText text, LineBox line) {
    text.setEndsOnSoftHyphen(true);
    var style = text.getParent().getStyle();
    int more =
        context
                .getTextRenderer()
                .getWidth(
                    context.getFontContext(), style.getFSFont(context), text.getSubstring() + "-")
            - text.getWidth();
    text.setWidth(text.getWidth() + more);
    for (Box b = text.getParent(); b instanceof InlineLayoutBox inline; b = b.getParent()) {
      inline.setInlineWidth(inline.getInlineWidth() + more);
    }
    line.setContentWidth(line.getContentWidth() + more);
  }

  private static CharCounts counts(LineBox line) {
    var counts = new CharCounts();
    for (var child : line.getChildren()) {
      if (child instanceof InlineLayoutBox inline) {
        inline.countJustifiableChars(counts);
      }
    }
    return counts;
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
    adjust(line, inverse);
  }

  private static void adjust(LineBox line, JustificationInfo info) {
    float moved = 0;
    for (var child : line.getChildren()) {
      child.setX(child.getX() + Math.round(moved));
      if (child instanceof InlineLayoutBox inline) {
        moved += inline.adjustHorizontalPosition(info, moved);
      }
    }
  }
}
