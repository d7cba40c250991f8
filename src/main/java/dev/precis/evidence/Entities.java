package dev.precis.evidence;

import java.util.Map;

/**
 * Decodes character references that were left in a capture saved as plain text: numeric ones and
 * the names that are common in articles. {@code &copy} without a semicolon stays as it is.
 */
final class Entities {

  private static final int LONGEST = 10;

  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("amp", (int) '&'),
          Map.entry("lt", (int) '<'),
          Map.entry("gt", (int) '>'),
          Map.entry("quot", (int) '"'),
          Map.entry("apos", (int) '\''),
          Map.entry("nbsp", 0xA0),
          Map.entry("shy", 0xAD),
          Map.entry("laquo", 0xAB),
          Map.entry("raquo", 0xBB),
          Map.entry("ndash", 0x2013),
          Map.entry("mdash", 0x2014),
          Map.entry("lsquo", 0x2018),
          Map.entry("rsquo", 0x2019),
          Map.entry("sbquo", 0x201A),
          Map.entry("ldquo", 0x201C),
          Map.entry("rdquo", 0x201D),
          Map.entry("bdquo", 0x201E),
          Map.entry("hellip", 0x2026),
          Map.entry("thinsp", 0x2009),
          Map.entry("euro", 0x20AC));

  private Entities() {}

  static MappedText decode(MappedText text) {
    var decoded = new MappedText(text.size());
    for (int i = 0; i < text.size(); ) {
      int semicolon = text.at(i) == '&' ? semicolonAfter(text, i) : -1;
      int character = semicolon < 0 ? -1 : characterOf(text.text(i + 1, semicolon));
      int next = character < 0 ? i + 1 : semicolon + 1;
      decoded.add(character < 0 ? text.at(i) : character, text, i, next);
      i = next;
    }
    return decoded;
  }

  private static int semicolonAfter(MappedText text, int ampersand) {
    for (int i = ampersand + 1; i < Math.min(text.size(), ampersand + LONGEST); i++) {
      if (text.at(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  private static int characterOf(String reference) {
    if (!reference.startsWith("#")) {
      return NAMED.getOrDefault(reference, -1);
    }
    boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
    var digits = reference.substring(hexadecimal ? 2 : 1);
    int radix = hexadecimal ? 16 : 10;
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
    }
    boolean isCharacter =
        !digits.isEmpty()
            && Character.isValidCodePoint(value)
            && Character.getType(value) != Character.SURROGATE;
    return isCharacter ? value : -1;
  }
}
