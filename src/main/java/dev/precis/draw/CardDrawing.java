package dev.precis.draw;

import dev.precis.font.BundledFont;
import dev.precis.font.FontFolders;
import dev.precis.format.Card;
import dev.precis.format.CardPainter;
import java.awt.Color;

/**
 * Draws social cards as the site looks: paper, ink, one accent. The name of the publication stands
 * above a rule, the title as large as it fits, what it belongs to and the date at the foot.
 */
public final class CardDrawing implements CardPainter {

  private static final Color PAPER = new Color(0xfffdf9);
  private static final Color[] INKS = {
    new Color(0x1b1a17), new Color(0x9c2f1c), new Color(0x5f5a52), new Color(0xddd6ca)
  };
  private static final int INK = 0;
  private static final int ACCENT = 1;
  private static final int QUIET = 2;
  private static final int RULE = 3;

  private static final int MARGIN = 72;
  private static final int INNER = Card.WIDTH - 2 * MARGIN;
  private static final int NAME_LINE = 92;
  private static final int HEAD_RULE = 124;
  private static final int FOOT_RULE = 530;
  private static final int FOOT_LINE = 578;
  private static final double NAME_SIZE = 36;
  private static final double FOOT_SIZE = 28;

  /** How much of a line stands above its base line: the height of capitals. */
  private static final double CAPITALS = 0.66;

  private static final double LEADING = 1.14;

  /** Each size and how many lines of it fit between the rules. */
  private static final int[][] TITLES = {{92, 3}, {80, 3}, {70, 4}, {62, 5}, {54, 5}, {46, 6}};

  private final Lettering titles;
  private final Lettering lighterTitles;
  private final Lettering names;
  private final Lettering labels;
  private final Lettering dates;

  /**
   * @param system has the characters that the fonts of Precis lack
   */
  public CardDrawing(FontFolders system) {
    titles = new Lettering(BundledFont.serifs(700), system, -0.008);
    lighterTitles = new Lettering(BundledFont.serifs(400), system, -0.008);
    names = new Lettering(BundledFont.serifs(700), system, 0);
    labels = new Lettering(BundledFont.sansSerifs(700), system, 0);
    dates = new Lettering(BundledFont.sansSerifs(400), system, 0);
  }

  @Override
  public byte[] paint(Card card) {
    var sheet = new Sheet(Card.WIDTH, Card.HEIGHT, PAPER, INKS);
    var name = settable(card.publication(), names);
    var title = settable(card.title(), titles);
    sheet.print(names.outlines(cut(name, names, NAME_SIZE), NAME_SIZE, MARGIN, NAME_LINE), INK);
    sheet.rule(MARGIN, HEAD_RULE, INNER, 3, INK);
    // A title in letters that cannot be drawn here leaves the name of the publication.
    printTitle(sheet, title.isEmpty() ? name : title, card);
    sheet.rule(MARGIN, FOOT_RULE, INNER, 1, RULE);
    printFoot(sheet, card);
    return sheet.png();
  }

  private void printTitle(Sheet sheet, String title, Card card) {
    // Fonts of the system are regular: beside them bold letters would be blots.
    var letters = titles.isOwn(title) ? titles : lighterTitles;
    for (var step : TITLES) {
      var set = Lines.of(title, letters, step[0], INNER, step[1], card.language());
      if (set.whole() || step == TITLES[TITLES.length - 1]) {
        double leading = step[0] * LEADING;
        double block = (set.lines().size() - 1) * leading + step[0] * CAPITALS;
        double room = FOOT_RULE - HEAD_RULE;
        // A little above the middle is where the eye finds the middle.
        double y = HEAD_RULE + (room - block) * 0.46 + step[0] * CAPITALS;
        for (var line : set.lines()) {
          sheet.print(letters.outlines(line, step[0], MARGIN, y), INK);
          y += leading;
        }
        return;
      }
    }
  }

  private void printFoot(Sheet sheet, Card card) {
    var date = settable(card.date(), dates);
    double dateWidth = dates.width(date, FOOT_SIZE);
    double room = INNER - (date.isEmpty() ? 0 : dateWidth + 2 * FOOT_SIZE);
    var label = Lines.cut(settable(card.label(), labels), labels, FOOT_SIZE, room);
    sheet.print(labels.outlines(label, FOOT_SIZE, MARGIN, FOOT_LINE), ACCENT);
    double right = Card.WIDTH - MARGIN - dateWidth;
    sheet.print(dates.outlines(date, FOOT_SIZE, right, FOOT_LINE), QUIET);
  }

  private static String cut(String text, Lettering letters, double size) {
    return Lines.cut(text, letters, size, INNER);
  }

  private static String settable(String text, Lettering letters) {
    var plain = text.replaceAll("\\s+", " ").strip();
    return letters.canSet(plain) ? plain : "";
  }
}
