package dev.precis.bibliography;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import dev.precis.model.CslRecord;
import dev.precis.model.CslRecord.Name;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A record as it is handed to citeproc-java.
 *
 * @param variables those that have a value, by their CSL names
 * @param texts puts back what went through citeproc-java as marks
 * @param isEnglish whether the record is in English
 */
record CiteprocItem(CSLItemData data, Set<String> variables, RichText texts, boolean isEnglish) {

  private static final Set<String> TYPES =
      Arrays.stream(CSLType.values())
          .map(CSLType::toString)
          .collect(Collectors.toUnmodifiableSet());

  /** Names of CSL-JSON and of CSL 1.0.2 that citeproc-java knows under older ones. */
  private static final Map<String, String> KNOWN_AS =
      Map.of(
          "event-title", "event",
          "journalAbbreviation", "container-title-short",
          "shortTitle", "title-short");

  /** Variables that belong to the place of an entry in a list or of a cite in a text. */
  private static final Set<String> OF_A_PLACE =
      Set.of(
          "citation-label",
          "citation-number",
          "first-reference-note-number",
          "locator",
          "year-suffix");

  /** A page, perhaps with a letter before it, a range, or a list of plain numbers and ranges. */
  private static final Pattern PAGES =
      Pattern.compile(
          "[A-Za-z]?\\d{1,9}(?:[-–][A-Za-z]?\\d{1,9})?"
              + "|\\d{1,9}(?:[-–]\\d{1,9})?(?:, ?\\d{1,9}(?:[-–]\\d{1,9})?)+");

  private static final Pattern ORDINARY_NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  CiteprocItem {
    variables = Set.copyOf(variables);
  }

  /**
   * Prepares a record.
   *
   * @param locale in which it will be set
   */
  static CiteprocItem of(String id, CslRecord record, LLocale locale) {
    var own = locale.getLang().getLanguage();
    var language =
        record.language().map(tag -> Locale.forLanguageTag(tag).getLanguage()).orElse(own);
    var texts = new RichText(!language.equals(own));
    var item = variables(record, texts, locale);
    var given = new HashSet<>(item.keySet());
    // Variables that are parts or forms of others.
    if (item.containsKey("page")) {
      given.add("page-first");
    }
    if (item.containsKey("collection-title")) {
      given.add("collection-title-short");
    }
    item.put("id", id);
    item.put("type", TYPES.contains(record.type()) ? record.type() : "document");
    return new CiteprocItem(CSLItemData.fromJson(item), given, texts, language.equals("en"));
  }

  private static Map<String, Object> variables(CslRecord record, RichText texts, LLocale locale) {
    var variables = new HashMap<String, Object>();
    for (var text : record.texts().entrySet()) {
      if (!text.getValue().isBlank() && !OF_A_PLACE.contains(text.getKey())) {
        var name = KNOWN_AS.getOrDefault(text.getKey(), text.getKey());
        variables.put(name, value(text.getKey(), text.getValue(), texts));
      }
    }
    record
        .text("edition")
        .flatMap(edition -> ordinal(edition.strip(), locale))
        .ifPresent(ordinal -> variables.put("edition", ordinal));
    for (var list : record.names().entrySet()) {
      var names =
          list.getValue().stream().map(CiteprocItem::name).filter(n -> !n.isEmpty()).toList();
      if (!names.isEmpty()) {
        variables.put(list.getKey(), names);
      }
    }
    for (var date : record.dates().entrySet()) {
      variables.put(date.getKey(), CslDates.forCiteproc(date.getValue()));
    }
    return variables;
  }

  /** citeproc-java takes pages and numbers to pieces, and stumbles over what it cannot count. */
  private static String value(String variable, String value, RichText texts) {
    if (variable.equals("page") && !PAGES.matcher(value).matches()) {
      return texts.keep(Marks.removed(value).replace('-', '–'));
    } else if (variable.equals("number") && !ORDINARY_NUMBER.matcher(value).matches()) {
      return texts.keep(Marks.removed(value));
    }
    return texts.encode(variable, value);
  }

  private static Map<String, String> name(Name name) {
    if (name instanceof Name.Personal person && isWrittenTogether(person.family())) {
      return Map.of("literal", Marks.removed(person.family() + person.given()));
    }
    var clean = new HashMap<String, String>();
    CslJson.name(name)
        .forEach(
            (part, value) -> {
              if (!value.isBlank()) {
                clean.put(part, Marks.removed(value));
              }
            });
    return clean;
  }

  /** Chinese, Japanese and Korean names begin with the family's and have no comma or space. */
  private static boolean isWrittenTogether(String family) {
    return !family.isBlank()
        && switch (UnicodeScript.of(family.codePointAt(0))) {
          case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
          default -> false;
        };
  }

  /**
   * The number of an edition as an ordinal. Styles ask for one, and citeproc-java would print the
   * bare number.
   */
  private static Optional<String> ordinal(String number, LLocale locale) {
    if (!ORDINARY_NUMBER.matcher(number).matches()) {
      return Optional.empty();
    }
    var lastTwo = number.length() == 1 ? "0" + number : number.substring(number.length() - 2);
    // A term for two digits, as in 11th, goes before that for the last one.
    return term("ordinal-" + lastTwo, locale)
        .or(() -> term("ordinal-0" + number.substring(number.length() - 1), locale))
        .or(() -> term("ordinal", locale))
        .map(suffix -> number + suffix);
  }

  private static Optional<String> term(String name, LLocale locale) {
    var terms = locale.getTerms().getOrDefault(LTerm.Form.LONG, Map.of());
    return Optional.ofNullable(terms.get(name)).map(LTerm::getSingle);
  }
}
