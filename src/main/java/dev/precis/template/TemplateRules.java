package dev.precis.template;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Suggestions;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a template may not say, found in its text before it is used. What escapes is decided by the
 * names of fields, so {@code raw} must stand directly after such a name.
 */
final class TemplateRules {

  private static final Pattern RAW = Pattern.compile("([\\w.]*)\\s*\\|\\s*(raw)\\b");
  private static final Pattern FIELD_IN_HTML = Pattern.compile("\\w+(\\.\\w+)*\\.\\w*Html");
  private static final Pattern ESCAPE = Pattern.compile("\\|\\s*(escape|e)\\b");
  private static final Pattern TAG = Pattern.compile("\\{[{%](.*?)[%}]\\}", Pattern.DOTALL);
  private static final Pattern TEXT_OR_PEBBLES_OWN =
      Pattern.compile("\"[^\"]*\"|'[^']*'|(?<![.\\w])(_context|_words|locale|template)\\b");
  private static final Pattern OPEN_REFERENCE =
      Pattern.compile("\\{%-?\\s*(include|extends)\\s+(?!\"[^\"]+\"\\s*(?:with\\b|-?%}))");

  private final Collection<String> names;
  private final Map<String, Set<String>> messages;

  /**
   * @param names all templates that there are
   * @param messages the keys of the interface's texts, each with the names of its arguments
   */
  TemplateRules(Collection<String> names, Map<String, Set<String>> messages) {
    this.names = names;
    this.messages = messages;
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
    checkRoots(source);
    for (var reference : source.references()) {
      checkReference(source, reference);
    }
    for (var call : MessageCall.in(source)) {
      check(source, call);
    }
  }

  /** Every text that a template asks for is there, and is given what it needs. */
  private void check(TemplateSource source, MessageCall call) {
    var arguments = messages.get(call.key());
    if (call.key().isEmpty()) {
      throw fault(
          source,
          call.start(),
          call.function(),
          "'" + call.function() + "' begins with the key of a text, in quotation marks");
    } else if (arguments == null) {
      throw new TemplateFault(
          Diagnostic.of(
                  Code.TEMPLATE_ERROR,
                  source.at(call.keyStart(), call.key().length()),
                  "no text of the interface '" + call.key() + "'")
              .hinting(Suggestions.didYouMean(call.key(), messages.keySet())));
    }
    for (var name : call.arguments()) {
      if (!arguments.contains(name)) {
        throw fault(
            source,
            call.keyStart(),
            call.key(),
            "the text '" + call.key() + "' has no argument '" + name + "'");
      }
    }
    for (var name : arguments) {
      if (call.isWhole() && !call.arguments().contains(name)) {
        throw fault(
            source,
            call.keyStart(),
            call.key(),
            "the text '" + call.key() + "' needs an argument '" + name + "'");
      }
    }
  }

  /** Pebble has three roots of its own, which show the machine and cannot be taken away. */
  private static void checkRoots(TemplateSource source) {
    var tag = TAG.matcher(source.text());
    while (tag.find()) {
      var word = TEXT_OR_PEBBLES_OWN.matcher(source.text()).region(tag.start(1), tag.end(1));
      word.useTransparentBounds(true);
      while (word.find()) {
        var root = word.group(1);
        if (root != null) {
          throw fault(
              source,
              word.start(1),
              root,
              "no '" + root + "' here: templates see 'site' and 'page'");
        }
      }
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
