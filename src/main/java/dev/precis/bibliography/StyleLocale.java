package dev.precis.bibliography;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts together the terms and forms of dates that a style uses in a language, in the order of
 * fallback that CSL 1.0.2 prescribes: the style's own, the language's, the main dialect's, American
 * English.
 */
final class StyleLocale {

  private static final String LAST_RESORT = "en-US";

  private StyleLocale() {}

  /**
   * One locale in which nothing is missing.
   *
   * @param language of the site; where it names no region, the style's preference decides
   */
  static StyleNode of(StyleNode style, Locale language) {
    var tag = tagFor(style, language);
    var parts = new ArrayList<StyleNode>();
    style.children("locale").filter(own -> hasTag(own, tag)).forEach(parts::add);
    style.children("locale").filter(own -> hasTag(own, languageOf(tag))).forEach(parts::add);
    style.children("locale").filter(own -> own.attribute("xml:lang").isEmpty()).forEach(parts::add);
    for (var file : filesFor(tag)) {
      parts.add(StyleReader.readOwn(resource(file)));
    }
    return merged(tag, parts);
  }

  private static String tagFor(StyleNode style, Locale language) {
    var preferred = style.attribute("default-locale").orElse("");
    if (language.getCountry().isEmpty()
        && languageOf(preferred).equals(language.getLanguage())
        && exists(preferred)) {
      return preferred;
    }
    var withRegion = language.getLanguage() + "-" + language.getCountry();
    for (var tag : List.of(language.toLanguageTag(), withRegion)) {
      if (exists(tag)) {
        return tag;
      }
    }
    return LLocale.PRIMARY_DIALECTS.getOrDefault(language.getLanguage(), LAST_RESORT);
  }

  private static Iterable<String> filesFor(String tag) {
    var files = new LinkedHashSet<String>();
    files.add(tag);
    files.add(LLocale.PRIMARY_DIALECTS.getOrDefault(languageOf(tag), LAST_RESORT));
    files.add(LAST_RESORT);
    return files;
  }

  private static StyleNode merged(String tag, List<StyleNode> parts) {
    var seen = new HashSet<String>();
    var terms = new ArrayList<StyleNode>();
    var rest = new ArrayList<StyleNode>();
    for (var part : parts) {
      boolean hasOrdinals = terms.stream().anyMatch(StyleLocale::isOrdinal);
      part.children("terms")
          .flatMap(list -> list.children("term"))
          // The ordinals of one language are no help in another.
          .filter(term -> !hasOrdinals || !isOrdinal(term))
          .filter(term -> seen.add("term " + name(term) + " " + form(term)))
          .forEach(terms::add);
      part.children("date").filter(date -> seen.add("date " + form(date))).forEach(rest::add);
      part.children("style-options").filter(any -> seen.add("style-options")).forEach(rest::add);
    }
    terms.addAll(seasonsAsMonths(terms));
    rest.replaceAll(node -> node.name().equals("date") ? withOrdinalDays(node, terms) : node);
    rest.add(new StyleNode("terms", Map.of(), terms, "", 0, 0));
    return new StyleNode("locale", Map.of("xml:lang", tag), rest, "", 0, 0);
  }

  /**
   * citeproc-java knows no seasons: {@link CslDates} gives them as months 21 to 24, as EDTF does.
   */
  private static List<StyleNode> seasonsAsMonths(List<StyleNode> terms) {
    var months = new ArrayList<StyleNode>();
    for (var term : terms) {
      if (name(term).startsWith("season-0") && form(term).equals("long")) {
        var month = "month-2" + name(term).substring("season-0".length());
        for (var form : List.of("long", "short")) {
          months.add(
              new StyleNode(
                  "term",
                  Map.of("name", month, "form", form),
                  term.children(),
                  term.text(),
                  term.line(),
                  term.column()));
        }
      }
    }
    return months;
  }

  /**
   * citeproc-java knows no ordinal days: where a language writes all ordinals alike, as German
   * does, their mark becomes a suffix.
   */
  private static StyleNode withOrdinalDays(StyleNode date, List<StyleNode> terms) {
    var ordinals = terms.stream().filter(StyleLocale::isOrdinal).toList();
    if (ordinals.size() != 1) {
      return date;
    }
    var mark = ordinals.get(0).text();
    return date.with(
        date.children().stream()
            .map(part -> form(part).equals("ordinal") ? part.with("suffix", mark::concat) : part)
            .toList());
  }

  private static boolean isOrdinal(StyleNode term) {
    return name(term).startsWith("ordinal");
  }

  private static String name(StyleNode term) {
    return term.attribute("name").orElse("");
  }

  private static String form(StyleNode node) {
    return node.attribute("form").orElse("long");
  }

  private static boolean hasTag(StyleNode locale, String tag) {
    return locale.attribute("xml:lang").filter(tag::equals).isPresent();
  }

  private static String languageOf(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  private static boolean exists(String tag) {
    return tag.matches("[A-Za-z-]+") && StyleLocale.class.getResource(resource(tag)) != null;
  }

  private static String resource(String tag) {
    return "/locales-" + tag + ".xml";
  }
}
