package dev.precis.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineBox;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The text of a paragraph as the engine has it, and how wide each of its characters is; a block in
 * the line is one character.
 */
final class ParagraphText {

  /** Stands for a block in the line. */
  static final char BLOCK = '\uFFFC';

  private static final char SOFT_HYPHEN = '\u00AD';

  private final LayoutContext context;
  private final KerningTextRenderer renderer;
  private final StringBuilder text = new StringBuilder();
  private double[] widths = new double[256];
  private double[] hyphens = new double[256];

  /** Between which characters no line may end. */
  private boolean[] kept = new boolean[256];

  private double pending;

  private ParagraphText(LayoutContext context, KerningTextRenderer renderer) {
    this.context = context;
    this.renderer = renderer;
  }

  /** Reads a paragraph; nothing where something is in it whose width is not known beforehand. */
  static Optional<ParagraphText> of(
      BlockBox box, LayoutContext context, KerningTextRenderer renderer) {
    var read = new ParagraphText(context, renderer);
    for (var part : box.getInlineContent()) {
      if (!read.add(part, box.getContentWidth())) {
        return Optional.empty();
      }
    }
    return Optional.of(read);
  }

  /** The characters, with one space between words. */
  String text() {
    return text.toString();
  }

  /**
   * What the lines are made of.
   *
   * @param width of a line, in dots
   * @param indent of the first line, in dots
   */
  TotalFit.Stock stock(double width, double indent) {
    int size = text.length();
    var solid = new double[size + 1];
    var space = new double[size + 1];
    int end = size;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean begun = false;
    for (int i = 0; i < size; i++) {
      boolean isSpace = isSpace(text.charAt(i));
      begun |= !isSpace;
      solid[i + 1] = solid[i] + (isSpace ? 0 : widths[i]);
      space[i + 1] = space[i] + (isSpace && begun ? widths[i] : 0);
    }
    return new TotalFit.Stock(solid, space, places(end), width, indent);
  }

  private List<TotalFit.Place> places(int end) {
    var places = new ArrayList<TotalFit.Place>();
    var breaks = new LineBreaks();
    // To the rules for lines a block is a word.
    breaks.setText(text.toString().replace(BLOCK, 'x'));
    for (int at = breaks.next(); at != BreakIterator.DONE && at < end; at = breaks.next()) {
      int before = at;
      while (before > 0 && text.charAt(before - 1) == ' ') {
        before--;
      }
      if (before > 0 && !kept[at]) {
        boolean divides = text.charAt(at - 1) == SOFT_HYPHEN;
        places.add(new TotalFit.Place(before, at, divides ? hyphens[at - 1] : 0));
      }
    }
    places.add(new TotalFit.Place(end, end, 0));
    return places;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private boolean add(Styleable part, int lineWidth) {
    if (part instanceof InlineBox inline) {
      return add(inline, lineWidth);
    }
    var box = (BlockBox) part;
    var style = box.getStyle();
    if (style.isInlineBlock()) {
      append(BLOCK, box.getWidth());
      return true;
    }
    return style.isNonFlowContent() && !style.isFloated();
  }

  private boolean add(InlineBox inline, int lineWidth) {
    var style = inline.getStyle();
    var whitespace = style.getWhitespace();
    boolean keeps = whitespace == IdentValue.NOWRAP;
    var said = inline.getText();
    if (inline.isDynamicFunction()
        || (inline.getPseudoElementOrClass() != null && !said.isEmpty())
        || inline.getTextDirection() != BidiSplitter.LTR
        || style.hasLetterSpacing()
        || (!keeps && whitespace != IdentValue.NORMAL)) {
      return false;
    }
    if (inline.isStartsHere()) {
      pending += style.getMarginBorderPadding(context, lineWidth, CalculatedStyle.LEFT);
    }
    if (!said.isEmpty() && !append(said, style, keeps, isInMark(inline.getElement()))) {
      return false;
    }
    if (inline.isEndsHere()) {
      int after = style.getMarginBorderPadding(context, lineWidth, CalculatedStyle.RIGHT);
      if (text.isEmpty()) {
        pending += after;
      } else {
        widths[text.length() - 1] += after;
      }
    }
    return true;
  }

  private static boolean isInMark(@Nullable Element element) {
    return Ties.isMark(element)
        || (element != null
            && element.getParentNode() instanceof Element parent
            && Ties.isMark(parent));
  }

  private boolean append(String said, CalculatedStyle style, boolean keeps, boolean isMark) {
    var font = (PdfBoxFSFont) style.getFSFont(context);
    var advances = renderer.advances(font, said);
    if (advances.isEmpty()) {
      return false;
    }
    double hyphen = advances.get().hyphen();
    for (int i = 0; i < said.length(); i++) {
      append(said.charAt(i), advances.get().of(i));
      int at = text.length() - 1;
      hyphens[at] = hyphen;
      kept[at] = (keeps && i > 0) || (isMark && at > 0 && text.charAt(at - 1) != ' ');
    }
    return true;
  }

  private void append(char c, double width) {
    int at = text.length();
    if (at == widths.length) {
      widths = Arrays.copyOf(widths, at * 2);
      hyphens = Arrays.copyOf(hyphens, at * 2);
      kept = Arrays.copyOf(kept, at * 2);
    }
    widths[at] = width + pending;
    pending = 0;
    text.append(c);
  }

  /** The indent of the first line of a paragraph, in dots. */
  static double indent(BlockBox box, LayoutContext context) {
    return box.getStyle()
        .getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, box.getContentWidth(), context);
  }
}
