package dev.precis.evidence;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Composes a text by NFKC (Unicode Standard Annex 15), piece by piece, so that each result knows
 * what it stands for. Raised and lowered digits and fractions that touch another digit stay as they
 * are: {@code 10⁶} is no 106, and digits are never folded.
 */
final class Compatibility {

  private Compatibility() {}

  static MappedText compose(MappedText text) {
    var composed = new MappedText(text.size());
    for (int i = 0; i < text.size(); ) {
      int end = i + 1;
      while (end < text.size() && joinsWhatStandsBefore(text.at(end))) {
        end++;
      }
      if (end == i + 1 && (text.at(i) < 0xA0 || isNumberBesideDigit(text, i))) {
        composed.add(text.at(i), text, i, end);
      } else {
        int from = i;
        int to = end;
        Normalizer.normalize(text.text(i, end), Form.NFKC)
            .codePoints()
            .forEach(c -> composed.add(c, text, from, to));
      }
      i = end;
    }
    return composed;
  }

  /** Whether a code point may be composed with, or be reordered before, the one before it. */
  private static boolean joinsWhatStandsBefore(int c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default ->
          (c >= 0x1100 && c <= 0x11FF) // Hangul letters, which make syllables
              || (c >= 0x3131 && c <= 0x318E)
              || (c >= 0xD7B0 && c <= 0xD7FB)
              || (c >= 0xFF9E && c <= 0xFFDC) // half-width voicing marks and Hangul letters
              || c == 0xE33 // Thai and Lao am, which come apart into a mark and a letter
              || c == 0xEB3;
    };
  }

  private static boolean isNumberBesideDigit(MappedText text, int i) {
    return isRaisedOrFraction(text.at(i))
        && (isNumeric(text.at(i - 1)) || isNumeric(text.at(i + 1)));
  }

  private static boolean isNumeric(int c) {
    return c >= 0 && (Character.isDigit(c) || isRaisedOrFraction(c));
  }

  private static boolean isRaisedOrFraction(int c) {
    return Character.getType(c) == Character.OTHER_NUMBER
        || (c >= 0x207A && c <= 0x207C)
        || (c >= 0x208A && c <= 0x208C);
  }
}
