package dev.precis.pdf;

import java.lang.Character.UnicodeScript;

/** What Unicode says of characters, as far as setting them needs it. */
final class Scripts {

  private Scripts() {}

  /** Whether the character belongs to a script such as Arabic or Hebrew. */
  static boolean runsFromRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether the character is of a script that has italics. */
  static boolean slants(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN -> true;
      default -> false;
    };
  }

  /** Whether nothing is to be seen of the character, so that no font needs it. */
  static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  /** The space that stands for a rarer one: a line breaks at both or at neither. */
  static char plainSpace(int space) {
    return space == 0x202F || space == 0x2007 || space == 0x00A0 ? '\u00A0' : ' ';
  }
}
