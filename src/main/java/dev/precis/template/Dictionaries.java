package dev.precis.template;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Suggestions;
import dev.precis.format.MalformedPhraseException;
import dev.precis.format.Phrase;
import dev.precis.format.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The texts of the interface in all languages that there are: those packed with Precis, and a
 * project's own, which take their places one by one. English has every key, and says which
 * arguments each message has.
 */
final class Dictionaries {

  private static final String ENGLISH = "en";
  private static final Location SITE = Location.ofFile("content/site.yaml");
  private static final int MOST_NAMED = 3;

  private final TemplateFiles files;
  private final Dictionary english;
  private final Map<String, Set<String>> signatures;

  Dictionaries(TemplateFiles files) {
    this.files = files;
    this.english =
        packed(ENGLISH)
            .orElseThrow(() -> new IllegalStateException("Precis is packed without its texts"));
    this.signatures =
        english.entries().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> arguments(e.getValue())));
  }

  /** The keys of all messages, each with the names of its arguments. */
  Map<String, Set<String>> signatures() {
    return signatures;
  }

  /**
   * The texts for a language, each from the first of these that has it: the language with its
   * script and region, the language alone, English.
   *
   * @param diagnostics takes what is wrong in the project's own files, and a warning where English
   *     has to help out
   */
  Words words(Locale language, Diagnostics diagnostics) {
    var messages = new LinkedHashMap<String, Words.Message>();
    var own = new LinkedHashMap<String, Dictionary>();
    boolean isKnown = false;
    for (var tag = language.toLanguageTag(); !tag.isEmpty(); tag = broader(tag)) {
      var ours = own(tag, diagnostics);
      ours.ifPresent(found -> own.put(found.file(), found));
      ours.ifPresent(found -> addSound(found, language, diagnostics, messages));
      var theirs = packed(tag);
      theirs.ifPresent(found -> add(found, language, messages));
      isKnown |= ours.isPresent() || theirs.isPresent();
    }
    if (!language.getLanguage().equals(ENGLISH)) {
      var missing = new TreeSet<>(signatures.keySet());
      missing.removeAll(messages.keySet());
      warn(language, isKnown, missing, own.keySet(), diagnostics);
      own(ENGLISH, diagnostics)
          .ifPresent(found -> addSound(found, Locale.ENGLISH, diagnostics, messages));
      add(english, Locale.ENGLISH, messages);
    }
    return new Words(language, messages);
  }

  /** The messages of a file of the project's own that say what they should. */
  private void addSound(
      Dictionary from, Locale language, Diagnostics diagnostics, Map<String, Words.Message> into) {
    from.entries()
        .forEach(
            (key, entry) -> {
              var fault = fault(key, entry);
              fault.ifPresent(diagnostics::report);
              if (fault.isEmpty()) {
                into.putIfAbsent(key, new Words.Message(entry.text(), language));
              }
            });
  }

  private static void add(Dictionary from, Locale language, Map<String, Words.Message> into) {
    from.entries()
        .forEach((key, entry) -> into.putIfAbsent(key, new Words.Message(entry.text(), language)));
  }

  private Optional<Diagnostic> fault(String key, Dictionary.Entry entry) {
    var wanted = signatures.get(key);
    if (wanted == null) {
      return Optional.of(
          Diagnostic.of(Code.UNKNOWN_KEY, entry.key(), "no text of the interface '" + key + "'")
              .hinting(Suggestions.didYouMean(key, signatures.keySet())));
    }
    try {
      var found = Phrase.parse(entry.text()).arguments();
      return found.equals(wanted)
          ? Optional.empty()
          : Optional.of(
              Diagnostic.of(
                      Code.BAD_MESSAGE,
                      entry.value(),
                      "the text '" + key + "' has other arguments than it is given")
                  .hinting("it is given " + listed(wanted) + ", and names " + listed(found)));
    } catch (MalformedPhraseException e) {
      return Optional.of(Diagnostic.of(Code.BAD_MESSAGE, entry.value(), e.fault()));
    }
  }

  private static void warn(
      Locale language,
      boolean isKnown,
      Set<String> missing,
      Set<String> own,
      Diagnostics diagnostics) {
    var tag = language.toLanguageTag();
    if (!isKnown) {
      diagnostics.report(
          Diagnostic.of(
                  Code.UNTRANSLATED_INTERFACE,
                  SITE,
                  "the interface has no texts in '" + tag + "' and is in English")
              .hinting("bring your own: templates/i18n/" + language.getLanguage() + ".yaml"));
    } else if (!missing.isEmpty()) {
      var at = own.stream().findFirst().map(Location::ofFile).orElse(SITE);
      diagnostics.report(
          Diagnostic.of(
                  Code.UNTRANSLATED_INTERFACE,
                  at,
                  "texts that are missing here are in English: " + missing.size())
              .hinting(
                  "the first of them: "
                      + missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))));
    }
  }

  private static String listed(Set<String> names) {
    return names.isEmpty()
        ? "none"
        : names.stream().sorted().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
  }

  private Optional<Dictionary> own(String tag, Diagnostics diagnostics) {
    try {
      return files.own(path(tag)).map(bytes -> read(path(tag), bytes, diagnostics));
    } catch (TemplateFault notUtf8) {
      diagnostics.report(notUtf8.diagnostic());
      return Optional.empty();
    }
  }

  private Optional<Dictionary> packed(String tag) {
    var faults = new Diagnostics();
    var found = files.packed(path(tag)).map(bytes -> read(path(tag), bytes, faults));
    if (faults.hasErrors()) {
      throw new IllegalStateException("packed texts are broken: " + faults.sorted());
    }
    return found;
  }

  private static Dictionary read(String path, byte[] bytes, Diagnostics diagnostics) {
    var text = TemplateSources.decoded(path, bytes);
    return new DictionaryReader(diagnostics).read("templates/" + path, text);
  }

  private static Set<String> arguments(Dictionary.Entry packed) {
    try {
      return Phrase.parse(packed.text()).arguments();
    } catch (MalformedPhraseException e) {
      throw new IllegalStateException("a packed text is broken: " + packed, e);
    }
  }

  private static String path(String tag) {
    return "i18n/" + tag + ".yaml";
  }

  /** The tag without its last part: {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh}, nothing. */
  private static String broader(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }
}
