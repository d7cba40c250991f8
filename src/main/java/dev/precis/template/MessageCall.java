package dev.precis.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A template asks for a text of the interface: {@code t("actor.members", count=page.count)}.
 *
 * @param function {@code t} or {@code parts}
 * @param start offset of the function's name
 * @param key empty where none stands there in quotation marks
 * @param keyStart offset of the key
 * @param arguments the names of those that are given
 */
record MessageCall(String function, int start, String key, int keyStart, Set<String> arguments) {

  private static final Pattern TAG = Pattern.compile("\\{[{%].*?[%}]\\}", Pattern.DOTALL);
  private static final Pattern CALL =
      Pattern.compile("(?<![.\\w])(t|parts)\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|)");
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|'[^']*'|([a-z]\\w*)\\s*=(?!=)|[()]", Pattern.CASE_INSENSITIVE);

  MessageCall {
    arguments = Set.copyOf(arguments);
  }

  /** Whether every argument must be given: {@code parts} leaves places for others to fill. */
  boolean isWhole() {
    return function.equals("t");
  }

  /** All calls in a template. */
  static List<MessageCall> in(TemplateSource source) {
    var calls = new ArrayList<MessageCall>();
    var tag = TAG.matcher(source.text());
    var call = CALL.matcher(source.text()).useTransparentBounds(true);
    while (tag.find()) {
      call.region(tag.start(), tag.end());
      while (call.find()) {
        int group = call.group(2) != null ? 2 : 3;
        boolean hasKey = call.group(group) != null;
        calls.add(
            new MessageCall(
                call.group(1),
                call.start(1),
                hasKey ? call.group(group) : "",
                hasKey ? call.start(group) : call.start(1),
                arguments(source.text(), call.end(), tag.end())));
      }
    }
    return List.copyOf(calls);
  }

  /** The names before an equals sign, up to the bracket that closes the call. */
  private static Set<String> arguments(String text, int start, int end) {
    var names = new LinkedHashSet<String>();
    int depth = 0;
    var token = TOKEN.matcher(text).region(start, end);
    while (depth >= 0 && token.find()) {
      if (token.group().equals("(")) {
        depth++;
      } else if (token.group().equals(")")) {
        depth--;
      } else if (token.group(1) != null && depth == 0) {
        names.add(token.group(1));
      }
    }
    return names;
  }
}
