package dev.precis.template;

import dev.precis.format.Words;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What templates may call: {@code t}, a text of the interface; {@code parts}, the same in pieces;
 * {@code number}, a number as the language writes it. They give text, which is escaped as all is.
 */
final class MessageFunctions {

  /** The root that holds the words; {@link TemplateRules} keeps templates from it. */
  static final String WORDS = "_words";

  static final Map<String, Function> ALL =
      Map.of(
          "t",
          new Call((words, given) -> words.text(key(given), named(given))),
          "parts",
          new Call((words, given) -> words.parts(key(given), named(given))),
          "number",
          new Call((words, given) -> words.number(number(given))));

  /** The first argument without a name, as Pebble calls it. */
  private static final String FIRST = "0";

  private MessageFunctions() {}

  /** What a function does with its arguments. */
  private interface Body {
    Object call(Words words, Map<String, Object> given);
  }

  private record Call(Body body) implements Function {

    /** None are listed: Pebble then takes any name. */
    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
      try {
        return body.call((Words) context.getVariable(WORDS), given);
      } catch (IllegalArgumentException e) {
        throw new PebbleException(null, String.valueOf(e.getMessage()), line, self.getName());
      }
    }
  }

  private static String key(Map<String, Object> given) {
    return String.valueOf(given.get(FIRST));
  }

  private static Map<String, Object> named(Map<String, Object> given) {
    var named = new HashMap<>(given);
    named.remove(FIRST);
    return named;
  }

  private static long number(Map<String, Object> given) {
    if (given.get(FIRST) instanceof Number number) {
      return number.longValue();
    }
    throw new IllegalArgumentException("'number' needs a number");
  }
}
