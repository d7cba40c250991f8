package dev.precis.evidence;

import java.lang.Character.UnicodeScript;

/** What the rules must know of writing systems. */
final class Scripts {

  private static final int FIRST_EAST_ASIAN = 0x2E80;

  private Scripts() {}

  /** Whether it is written without spaces between words, in Chinese or Japanese. */
  static boolean isHanOrKana(int c) {
    if (c < FIRST_EAST_ASIAN) {
      return false;
    }
    return (c >= 0x3001 && c <= 0x303F) // ideographic punctuation
        || isKatakana(c)
        || UnicodeScript.of(c) == UnicodeScript.HAN
        || UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
  }

  /** Katakana and the sign that lengthens its vowels. */
  static boolean isKatakana(int c) {
    return (c >= 0x30A1 && c <= 0x30FA)
        || (c >= 0x30FC && c <= 0x30FF)
        || (c >= 0x31F0 && c <= 0x31FF);
  }

  static boolean isHiragana(int c) {
    return c >= 0x3041 && c <= 0x309F;
  }

  static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** Whether words of its script follow each other without a space. */
  static boolean isUnspaced(int c) {
    return (c >= 0x0E00 && c <= 0x0EFF) // Thai, Lao
        || (c >= 0x1000 && c <= 0x109F) // Myanmar
        || (c >= 0x1780 && c <= 0x17FF) // Khmer
        || isHanOrKana(c);
  }

  /** A letter, digit or mark: what words are made of. */
  static boolean isWordPart(int c) {
    if (c < 0) {
      return false;
    }
    if (Character.isLetterOrDigit(c) || c == '_') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Whether a sign between two of these may be an apostrophe: not in East Asian scripts. */
  static boolean isLetterWithApostrophe(int c) {
    return c >= 0 && c < FIRST_EAST_ASIAN && Character.isLetterOrDigit(c);
  }

  /** A Chinese character that is a digit or a power of ten. */
  static boolean isHanNumeral(int c) {
    return c >= FIRST_EAST_ASIAN && "〇一二三四五六七八九十百千万萬亿億兆零两".indexOf(c) >= 0;
  }
}
