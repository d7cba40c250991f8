package dev.precis.template;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Suggestions;
import dev.precis.format.TemplateEngine;
import dev.precis.format.Words;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The templates, rendered by Pebble. Each is read, checked and parsed once, then used by all
 * threads. Everything that is printed is escaped for HTML, which is right for XML too, except
 * fields whose name ends in {@code Html} where the template says {@code raw}.
 */
public final class PebbleTemplates implements TemplateEngine {

  private static final List<String> ROOTS = List.of("site", "page");

  /** As Pebble says it of a tag that it does not know, and of one that closes nothing. */
  private static final Pattern UNEXPECTED_TAG = Pattern.compile("Unexpected tag name \"(\\w+)\"");

  private final TemplateFiles files;
  private final Dictionaries dictionaries;
  private final TemplateSources sources;
  private final PebbleEngine pebble;

  /**
   * Reads the default theme and what overrides it.
   *
   * @param overrides the project's own {@code templates/}, which need not exist
   * @throws IOException if the machine fails
   */
  public PebbleTemplates(Optional<Path> overrides) throws IOException {
    files = TemplateFiles.read(overrides);
    dictionaries = new Dictionaries(files);
    sources = new TemplateSources(files, dictionaries.signatures());
    var fields = new RecordFields();
    pebble =
        new PebbleEngine.Builder()
            .loader(sources)
            .registerExtensionCustomizer(whole -> new SmallLanguage(whole, fields))
            .strictVariables(true)
            .newLineTrimming(false)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  @Override
  public Words words(Locale language, Diagnostics diagnostics) {
    return dictionaries.words(language, diagnostics);
  }

  @Override
  public String render(
      String template, Words words, Object site, Object page, Diagnostics diagnostics) {
    var out = new StringWriter(16 * 1024);
    var roots = Map.of("site", site, "page", page, MessageFunctions.WORDS, words);
    try {
      pebble.getTemplate(template).evaluate(out, roots);
      return out.append('\n').toString();
    } catch (TemplateFault fault) {
      diagnostics.report(fault.diagnostic());
    } catch (PebbleException e) {
      diagnostics.report(explained(e, template));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return "";
  }

  @Override
  public SortedMap<String, byte[]> files(String folder) {
    return files.folder(folder);
  }

  /** Pebble wraps what went wrong inside an {@code if}: the innermost exception says it. */
  private Diagnostic explained(PebbleException outermost, String template) {
    var fault = outermost;
    for (@Nullable Throwable t = outermost; t != null; t = t.getCause()) {
      if (t instanceof TemplateFault found) {
        return found.diagnostic();
      } else if (t instanceof PebbleException inner) {
        fault = inner;
      }
    }
    var source = sources.source(fault.getFileName() == null ? template : fault.getFileName());
    int line = fault.getLineNumber() == null ? 0 : fault.getLineNumber();
    var word = wordOf(fault);
    var at =
        source
            .map(found -> line == 0 ? found.file() : found.at(line, word))
            .orElseGet(() -> new TemplateSource(template, "").file());
    return Diagnostic.of(Code.TEMPLATE_ERROR, at, messageOf(fault)).hinting(hintOf(fault));
  }

  private static String wordOf(PebbleException fault) {
    if (fault instanceof UnknownField unknown) {
      return unknown.name();
    }
    return fault instanceof AttributeNotFoundException missing ? missing.getAttributeName() : "";
  }

  private static String messageOf(PebbleException fault) {
    if (fault instanceof RootAttributeNotFoundException) {
      return "no '" + wordOf(fault) + "' here: templates see 'site' and 'page'";
    }
    var said = fault.getPebbleMessage();
    var unexpected = UNEXPECTED_TAG.matcher(said);
    if (unexpected.lookingAt()) {
      var tag = "'" + unexpected.group(1) + "'";
      return unexpected.group(1).startsWith("end")
          ? tag + " stands here while a tag above it is still open, or closes nothing"
          : "no tag " + tag;
    }
    return said.replaceFirst("\\.$", "").replace('"', '\'');
  }

  private static Optional<String> hintOf(PebbleException fault) {
    if (fault instanceof UnknownField unknown) {
      return unknown.hint();
    }
    return fault instanceof RootAttributeNotFoundException missing
        ? Suggestions.didYouMean(missing.getAttributeName(), ROOTS)
        : Optional.empty();
  }
}
