package dev.precis.load;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Origin;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.ProseParser;
import java.util.List;

/** Takes every text as one piece, so that tests see what the loader handed over, and from where. */
final class RecordingParser implements ProseParser {

  @Override
  public Prose parse(String markdown, Origin origin, Diagnostics diagnostics) {
    return prose("blocks:" + markdown, origin);
  }

  @Override
  public Prose parseInline(String markdown, Origin origin, Diagnostics diagnostics) {
    return prose("inline:" + markdown, origin);
  }

  private static Prose prose(String text, Origin origin) {
    return new Prose(List.of(new Piece.Text(text, 0, text.length())), origin);
  }

  /** What was handed over: {@code blocks:} or {@code inline:}, and the Markdown. */
  static String textOf(Prose prose) {
    return ((Piece.Text) prose.pieces().get(0)).text();
  }
}
