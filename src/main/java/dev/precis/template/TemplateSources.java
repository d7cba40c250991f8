package dev.precis.template;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Suggestions;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gives Pebble the templates out of memory, checked. Names are always those inside the folder. */
final class TemplateSources implements Loader<String> {

  private final TemplateFiles files;
  private final SortedSet<String> names;
  private final TemplateRules rules;

  /**
   * @param messages the keys of the interface's texts, each with the names of its arguments
   */
  TemplateSources(TemplateFiles files, Map<String, Set<String>> messages) {
    this.files = files;
    this.names = new TreeSet<>(files.names());
    this.rules = new TemplateRules(names, messages);
  }

  /** The text of a template, where there is one. */
  Optional<TemplateSource> source(String name) {
    return files.content(name).map(bytes -> new TemplateSource(name, decoded(name, bytes)));
  }

  @Override
  public Reader getReader(String name) {
    var source =
        source(name)
            .orElseThrow(
                () ->
                    new TemplateFault(
                        Diagnostic.of(
                                Code.TEMPLATE_ERROR,
                                Location.ofFile("templates/" + name),
                                "no template '" + name + "'")
                            .hinting(Suggestions.didYouMean(name, names))));
    rules.check(source);
    refuseCircle(source, new ArrayDeque<>());
    return new StringReader(source.compact());
  }

  @Override
  public boolean resourceExists(String name) {
    return names.contains(name);
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public String resolveRelativePath(String path, String anchor) {
    return path;
  }

  @Override
  public void setCharset(String charset) {
    // Templates are UTF-8.
  }

  @Override
  public void setPrefix(String prefix) {
    // Names are whole.
  }

  @Override
  public void setSuffix(String suffix) {
    // Names are whole.
  }

  private void refuseCircle(TemplateSource source, Deque<String> above) {
    above.push(source.name());
    for (var reference : source.references()) {
      if (above.contains(reference.name())) {
        throw new TemplateFault(
            Diagnostic.of(
                Code.TEMPLATE_ERROR,
                source.at(reference.start(), reference.name().length()),
                "'" + reference.name() + "' includes itself by way of this line"));
      }
      source(reference.name()).ifPresent(next -> refuseCircle(next, above));
    }
    above.pop();
  }

  /**
   * The text of a file.
   *
   * @throws TemplateFault if it is not UTF-8
   */
  static String decoded(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TemplateFault(
          Diagnostic.of(
              Code.NOT_UTF8, Location.ofFile("templates/" + name), "the file is not UTF-8"));
    }
  }
}
