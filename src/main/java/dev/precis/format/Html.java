package dev.precis.format;

/** Escapes text for HTML and XML. */
public final class Html {

  private Html() {}

  /** Text as the content of an element or of an attribute in double quotation marks. */
  public static String escape(String text) {
    int first = firstSpecial(text);
    if (first < 0) {
      return text;
    }
    var out = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static int firstSpecial(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"') {
        return i;
      }
    }
    return -1;
  }
}
