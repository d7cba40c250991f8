package dev.precis.bibliography;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Reference;
import dev.precis.model.References;
import dev.precis.model.Site;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The references of a corpus in the style and language of its site. Each is made when it is first
 * asked for, and never again; it stands alone and depends on no other. May be used by any number of
 * threads.
 */
public final class Bibliography implements References {

  private final Map<SourceKey, Source> sources;
  private final Style style;
  private final Locale language;
  private final Map<SourceKey, Reference> references = new ConcurrentHashMap<>();
  private final Queue<Typesetter> idle = new ConcurrentLinkedQueue<>();

  private Bibliography(Collection<Source> sources, Style style, Locale language) {
    this.sources = sources.stream().collect(Collectors.toMap(Source::key, Function.identity()));
    this.style = style;
    this.language = language;
  }

  /**
   * Finds the style of a site. A style that came with Precis is not read before a reference is
   * asked for; one of the project is read and checked now.
   *
   * @param project the folder in which the path of a style file begins
   * @param sources all that references may be asked for
   * @param diagnostics takes what is wrong with the style; the result is then empty
   * @throws IOException if a style file cannot be read
   */
  public static Optional<Bibliography> open(
      Site site, Path project, Collection<Source> sources, Diagnostics diagnostics)
      throws IOException {
    return Style.find(site.citationStyle(), project, diagnostics)
        .map(style -> new Bibliography(sources, style, site.language()));
  }

  @Override
  public Reference of(SourceKey source) {
    var known = references.get(source);
    return known != null ? known : references.computeIfAbsent(source, this::set);
  }

  private Reference set(SourceKey key) {
    var source = sources.get(key);
    if (source == null) {
      throw new IllegalArgumentException("no source " + key);
    }
    var waiting = idle.poll();
    var typesetter = waiting == null ? style.typesetter(language) : waiting;
    var reference = typesetter.set(key.id(), source.record());
    idle.add(typesetter);
    return reference;
  }
}
