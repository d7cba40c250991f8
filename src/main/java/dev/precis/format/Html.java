package dev.precis.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Escapes text for HTML and XML. */
public final class Html {

  /** What stands for itself nowhere in an address. */
  private static final String NEVER = "\"<>\\^`{|}\u007f";

  private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

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

  /**
   * An address as authors paste it, for an attribute that is still to be escaped: what RFC 3986
   * admits nowhere becomes per cent signs; letters of all scripts stay readable.
   */
  public static String address(String written) {
    int path = startOfPath(written);
    var out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean isBracket = c == '[' || c == ']';
      boolean isLonePercent =
          c == '%' && !ENCODED.matcher(written).region(i, written.length()).lookingAt();
      if (c <= ' ' || NEVER.indexOf(c) >= 0 || (isBracket && i >= path) || isLonePercent) {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Where brackets can no longer belong to the number of a host. */
  private static int startOfPath(String address) {
    int host = address.indexOf("//");
    int slash = address.indexOf('/', host + 2);
    return host < 0 ? 0 : slash < 0 ? address.length() : slash;
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
