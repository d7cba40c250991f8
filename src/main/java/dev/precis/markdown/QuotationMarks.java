package dev.precis.markdown;

import java.util.Locale;

/** The quotation marks of a language: what takes the place of straight ones. */
record QuotationMarks(
    String openDouble, String closeDouble, String openSingle, String closeSingle) {

  static QuotationMarks of(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> new QuotationMarks("„", "“", "‚", "‘");
      // A narrow no-break space parts guillemets from the words.
      case "fr" -> new QuotationMarks("«\u202F", "\u202F»", "‹\u202F", "\u202F›");
      default -> new QuotationMarks("“", "”", "‘", "’");
    };
  }
}
