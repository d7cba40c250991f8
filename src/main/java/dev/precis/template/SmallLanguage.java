package dev.precis.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of each of Pebble's extensions only what templates need: loops, conditions, parts. What
 * could switch escaping off, hide a missing field, or depend on the machine's language is gone.
 */
final class SmallLanguage extends ExtensionCustomizer {

  private static final Set<String> TAGS = Set.of("block", "extends", "for", "if", "include", "set");
  private static final Set<String> FILTERS =
      Set.of("escape", "raw", "first", "last", "join", "length", "lower", "upper");
  private static final Set<String> TESTS = Set.of("empty", "even", "odd");

  private final AttributeResolver fields;

  SmallLanguage(Extension whole, AttributeResolver fields) {
    super(whole);
    this.fields = fields;
  }

  @Override
  public @Nullable List<TokenParser> getTokenParsers() {
    var parsers = super.getTokenParsers();
    return parsers == null
        ? null
        : parsers.stream().filter(parser -> TAGS.contains(parser.getTag())).toList();
  }

  @Override
  public @Nullable Map<String, Filter> getFilters() {
    return only(FILTERS, super.getFilters());
  }

  @Override
  public @Nullable Map<String, Test> getTests() {
    return only(TESTS, super.getTests());
  }

  @Override
  public @Nullable Map<String, Function> getFunctions() {
    return super.getFunctions() == null ? null : MessageFunctions.ALL;
  }

  @Override
  public @Nullable List<AttributeResolver> getAttributeResolver() {
    return super.getAttributeResolver() == null ? null : List.of(fields);
  }

  private static <V> @Nullable Map<String, V> only(
      Set<String> names, @Nullable Map<String, V> whole) {
    if (whole == null) {
      return null;
    }
    var kept = new TreeMap<>(whole);
    kept.keySet().retainAll(names);
    return kept;
  }
}
