package dev.precis.template;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Suggestions;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * What a template may not say, found in its text before it is used. What escapes is decided by the
 * names of fields, so {@code raw} must stand directly after such a name.
 */
final class TemplateRules {

  private static final Pattern RAW = Pattern.compile("([\\w.]*)\\s*\\|\\s*(raw)\\b");
  private static final Pattern FIELD_IN_HTML = Pattern.compile("\\w+(\\.\\w+)*\\.\\w*Html");
  private static final Pattern ESCAPE = Pattern.compile("\\|\\s*(escape|e)\\b");
  private static final Pattern OPEN_REFERENCE =
      Pattern.compile("\\{%-?\\s*(include|extends)\\s+(?!\"[^\"]+\"\\s*(?:with\\b|-?%}))");

  private final Collection<String> names;

  /**
   * @param names all templates that there are
   */
  TemplateRules(Collection<String> names) {
    this.names = names;
  }

  /**
   * Checks a template.
   *
   * @throws TemplateFault for the first fault
   */
  void check(TemplateSource source) {
    var raw = RAW.matcher(source.text());
    while (raw.find()) {
      if (!FIELD_IN_HTML.matcher(raw.group(1)).matches()) {
        throw fault(source, raw.start(2), "raw", "'raw' may follow only a field that ends in Html");
      }
    }
    var escape = ESCAPE.matcher(source.text());
    if (escape.find()) {
      throw fault(
          source, escape.start(1), escape.group(1), "everything is escaped already; drop 'escape'");
    }
    var open = OPEN_REFERENCE.matcher(source.text());
    if (open.find()) {
      throw fault(
          source,
          open.start(1),
          open.group(1),
          "the name after '" + open.group(1) + "' must be a text in double quotation marks");
    }
    for (var reference : source.references()) {
      checkReference(source, reference);
    }
  }

  private void checkReference(TemplateSource source, TemplateSource.Reference reference) {
    if (!names.contains(reference.name())) {
      throw new TemplateFault(
          Diagnostic.of(
                  Code.TEMPLATE_ERROR,
                  source.at(reference.start(), reference.name().length()),
                  "no template '" + reference.name() + "'")
              .hinting(Suggestions.didYouMean(reference.name(), names)));
    }
  }

  private static TemplateFault fault(
      TemplateSource source, int start, String word, String message) {
    return new TemplateFault(
        Diagnostic.of(Code.TEMPLATE_ERROR, source.at(start, word.length()), message));
  }
}
