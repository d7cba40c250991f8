package dev.precis.evidence;

/**
 * Folds what typesetting varies to one sign a kind and drops what nobody sees. Quotation marks
 * become {@code "} or, where they may be apostrophes, {@code '}; dashes {@code -} or, where they
 * are long, {@code —}; ellipses {@code …}; ends of lines {@code \n}; other spaces one space.
 *
 * <p>This comes before compatibility composition (NFKC), which would take some of these signs apart
 * into others.
 */
final class Signs {

  static final int QUOTE = '"';
  static final int APOSTROPHE = '\'';
  static final int HYPHEN = '-';
  static final int LONG_DASH = '—';
  static final int ELLIPSIS = '…';

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int DROPPED = -1;

  private Signs() {}

  static MappedText fold(MappedText text) {
    var folded = new MappedText(text.size());
    for (int i = 0; i < text.size(); i++) {
      int c = text.at(i);
      int sign = isFrenchSpace(text, i) ? DROPPED : c < 0x80 ? ascii(c) : other(c);
      if (sign != DROPPED) {
        folded.add(sign, text, i, i + 1);
      } else if (c == SOFT_HYPHEN) {
        i = beforeNextLine(text, i);
      }
    }
    return folded;
  }

  /** A word with a soft hyphen at the end of a line goes on in the next, so that end is none. */
  private static int beforeNextLine(MappedText text, int hyphen) {
    boolean newLine = false;
    int last = hyphen;
    while (isLineEnd(text.at(last + 1)) || text.at(last + 1) == ' ') {
      last++;
      newLine |= isLineEnd(text.at(last));
    }
    return newLine ? last : hyphen;
  }

  /** The marks {@code «} and {@code »} are set off by spaces in French, and in no other use. */
  private static boolean isFrenchSpace(MappedText text, int i) {
    if (!Character.isSpaceChar(text.at(i))) {
      return false;
    }
    int before = text.at(i - 1);
    int after = text.at(i + 1);
    return ((before == '«' || before == '‹') && isOutside(text.at(i - 2), "([-–—"))
        || ((after == '»' || after == '›') && isOutside(text.at(i + 2), ".,;:!?)]–—"));
  }

  /** Whether it can stand outside of a pair of marks, which tells « from the German closing one. */
  private static boolean isOutside(int c, String punctuation) {
    return c < 0
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || punctuation.indexOf(c) >= 0;
  }

  private static int ascii(int c) {
    return switch (c) {
      case '\n', '\r', 0x0B, '\f' -> '\n';
      case '\t' -> ' ';
      case '`' -> APOSTROPHE;
      default -> Character.isISOControl(c) ? DROPPED : c;
    };
  }

  private static int other(int c) {
    if (isInvisible(c)) {
      return DROPPED;
    }
    return switch (c) {
      case 0x85, 0x2028, 0x2029 -> '\n';
      case '“', '”', '„', '‟', '«', '»', '″', '‴', '〝', '〞', '〟' -> QUOTE;
      case '「', '」', '『', '』', 0xFF62, 0xFF63, 0xFF02, '״', '❝', '❞' -> QUOTE;
      case '‘', '’', '‚', '‛', '‹', '›', '′', '´', 'ʼ', 'ʻ', '׳', 0xFF07, '❛', '❜' -> APOSTROPHE;
      case '‐', '‑', '‒', '–', '−', '⁃', '־', '﹣', '﹘', '－' -> HYPHEN;
      case '—', '―', '⸺', '⸻' -> LONG_DASH;
      case '…', '⋯', '‥' -> ELLIPSIS;
      default -> Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  private static boolean isInvisible(int c) {
    return c == SOFT_HYPHEN
        || c == 0x61C
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
  }
}
