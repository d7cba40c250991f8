package dev.precis.format;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Whole numbers in a language, by CLDR: how they are written, and which plural they take. */
interface Numerals {

  /** The number in the digits and groups of the language. */
  String written(long number);

  /** The plural that the number takes: {@code zero, one, two, few, many} or {@code other}. */
  String category(long number);

  /** The numerals of a language. */
  static Numerals of(Locale language) {
    // CLDR's data takes a noticeable part of a second to load, which English can do without.
    return language.getLanguage().equals("en") ? new English() : new ByCldr(language);
  }

  /** Written out, because most sites need no others; a test compares them with CLDR's. */
  record English() implements Numerals {

    private static final int GROUP = 3;

    @Override
    public String written(long number) {
      var digits = new StringBuilder(Long.toString(Math.abs(number)));
      for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
        digits.insert(i, ',');
      }
      return number < 0 ? "-" + digits : digits.toString();
    }

    @Override
    public String category(long number) {
      return Math.abs(number) == 1 ? "one" : "other";
    }
  }

  /** ICU's formatters and rules never change and serve all threads. */
  record ByCldr(LocalizedNumberFormatter formatter, PluralRules rules) implements Numerals {

    ByCldr(Locale language) {
      this(
          NumberFormatter.withLocale(ULocale.forLocale(language)),
          PluralRules.forLocale(ULocale.forLocale(language)));
    }

    @Override
    public String written(long number) {
      return formatter.format(number).toString();
    }

    @Override
    public String category(long number) {
      return rules.select((double) number);
    }
  }
}
