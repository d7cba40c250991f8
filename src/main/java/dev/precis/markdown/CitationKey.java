package dev.precis.markdown;

/** Finds the keys of citations: as Pandoc's manual says which characters they may have. */
final class CitationKey {

  /** Punctuation that may stand once between the letters of a key. */
  private static final String INSIDE_KEY = ":.#$%&-+?<>~/";

  private CitationKey() {}

  /** Whether an {@code @} begins a key: not inside a word, as it would in a mail address. */
  static boolean begins(CharSequence input, int at, int begin) {
    return at == begin
        || !(Character.isLetterOrDigit(input.charAt(at - 1)) || input.charAt(at - 1) == '_');
  }

  /** The index after a key that begins at {@code begin}; {@code begin} itself if there is none. */
  static int endOf(CharSequence input, int begin) {
    if (begin < input.length() && input.charAt(begin) == '{') {
      for (int i = begin + 1; i < input.length(); i++) {
        if (input.charAt(i) == '}') {
          return i > begin + 1 ? i + 1 : begin;
        }
      }
      return begin;
    }
    int end = begin;
    while (end < input.length()) {
      char c = input.charAt(end);
      boolean isPunctuation =
          end > begin
              && INSIDE_KEY.indexOf(c) >= 0
              && end + 1 < input.length()
              && isKeyLetter(input.charAt(end + 1));
      if (!isKeyLetter(c) && !isPunctuation) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isKeyLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }
}
