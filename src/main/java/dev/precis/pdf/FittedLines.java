package dev.precis.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.AnonymousBlockBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Breaks the lines of justified paragraphs anew, over each paragraph as a whole: the engine fills
 * line after line as far as it goes. A paragraph that has been fitted has its line ends in its text
 * and stands in a wider block, so that the engine has no reason to end a line elsewhere; {@link
 * LineRepair} then sets its lines to the width that they should have. What cannot be fitted keeps
 * the lines of the engine.
 */
final class FittedLines {

  /** By how much the block is wider: more than spaces can be narrowed in a line. */
  private static final double MARGIN_EM = 4;

  /** A paragraph with other lines. */
  private record Fitted(Element original, int lines, int width) {}

  private final LayoutContext context;
  private final KerningTextRenderer renderer;
  private final IdentityHashMap<Element, Fitted> fitted = new IdentityHashMap<>();

  FittedLines(LayoutContext context, KerningTextRenderer renderer) {
    this.context = context;
    this.renderer = renderer;
  }

  /**
   * Breaks the paragraphs of a document that has been laid out once.
   *
   * @return whether something changed, so that the document is to be laid out again
   */
  boolean fit(Box root) {
    Boxes.visit(
        root,
        box -> {
          if (box instanceof BlockBox block && isCandidate(block)) {
            fit(block);
          }
        });
    return !fitted.isEmpty();
  }

  /**
   * Gives paragraphs in which the engine has ended lines elsewhere their own lines back.
   *
   * @return whether something changed, so that the document is to be laid out again
   */
  boolean giveUp(Box root) {
    int before = fitted.size();
    Boxes.visit(
        root,
        box -> {
          var element = box.getElement();
          var known = element == null ? null : fitted.get(element);
          if (known != null
              && box instanceof BlockBox
              && !(box instanceof AnonymousBlockBox)
              && box.getChildCount() != known.lines()) {
            element.getParentNode().replaceChild(known.original(), element);
            fitted.remove(element);
          }
        });
    return fitted.size() < before;
  }

  /** The width in dots that the lines of a block should have, if it has been fitted. */
  OptionalInt width(BlockBox box) {
    var element = box.getElement();
    var known = element == null ? null : fitted.get(element);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known.width());
  }

  private static boolean isCandidate(BlockBox box) {
    var style = box.getStyle();
    return box.getChildrenContentType() == BlockBox.ContentType.INLINE
        && !(box instanceof AnonymousBlockBox)
        && box.getElement() != null
        && box.getChildCount() > 1
        && style.isTextJustify()
        && style.isAutoWidth()
        && !style.hasLetterSpacing()
        && style.getWhitespace() == IdentValue.NORMAL
        && (style.isIdent(CSSName.DISPLAY, IdentValue.BLOCK) || style.isListItem())
        && style.getBackgroundColor() == null
        && isInFlow(box)
        && !PageLists.isIn(box.getElement())
        && box.getChildren().stream().allMatch(FittedLines::isFullLine);
  }

  /** Whether the width of a block does not depend on what is in it. */
  private static boolean isInFlow(Box box) {
    for (var b = box; b != null; b = b.getParent()) {
      var style = b.getStyle();
      if (style != null
          && (style.isTableCell()
              || style.isInlineBlock()
              || style.isFloated()
              || style.isAbsolute()
              || style.isFixed()
              || style.isRunning())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFullLine(Box box) {
    if (!(box instanceof LineBox line) || line.isLayedOutRTL() || line.isEndsOnNL()) {
      return false;
    }
    var floats = line.getFloatDistances();
    return floats == null
        || (floats.getLeftFloatDistance() == 0 && floats.getRightFloatDistance() == 0);
  }

  private void fit(BlockBox box) {
    var read = ParagraphText.of(box, context, renderer);
    if (read.isEmpty()) {
      return;
    }
    int width = box.getContentWidth();
    var stock = read.get().stock(width, ParagraphText.indent(box, context));
    var chosen = TotalFit.choose(stock);
    if (chosen.isEmpty()) {
      return;
    }
    Set<Integer> ends = new HashSet<>();
    chosen.get().forEach(place -> ends.add(place.next()));
    var element = box.getElement();
    BrokenText.copy(element, read.get().text(), ends, context.getSharedContext())
        .ifPresent(
            copy -> {
              BrokenText.style(copy, "white-space: pre-wrap; margin-right: " + margin(box) + "px");
              element.getParentNode().replaceChild(copy, element);
              fitted.put(copy, new Fitted(element, ends.size() + 1, width));
            });
  }

  /** The margin that makes a block wider, in CSS pixels. */
  private String margin(BlockBox box) {
    var style = box.getStyle();
    int around = box.getContainingBlock().getContentWidth();
    double had = style.getFloatPropertyProportionalWidth(CSSName.MARGIN_RIGHT, around, context);
    double wider = MARGIN_EM * style.getFSFont(context).getSize2D();
    double pixels = (had - wider) / context.getSharedContext().getDotsPerPixel();
    return String.format(Locale.ROOT, "%.3f", pixels);
  }
}
