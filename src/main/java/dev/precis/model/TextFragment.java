package dev.precis.model;

import java.nio.charset.StandardCharsets;

/**
 * The words by which a browser finds a passage on a page: a text directive of the WICG's "URL
 * Fragment Text Directives". Browsers that know nothing of it open the page at its top.
 *
 * @param prefix the words right before the passage, where its own stand in several places; may be
 *     empty
 * @param start the passage, or the first words of a long one
 * @param end the last words of a long one; may be empty
 * @param suffix the words right after the passage; may be empty
 */
public record TextFragment(String prefix, String start, String end, String suffix) {

  private static final String DELIMITER = ":~:";
  private static final String PLAIN = "._~";

  /**
   * The address at which a page opens at the passage.
   *
   * @param url of the page; it may have a fragment of its own, which stays
   */
  public String in(String url) {
    var address = new StringBuilder(url);
    if (url.contains(DELIMITER)) {
      address.append('&');
    } else {
      address.append(url.indexOf('#') < 0 ? "#" : "").append(DELIMITER);
    }
    address.append("text=");
    if (!prefix.isEmpty()) {
      encode(prefix, address).append("-,");
    }
    encode(start, address);
    if (!end.isEmpty()) {
      encode(end, address.append(','));
    }
    if (!suffix.isEmpty()) {
      encode(suffix, address.append(",-"));
    }
    return address.toString();
  }

  /** Dashes, commas and ampersands mean something in a directive, so that they are encoded too. */
  private static StringBuilder encode(String words, StringBuilder address) {
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isPlain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      if (isPlain) {
        address.append(c);
      } else {
        address.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return address;
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
