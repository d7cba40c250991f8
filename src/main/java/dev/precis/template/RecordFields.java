package dev.precis.template;

import dev.precis.diagnostics.Suggestions;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The only way from a template to data: the components of records, and the state of a loop. No
 * method, no class, no map can be reached.
 */
final class RecordFields implements AttributeResolver {

  private static final List<String> OF_A_LOOP = List.of("first", "last", "index", "length");

  private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

  @Override
  public ResolvedAttribute resolve(
      @Nullable Object instance,
      Object attributeName,
      Object @Nullable [] arguments,
      @Nullable ArgumentsNode node,
      EvaluationContextImpl context,
      String template,
      int line) {
    var name = String.valueOf(attributeName);
    if (arguments != null) {
      throw new UnknownField(
          "'" + name + "' cannot be called: templates read fields",
          name,
          Optional.empty(),
          template,
          line);
    } else if (instance instanceof Record view) {
      return new ResolvedAttribute(read(view, name, template, line));
    } else if (instance instanceof LoopVariables loop) {
      return new ResolvedAttribute(read(loop, name, template, line));
    }
    throw new UnknownField(
        "'" + name + "' is asked of something that has no fields",
        name,
        Optional.empty(),
        template,
        line);
  }

  private Object read(Record view, String name, String template, int line) {
    var accessor = accessorsOf(view.getClass()).get(name);
    if (accessor == null) {
      throw unknown(name, accessorsOf(view.getClass()).keySet(), template, line);
    }
    try {
      return accessor.invoke(view);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record that cannot be read: " + view.getClass(), e);
    }
  }

  private static Object read(LoopVariables loop, String name, String template, int line) {
    return switch (name) {
      case "first" -> loop.isFirst();
      case "last" -> loop.isLast();
      case "index" -> loop.getIndex();
      case "length" -> loop.getLength();
      default -> throw unknown(name, OF_A_LOOP, template, line);
    };
  }

  private Map<String, Method> accessorsOf(Class<?> view) {
    return accessors.computeIfAbsent(
        view,
        type ->
            Arrays.stream(type.getRecordComponents())
                .map(RecordFields::accessible)
                .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity())));
  }

  /** Views are private to their format; the accessor is asked for by the record's own list. */
  private static Method accessible(RecordComponent component) {
    var accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
  }

  private static UnknownField unknown(
      String name, Collection<String> names, String template, int line) {
    var hint = Suggestions.didYouMean(name, names);
    return new UnknownField("no field '" + name + "' here", name, hint, template, line);
  }
}
