package dev.precis.format;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message of the interface, understood: text, arguments, and choices by number or by name. It is
 * written in the syntax of ICU's MessageFormat, of which named arguments, {@code plural} and {@code
 * select} are read.
 */
public final class Phrase {

  private static final Set<String> CATEGORIES =
      Set.of("zero", "one", "two", "few", "many", "other");
  private static final String OTHER = "other";

  private final List<Node> nodes;
  private final Set<String> arguments;

  private Phrase(List<Node> nodes, Set<String> arguments) {
    this.nodes = nodes;
    this.arguments = arguments;
  }

  private sealed interface Node {}

  private record Text(String text) implements Node {}

  private record Argument(String name) implements Node {}

  /** The number of a plural, as it is written inside its variants. */
  private record Count(String name) implements Node {}

  private record Plural(String name, Map<String, List<Node>> variants) implements Node {}

  private record Select(String name, Map<String, List<Node>> variants) implements Node {}

  /** Takes what a phrase says, piece by piece. */
  interface Sink {

    /** Takes words. */
    void text(String text);

    /** Takes the place of an argument that was not given. */
    void slot(String name);
  }

  /**
   * Understands a message.
   *
   * @throws MalformedPhraseException if it breaks the syntax, or uses what is not read
   */
  public static Phrase parse(String message) throws MalformedPhraseException {
    // Most messages are bare text: ICU need not be loaded for them.
    if (message.indexOf('{') < 0 && message.indexOf('}') < 0 && !message.contains("''")) {
      return new Phrase(List.of(new Text(message)), Set.of());
    }
    var pattern = pattern(message);
    var arguments = new TreeSet<String>();
    return new Phrase(new Reader(pattern, arguments).message(0, ""), Set.copyOf(arguments));
  }

  /** The names of all its arguments, those inside choices too. */
  public Set<String> arguments() {
    return arguments;
  }

  /**
   * Says it.
   *
   * @param numerals of the language in which it is written
   * @param given the arguments: a number for a {@code plural}, anything else by its text
   */
  void say(Numerals numerals, Map<String, ?> given, Sink sink) {
    say(nodes, numerals, given, sink);
  }

  private static void say(List<Node> nodes, Numerals numerals, Map<String, ?> given, Sink sink) {
    for (var node : nodes) {
      if (node instanceof Text text) {
        sink.text(text.text());
      } else if (node instanceof Argument argument && !given.containsKey(argument.name())) {
        sink.slot(argument.name());
      } else if (node instanceof Argument argument) {
        sink.text(written(argument.name(), given, numerals));
      } else if (node instanceof Count count) {
        sink.text(numerals.written(number(count.name(), given)));
      } else if (node instanceof Plural plural) {
        say(variant(plural, number(plural.name(), given), numerals), numerals, given, sink);
      } else if (node instanceof Select select) {
        say(variant(select, given), numerals, given, sink);
      }
    }
  }

  private static String written(String name, Map<String, ?> given, Numerals numerals) {
    var value = given.get(name);
    return value instanceof Number number
        ? numerals.written(number.longValue())
        : String.valueOf(value);
  }

  private static List<Node> variant(Plural plural, long number, Numerals numerals) {
    var exact = plural.variants().get("=" + number);
    return exact != null ? exact : chosen(plural.variants(), numerals.category(number));
  }

  private static List<Node> variant(Select select, Map<String, ?> given) {
    if (!given.containsKey(select.name())) {
      throw new IllegalArgumentException("the message chooses by '" + select.name() + "'");
    }
    return chosen(select.variants(), String.valueOf(given.get(select.name())));
  }

  private static List<Node> chosen(Map<String, List<Node>> variants, String name) {
    var found = variants.get(name);
    return found != null ? found : variants.getOrDefault(OTHER, List.of());
  }

  private static long number(String name, Map<String, ?> given) {
    if (given.get(name) instanceof Number number) {
      return number.longValue();
    }
    throw new IllegalArgumentException("the message needs a number '" + name + "'");
  }

  private static MessagePattern pattern(String message) throws MalformedPhraseException {
    try {
      return new MessagePattern(message);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new MalformedPhraseException(
          message.contains("plural") || message.contains("select")
              ? "this is no message: a brace is missing, or a choice has no 'other'"
              : "this is no message: its braces hold no name of an argument, or do not match");
    }
  }

  /** Reads the flat run of parts that ICU makes of a message. */
  private record Reader(MessagePattern pattern, Set<String> arguments) {

    /**
     * @param start index of the part that begins a message
     * @param counted the argument of the plural that it is a variant of, or empty
     */
    List<Node> message(int start, String counted) throws MalformedPhraseException {
      var nodes = new ArrayList<Node>();
      int from = pattern.getPart(start).getLimit();
      int end = pattern.getLimitPartIndex(start);
      for (int i = start + 1; i <= end; i++) {
        var part = pattern.getPart(i);
        if (part.getIndex() > from) {
          nodes.add(new Text(pattern.getPatternString().substring(from, part.getIndex())));
        }
        from = part.getLimit();
        if (part.getType() == Part.Type.REPLACE_NUMBER) {
          nodes.add(new Count(counted));
        } else if (part.getType() == Part.Type.ARG_START) {
          nodes.add(argument(i, counted));
          i = pattern.getLimitPartIndex(i);
          from = pattern.getPart(i).getLimit();
        }
      }
      return List.copyOf(nodes);
    }

    private Node argument(int start, String counted) throws MalformedPhraseException {
      var type = pattern.getPart(start).getArgType();
      var name = pattern.getSubstring(pattern.getPart(start + 1));
      arguments.add(name);
      if (type == ArgType.NONE) {
        return new Argument(name);
      } else if (type == ArgType.PLURAL && pattern.getPluralOffset(start + 2) == 0) {
        var variants = variants(start, name);
        for (var category : variants.keySet()) {
          if (!category.startsWith("=") && !CATEGORIES.contains(category)) {
            throw new MalformedPhraseException("no plural category '" + category + "'");
          }
        }
        return new Plural(name, variants);
      } else if (type == ArgType.SELECT) {
        return new Select(name, variants(start, counted));
      }
      throw new MalformedPhraseException(
          "the argument '" + name + "' is neither bare nor a 'plural' nor a 'select'");
    }

    private Map<String, List<Node>> variants(int start, String counted)
        throws MalformedPhraseException {
      var variants = new LinkedHashMap<String, List<Node>>();
      int end = pattern.getLimitPartIndex(start);
      var selector = "";
      for (int i = start + 2; i < end; i++) {
        var part = pattern.getPart(i);
        if (part.getType() == Part.Type.ARG_SELECTOR) {
          selector = pattern.getSubstring(part);
        } else if (part.getType() == Part.Type.MSG_START) {
          variants.put(selector, message(i, counted));
          i = pattern.getLimitPartIndex(i);
        }
      }
      return variants;
    }
  }
}
