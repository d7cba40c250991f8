package dev.precis.pdf;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.format.Words;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The characters of one document that no font has: what stands in their place, and the warning. */
final class MissingGlyphs {

  private static final int NAMED = 10;

  /** The language that readers are told of, where a script does not say by itself. */
  private static final Map<UnicodeScript, String> LANGUAGE =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"));

  private static final Map<UnicodeScript, String> PACKAGE =
      Map.of(
          UnicodeScript.HANGUL, "fonts-nanum",
          UnicodeScript.HIRAGANA, "fonts-vlgothic",
          UnicodeScript.KATAKANA, "fonts-vlgothic",
          UnicodeScript.HAN, "fonts-vlgothic",
          UnicodeScript.THAI, "fonts-thai-tlwg-ttf",
          UnicodeScript.ARABIC, "fonts-dejavu-core",
          UnicodeScript.HEBREW, "fonts-dejavu-core",
          UnicodeScript.ARMENIAN, "fonts-dejavu-core",
          UnicodeScript.GEORGIAN, "fonts-dejavu-core");

  private final Words words;
  private final Map<UnicodeScript, SortedSet<Integer>> found = new TreeMap<>();

  /**
   * @param words of the document's language
   */
  MissingGlyphs(Words words) {
    this.words = words;
  }

  /** Notes a character. */
  void add(int codePoint) {
    found.computeIfAbsent(scriptOf(codePoint), s -> new TreeSet<>()).add(codePoint);
  }

  /**
   * What stands in place of a text: words of the document's language, or where these cannot be set
   * themselves, the tag of the text's language or the name of its script.
   *
   * @param text with at least one character that is missing
   * @param language of the text, a BCP 47 tag
   * @param isSettable whether some font has a character
   */
  String inPlaceOf(String text, String language, IntPredicate isSettable) {
    int first = text.codePointAt(0);
    var script = scriptOf(first);
    var usual = LANGUAGE.get(script);
    String said;
    String code;
    if (usual != null) {
      var locale = languageOf(script, usual, language);
      said = words.text("print.unprintable", "language", words.nameOf(locale));
      code = locale.getLanguage();
    } else if (script == UnicodeScript.COMMON) {
      code = nameOf(first);
      said = words.text("print.unprintableCharacter", "code", code);
    } else {
      code = titleOf(script);
      said = words.text("print.unprintableScript", "script", words.nameOf(script));
    }
    return said.codePoints().allMatch(isSettable) ? said : "[" + code + "]";
  }

  /** Reports each script once. */
  void report(Location at, Diagnostics diagnostics) {
    found.forEach(
        (script, characters) -> {
          var named =
              characters.stream()
                  .limit(NAMED)
                  .map(c -> "'" + Character.toString(c) + "' (" + nameOf(c) + ")")
                  .collect(Collectors.joining(", "));
          int more = characters.size() - NAMED;
          diagnostics.report(
              Diagnostic.of(
                      Code.MISSING_GLYPH,
                      at,
                      "the PDF cannot show %s%s: no font has %s"
                          .formatted(
                              named,
                              more > 0 ? " and " + more + " more" : "",
                              characters.size() == 1 ? "it" : "them"))
                  .hinting(hint(script)));
        });
  }

  private static String hint(UnicodeScript script) {
    var family = script == UnicodeScript.COMMON ? "these characters" : titleOf(script);
    var font = "name a TrueType font with " + family + " under 'print.fonts' in 'site.yaml'";
    var debian = PACKAGE.get(script);
    return debian == null
        ? font
        : font + ", or install one (on Debian and Ubuntu: '" + debian + "')";
  }

  private static Locale languageOf(UnicodeScript script, String usual, String language) {
    var tagged = Locale.forLanguageTag(language).getLanguage();
    boolean isHan = script == UnicodeScript.HAN && (tagged.equals("ja") || tagged.equals("ko"));
    return Locale.forLanguageTag(isHan ? tagged : usual);
  }

  private static String titleOf(UnicodeScript script) {
    var name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String nameOf(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  private static UnicodeScript scriptOf(int codePoint) {
    var script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN
        ? UnicodeScript.COMMON
        : script;
  }
}
