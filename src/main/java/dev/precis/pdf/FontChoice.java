package dev.precis.pdf;

import dev.precis.font.Typeface;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses a font for each character of one document: our own, the site's, or the system's. */
final class FontChoice {

  private final Typeface text;
  private final List<Typeface> ofSite;
  private final SystemFonts ofSystem;
  private final Set<Typeface> used = new LinkedHashSet<>();

  /**
   * @param text the font whose characters need no other
   * @param ofSite the site's fonts, the first that has a character wins
   */
  FontChoice(Typeface text, List<Typeface> ofSite, SystemFonts ofSystem) {
    this.text = text;
    this.ofSite = List.copyOf(ofSite);
    this.ofSystem = ofSystem;
    used.addAll(ofSite);
  }

  /** Where the fonts of the system are got, one for each character that needs one. */
  interface SystemFonts {
    Optional<Typeface> with(int codePoint);
  }

  /**
   * A part of a text that is set in one way.
   *
   * @param other the font that sets it, where the text font does not
   * @param missing whether no font does
   */
  record Run(String text, Optional<Typeface> other, boolean missing) {}

  /** Cuts a text into runs; what they say together is the text, with rarer spaces made plain. */
  List<Run> runs(String whole) {
    var runs = new ArrayList<Run>();
    whole
        .codePoints()
        .forEach(
            c -> {
              boolean bare = Character.isSpaceChar(c) && !text.covers(c);
              append(runs, bare ? Scripts.plainSpace(c) : c);
            });
    return runs;
  }

  /** Whether some font has the character, or none is needed. */
  boolean isSettable(int codePoint) {
    return isText(codePoint) || other(codePoint).isPresent();
  }

  /** The fonts beside the bundled ones that the document may use. */
  Set<Typeface> used() {
    return used;
  }

  private void append(List<Run> runs, int c) {
    var run = runOf(c);
    if (!runs.isEmpty() && isMarkOf(runs.get(runs.size() - 1), c)) {
      runs.set(runs.size() - 1, joined(runs.get(runs.size() - 1), run));
      return;
    }
    if (runs.isEmpty()) {
      runs.add(run);
      return;
    }
    int last = runs.size() - 1;
    var before = runs.get(last);
    if (isSameKind(before, run)) {
      runs.set(last, joined(before, run));
    } else if (last > 0 && before.text().equals(" ") && isSameKind(runs.get(last - 1), run)) {
      // A single space between two words of another script belongs to them.
      runs.remove(last);
      runs.set(last - 1, joined(joined(runs.get(last - 1), before), run));
    } else {
      runs.add(run);
    }
  }

  /** A sign over or under a letter is set in the letter's font. */
  private static boolean isMarkOf(Run before, int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        && before.other().map(font -> font.covers(c)).orElse(false);
  }

  private static boolean isSameKind(Run a, Run b) {
    return a.missing() == b.missing() && a.other().equals(b.other());
  }

  private static Run joined(Run a, Run b) {
    return new Run(a.text() + b.text(), a.other(), a.missing());
  }

  private Run runOf(int c) {
    var string = Character.toString(c);
    if (isText(c)) {
      return new Run(string, Optional.empty(), false);
    }
    var other = other(c);
    other.ifPresent(used::add);
    return new Run(string, other, other.isEmpty());
  }

  private boolean isText(int c) {
    return Scripts.isInvisible(c) || text.covers(c);
  }

  private Optional<Typeface> other(int c) {
    // One that joins its letters comes before one that cannot.
    return ofSite.stream()
        .filter(font -> font.covers(c) && font.covers(RightToLeft.formOf(c)))
        .findFirst()
        .or(() -> ofSystem.with(c))
        .or(() -> ofSite.stream().filter(font -> font.covers(c)).findFirst());
  }
}
