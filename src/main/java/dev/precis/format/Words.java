package dev.precis.format;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of the interface in one language. Each has a key such as {@code actor.members}; one
 * with arguments is compiled when it is first used. Serves all threads.
 */
public final class Words {

  private final Locale language;
  private final Map<String, Message> messages;
  private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
  private final Map<Locale, Numerals> numerals = new ConcurrentHashMap<>();

  /**
   * @param language of the site, whose digits and dates are used
   * @param messages by their keys; those that nobody has translated may be in another language
   */
  public Words(Locale language, Map<String, Message> messages) {
    this.language = language;
    this.messages = Map.copyOf(messages);
  }

  /**
   * A message as it was written.
   *
   * @param text in the syntax of {@link Phrase}
   * @param language in which it is written
   */
  public record Message(String text, Locale language) {}

  /**
   * A piece of a message, for those who put something other than text where an argument stands.
   *
   * @param text words; empty where {@code slot} is not
   * @param slot the name of the argument that stands here; empty for words
   */
  public record Part(String text, String slot) {}

  /** The language of the site. */
  public Locale language() {
    return language;
  }

  /** All keys. */
  public Set<String> keys() {
    return messages.keySet();
  }

  /**
   * The names of a message's arguments.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public Set<String> arguments(String key) {
    return phrase(key).arguments();
  }

  /**
   * A message that has no arguments.
   *
   * @throws IllegalArgumentException if there is no such key, or it has arguments
   */
  public String text(String key) {
    return text(key, Map.of());
  }

  /** A message with one argument; see {@link #text(String, Map)}. */
  public String text(String key, String name, Object value) {
    return text(key, Map.of(name, value));
  }

  /** A message with two arguments; see {@link #text(String, Map)}. */
  public String text(String key, String name, Object value, String name2, Object value2) {
    return text(key, Map.of(name, value, name2, value2));
  }

  /**
   * A message with its arguments. Numbers are written in the language of the message; whatever else
   * by its {@code toString}.
   *
   * @throws IllegalArgumentException if there is no such key, or an argument is missing
   */
  public String text(String key, Map<String, ?> arguments) {
    var out = new StringBuilder();
    say(
        key,
        arguments,
        new Phrase.Sink() {
          @Override
          public void text(String text) {
            out.append(text);
          }

          @Override
          public void slot(String name) {
            throw new IllegalArgumentException("'" + key + "' needs an argument '" + name + "'");
          }
        });
    return out.toString();
  }

  /**
   * A message in pieces: an argument that is not given is a piece of its own, so that a link or a
   * time can stand there, wherever the language wants it.
   *
   * @throws IllegalArgumentException if there is no such key, or the message chooses by an argument
   *     that is missing
   */
  public List<Part> parts(String key, Map<String, ?> arguments) {
    var parts = new ArrayList<Part>();
    say(
        key,
        arguments,
        new Phrase.Sink() {
          @Override
          public void text(String text) {
            parts.add(new Part(text, ""));
          }

          @Override
          public void slot(String name) {
            parts.add(new Part("", name));
          }
        });
    return List.copyOf(parts);
  }

  /** Whether the site's language is written from right to left. */
  public boolean isRightToLeft() {
    return ULocale.forLocale(language).isRightToLeft();
  }

  /** The name of a language, in the site's own. */
  public String nameOf(Locale other) {
    // As with plurals: English has no need to wait for CLDR's data, and its names do not change.
    return language.getLanguage().equals("en")
        ? other.getDisplayName(Locale.ENGLISH)
        : ULocale.forLocale(other).getDisplayName(ULocale.forLocale(language));
  }

  /** The name of a script, in the site's language. */
  public String nameOf(UnicodeScript script) {
    if (language.getLanguage().equals("en")) {
      var name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
    var code = UScript.getShortName(UScript.getCodeFromName(script.name()));
    return new ULocale("und_" + code).getDisplayScript(ULocale.forLocale(language));
  }

  /** A whole number in the digits and groups of the language. */
  public String number(long number) {
    return numerals(language).written(number);
  }

  private void say(String key, Map<String, ?> arguments, Phrase.Sink sink) {
    phrase(key).say(numerals(message(key).language()), arguments, sink);
  }

  private Phrase phrase(String key) {
    var message = message(key);
    return phrases.computeIfAbsent(key, unused -> parsed(key, message));
  }

  private Message message(String key) {
    var message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no text of the interface '" + key + "'");
    }
    return message;
  }

  private Numerals numerals(Locale of) {
    return Objects.requireNonNull(numerals.computeIfAbsent(of, Numerals::of));
  }

  private static Phrase parsed(String key, Message message) {
    try {
      return Phrase.parse(message.text());
    } catch (MalformedPhraseException e) {
      throw new IllegalArgumentException("'" + key + "': " + e.getMessage(), e);
    }
  }
}
