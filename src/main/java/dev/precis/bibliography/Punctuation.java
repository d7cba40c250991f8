package dev.precis.bibliography;

import de.undercouch.citeproc.helper.FrenchPunctuationSpacing;
import dev.precis.bibliography.Run.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles what happens where the parts of a reference meet: which quotation marks are drawn, on
 * which side of them a full stop stands, and that no two marks stand where one is enough.
 */
final class Punctuation {

  private static final String YIELDS_AFTER_ITSELF = " .,;:–—";
  private static final int LOOK_BACK = 16;

  private final Quotes quotes;
  private final boolean isFrench;

  Punctuation(Quotes quotes, boolean isFrench) {
    this.quotes = quotes;
    this.isFrench = isFrench;
  }

  /** The runs as they are printed. */
  List<Run> settled(List<Run> runs, RichText texts) {
    var quoted = withQuotes(runs, texts);
    if (quotes.holdPunctuation()) {
      moveIntoQuotes(quoted);
    }
    var joined = joined(quoted, texts);
    return isFrench ? spacedAsInFrench(joined) : joined;
  }

  private List<Run> withQuotes(List<Run> runs, RichText texts) {
    var out = new ArrayList<Run>(runs.size());
    int depth = 0;
    for (var run : runs) {
      if (run.kind() == Kind.OPEN_QUOTE) {
        out.add(run.withText(quotes.open(depth)));
        depth++;
      } else if (run.kind() == Kind.CLOSE_QUOTE) {
        depth--;
        out.add(run.withText(quotes.close(depth)));
      } else if (run.kind() == Kind.TEXT && !texts.isForeign()) {
        out.add(run.withText(quotes.curled(run.text(), depth)));
      } else {
        out.add(run);
      }
    }
    return out;
  }

  /** Puts a full stop or comma before the quotation marks that it follows. */
  private void moveIntoQuotes(List<Run> runs) {
    for (int i = 1; i < runs.size(); i++) {
      var run = runs.get(i);
      boolean isMovable =
          run.kind() != Kind.ADDRESS && (run.text().startsWith(".") || run.text().startsWith(","));
      if (!isMovable || runs.get(i - 1).kind() != Kind.CLOSE_QUOTE) {
        continue;
      }
      int to = i - 1;
      while (to > 0 && runs.get(to - 1).kind() == Kind.CLOSE_QUOTE) {
        to--;
      }
      runs.set(i, run.withText(run.text().substring(1)));
      runs.add(to, new Run(Kind.AFFIX, run.text().substring(0, 1), run.faces(), ""));
      if (to > 0 && runs.get(to - 1).kind() == Kind.TEXT) {
        splitClosing(runs, to - 1);
      }
    }
  }

  /** Lets the run after a text stand before the quotation marks with which the text ends. */
  private void splitClosing(List<Run> runs, int at) {
    var run = runs.get(at);
    int end = run.text().length();
    while (end > 0 && quotes.isClosing(run.text().charAt(end - 1)) && end > 1) {
      end--;
    }
    if (end < run.text().length()) {
      var closing = new Run(Kind.CLOSE_QUOTE, run.text().substring(end), run.faces(), "");
      runs.set(at, run.withText(run.text().substring(0, end)));
      runs.add(at + 2, closing);
    }
  }

  /** Takes away what a style adds and the text before it has already. */
  private static List<Run> joined(List<Run> runs, RichText texts) {
    var out = new ArrayList<Run>(runs.size());
    var before = new StringBuilder();
    for (var run : runs) {
      var joined = run;
      if (run.kind() == Kind.AFFIX) {
        joined = run.withText(run.text().substring(superfluous(before, run.text())));
      }
      if (!joined.text().isEmpty()) {
        out.add(joined);
        if (run.kind() != Kind.CLOSE_QUOTE) {
          before.append(texts.plain(joined.text()));
          before.delete(0, Math.max(0, before.length() - LOOK_BACK));
        }
      }
    }
    return out;
  }

  /** How many characters at the start of an affix are not needed. */
  private static int superfluous(CharSequence before, String affix) {
    int overlap = overlap(before, affix);
    if (overlap == 0 && before.length() > 0 && !affix.isEmpty()) {
      char last = before.charAt(before.length() - 1);
      char next = affix.charAt(0);
      boolean isStronger =
          ((last == '?' || last == '!' || last == ';') && (next == '.' || next == ':'))
              || (last == ':' && next == '.');
      return isStronger ? 1 : 0;
    }
    return overlap;
  }

  private static int overlap(CharSequence before, String affix) {
    int most = 0;
    while (most < affix.length() && YIELDS_AFTER_ITSELF.indexOf(affix.charAt(most)) >= 0) {
      most++;
    }
    for (int length = Math.min(most, before.length()); length > 0; length--) {
      var end = before.subSequence(before.length() - length, before.length());
      if (affix.startsWith(end.toString())) {
        return length;
      }
    }
    return 0;
  }

  private static List<Run> spacedAsInFrench(List<Run> runs) {
    return runs.stream()
        .map(
            run ->
                run.kind() == Kind.ADDRESS
                    ? run
                    : run.withText(FrenchPunctuationSpacing.apply(run.text())))
        .toList();
  }
}
