package dev.precis.bibliography;

import java.util.Arrays;
import java.util.Optional;

/** How letters look. The order is that in which tags are opened. */
enum Face {
  ITALIC("i", "<i>", '\uFDD0'),
  BOLD("b", "<b>", '\uFDD1'),
  SMALL_CAPS("span", "<span class=\"small-caps\">", '\uFDD2'),
  UNDERLINE("span", "<span class=\"underline\">", '\uFDD3'),
  SUP("sup", "<sup>", '\uFDD4'),
  SUB("sub", "<sub>", '\uFDD5');

  private final String tag;
  private final String open;
  private final char mark;

  Face(String tag, String open, char mark) {
    this.tag = tag;
    this.open = open;
    this.mark = mark;
  }

  /** The start tag. */
  String open() {
    return open;
  }

  /** The end tag. */
  String close() {
    return "</" + tag + ">";
  }

  /** The mark that turns the face over in a text; see {@link Marks}. */
  char mark() {
    return mark;
  }

  static Optional<Face> ofMark(char mark) {
    return Arrays.stream(values()).filter(face -> face.mark == mark).findFirst();
  }

  /**
   * The face that CSL means by a tag in a title: {@code i}, {@code b}, {@code sup}, {@code sub}, or
   * a {@code span} for small capitals.
   */
  static Face ofTag(String tag) {
    return Arrays.stream(values()).filter(face -> face.tag.equals(tag)).findFirst().orElseThrow();
  }
}
