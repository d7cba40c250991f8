package dev.precis.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the engine does not do for documents that run from right to left: their tables begin
 * at the right, and where several boxes of a line hold one passage from left to right, they follow
 * one another in that direction.
 */
final class Mirroring {

  private Mirroring() {}

  /** Mends a document that has been laid out. */
  static void mend(Box root) {
    Boxes.visit(
        root,
        box -> {
          if (box instanceof TableBox table) {
            mend(table);
          } else if (box instanceof LineBox line && line.isLayedOutRTL()) {
            mend(line);
          }
        });
  }

  private static void mend(TableBox table) {
    if (table.getStyle().getDirection() != IdentValue.RTL) {
      return;
    }
    for (var section : table.getChildren()) {
      for (var row : section.getChildren()) {
        if (row instanceof TableRowBox) {
          row.getChildren().forEach(c -> c.setX(row.getWidth() - c.getX() - c.getWidth()));
        }
      }
    }
    table.calcChildLocations();
  }

  /** Puts what reads from left to right, but stands from right to left, into its order. */
  private static void mend(LineBox line) {
    var leaves = new ArrayList<Leaf>();
    line.getChildren().forEach(child -> collect(child, null, leaves));
    boolean moved = false;
    int start = -1;
    int end = -1;
    for (int i = 0; i < leaves.size(); i++) {
      switch (leaves.get(i).reading()) {
        case FROM_LEFT -> {
          start = start < 0 ? i : start;
          end = i + 1;
        }
        case FROM_RIGHT -> {
          moved |= turn(leaves, start, end);
          start = -1;
        }
        case EITHER -> {}
      }
    }
    if (turn(leaves, start, end) || moved) {
      line.getChildren().forEach(Mirroring::enclose);
      line.calcChildLocations();
    }
  }

  private static void collect(Object part, @Nullable InlineLayoutBox around, List<Leaf> leaves) {
    if (part instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(inner -> collect(inner, inline, leaves));
    } else if (part instanceof InlineText text && around != null) {
      leaves.add(new Leaf(text, around));
    } else if (part instanceof Box box) {
      leaves.add(new Leaf(box, null));
    }
  }

  private static boolean turn(List<Leaf> leaves, int start, int end) {
    if (start < 0 || end - start < 2) {
      return false;
    }
    int at = leaves.get(end - 1).left();
    for (var leaf : leaves.subList(start, end)) {
      leaf.moveTo(at);
      at += leaf.width();
    }
    return true;
  }

  /** Lays boxes around the texts that have moved, for a link is where its box is. */
  private static void enclose(Box box) {
    if (!(box instanceof InlineLayoutBox inline)) {
      return;
    }
    int left = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    for (var part : inline.getInlineChildren()) {
      if (part instanceof Box inner) {
        enclose(inner);
      }
      var leaf = new Leaf(part, inline);
      left = Math.min(left, leaf.left());
      right = Math.max(right, leaf.left() + leaf.width());
    }
    if (left > right) {
      return;
    }
    int by = left - inline.getX();
    for (var part : inline.getInlineChildren()) {
      if (part instanceof InlineText text) {
        text.setX(text.getX() - by);
      }
    }
    inline.setX(left);
    inline.setInlineWidth(right - left);
  }

  private enum Reading {
    FROM_LEFT,
    FROM_RIGHT,
    EITHER
  }

  /** A part of a line; boxes have their places in the line, but texts in the box around them. */
  private record Leaf(Object part, @Nullable InlineLayoutBox around) {

    int left() {
      return part instanceof InlineText text ? text.getX() + base() : ((Box) part).getX();
    }

    int width() {
      if (part instanceof InlineText text) {
        return text.getWidth();
      }
      return part instanceof InlineLayoutBox box ? box.getInlineWidth() : ((Box) part).getWidth();
    }

    void moveTo(int left) {
      if (part instanceof InlineText text) {
        text.setX(left - base());
      } else {
        ((Box) part).setX(left);
      }
    }

    private int base() {
      return around == null ? 0 : around.getX();
    }

    Reading reading() {
      return readingOf(part);
    }

    private static Reading readingOf(Object part) {
      if (part instanceof InlineText text) {
        if (text.getSubstring().isBlank()) {
          return Reading.EITHER;
        }
        boolean isFromLeft = text.getTextDirection() == BidiSplitter.LTR;
        return isFromLeft ? Reading.FROM_LEFT : Reading.FROM_RIGHT;
      }
      var found = Reading.EITHER;
      var inside =
          part instanceof InlineLayoutBox inline
              ? inline.getInlineChildren()
              : ((Box) part).getChildren();
      for (var inner : inside) {
        var reading = readingOf(inner);
        if (reading == Reading.FROM_RIGHT) {
          return reading;
        }
        found = reading == Reading.FROM_LEFT ? reading : found;
      }
      return found;
    }
  }
}
