package dev.precis.format;

import dev.precis.diagnostics.Diagnostics;
import java.util.Locale;
import java.util.SortedMap;

/** The port to the templates: the default theme, overridden file by file by the project's own. */
public interface TemplateEngine {

  /**
   * The texts of the interface in a language; a project's own come first, and what has no
   * translation is in English.
   *
   * @param diagnostics takes what is wrong in the project's own texts, and a warning where there
   *     are none in this language
   */
  Words words(Locale language, Diagnostics diagnostics);

  /**
   * Renders a template. Templates see two roots, {@code site} and {@code page}, and nothing else;
   * values are escaped for HTML or XML by the template's ending unless their name ends in {@code
   * Html} and the template says {@code raw}.
   *
   * @param template its path inside {@code templates/}, such as {@code web/summary.html}
   * @param words the texts that the template may ask for
   * @param site what is the same on every page: a record without nulls
   * @param page what is shown: a record without nulls
   * @param diagnostics takes a fault of the template, with its line; the result is then empty
   */
  String render(String template, Words words, Object site, Object page, Diagnostics diagnostics);

  /**
   * The files of a folder of {@code templates/} as they are, such as {@code static}: name inside
   * the folder to content, those of subfolders included.
   */
  SortedMap<String, byte[]> files(String folder);
}
