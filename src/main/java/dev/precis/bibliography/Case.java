package dev.precis.bibliography;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The changes of case that a style can ask for. citeproc-java changes each token for itself, in the
 * language of the machine, and makes Tass of TASS; therefore they are made here.
 */
enum Case {
  TITLE("title", '\uFDD6'),
  LOWERCASE("lowercase", '\uFDD7'),
  UPPERCASE("uppercase", '\uFDD8'),
  CAPITALIZE_FIRST("capitalize-first", '\uFDD9'),
  CAPITALIZE_ALL("capitalize-all", '\uFDDA'),
  /** Titles are kept in sentence case as they are; more cannot be known of them. */
  SENTENCE("sentence", '\uFDDB');

  /** Stands after the text that is changed; see {@link Marks}. */
  static final char END = '\uFDDC';

  private final String name;
  private final char mark;

  Case(String name, char mark) {
    this.name = name;
    this.mark = mark;
  }

  /** Stands before the text that is changed; see {@link Marks}. */
  char mark() {
    return mark;
  }

  static Optional<Case> named(String name) {
    return Arrays.stream(values()).filter(one -> one.name.equals(name)).findFirst();
  }

  static Optional<Case> ofMark(char mark) {
    return Arrays.stream(values()).filter(one -> one.mark == mark).findFirst();
  }

  /** Whether only the first word of several texts is changed. */
  boolean isOfFirstWord() {
    return this == CAPITALIZE_FIRST || this == SENTENCE;
  }

  /**
   * A text in that case.
   *
   * @param english whether it is in English: no other language has a title case
   */
  String of(String text, boolean english) {
    return switch (this) {
      case TITLE -> english ? TitleCase.of(text) : text;
      case LOWERCASE -> text.toLowerCase(Locale.ROOT);
      case UPPERCASE -> text.toUpperCase(Locale.ROOT);
      case CAPITALIZE_FIRST, SENTENCE -> TitleCase.capitalized(text);
      case CAPITALIZE_ALL -> TitleCase.allCapitalized(text);
    };
  }
}
