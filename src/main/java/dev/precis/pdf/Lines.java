package dev.precis.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import org.jspecify.annotations.Nullable;

/** Finds texts in lines. */
final class Lines {

  private Lines() {}

  /** The first text of a line that is not empty, or none where a block comes before it. */
  static @Nullable InlineText firstText(LineBox line) {
    for (var child : line.getChildren()) {
      if (!(child instanceof InlineLayoutBox inline)) {
        return null;
      }
      var found = firstText(inline);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable InlineText firstText(InlineLayoutBox inline) {
    for (var child : inline.getInlineChildren()) {
      if (child instanceof InlineText text && !text.isEmpty()) {
        return text;
      }
      if (child instanceof InlineLayoutBox inner) {
        var found = firstText(inner);
        if (found != null) {
          return found;
        }
      } else if (child instanceof Box) {
        return null;
      }
    }
    return null;
  }
}
