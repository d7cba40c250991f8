package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Origin;
import dev.precis.diagnostics.Suggestions;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.ScalarType;
import dev.precis.model.Located;
import dev.precis.model.Prose;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of text. */
final class Texts {

  static final String LANGUAGE_HINT = "a language is written 'en', 'en-GB' or 'zh-Hant'";

  /** One line; a text that was folded over several lines is joined. */
  static final Kind<String> LINE =
      value -> value.text().map(text -> text.strip().replace('\n', ' ').replace('\t', ' '));

  /** One line of our own words: with the marks that a typesetter would set. */
  static final Kind<String> TITLE =
      value -> LINE.read(value).map(text -> value.reading().prose().typeset(text));

  /** One line and its place. */
  static final Kind<Located<String>> LOCATED = LINE.located();

  /** A text that may have paragraphs, kept as it is. */
  static final Kind<String> PLAIN = value -> value.text().map(String::strip);

  /** A text that is often written as a number, such as the number of a volume. */
  static final Kind<String> LINE_OR_NUMBER =
      value ->
          value.node() instanceof Scalar scalar && scalar.type() == ScalarType.INTEGER
              ? Optional.of(scalar.text())
              : LINE.read(value);

  /** A BCP 47 language tag. */
  static final Kind<Locale> LANGUAGE = Texts::language;

  /** One paragraph of Markdown. */
  static final Kind<Prose> INLINE = Texts::inline;

  /** Markdown of several paragraphs. */
  static final Kind<Prose> BLOCKS = Texts::blocks;

  private static final Pattern LEAVES_FOLDER =
      Pattern.compile("^/|\\\\|^[A-Za-z]:|(?:^|/)\\.\\.(?:/|$)");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private Texts() {}

  /** One of the constants of an enum, by its label. */
  static <E extends Enum<E>> Kind<E> choice(Class<E> type, Function<E, String> label) {
    var constants = List.of(type.getEnumConstants());
    var labels = constants.stream().map(label).toList();
    return oneOf(labels).as(text -> constants.get(labels.indexOf(text)));
  }

  /** One of the constants of an enum, by its name in small letters. */
  static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
    return choice(type, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  /** One of several words. */
  static Kind<String> oneOf(Collection<String> words) {
    return value ->
        LINE.read(value)
            .flatMap(
                text -> words.contains(text) ? Optional.of(text) : notOneOf(value, text, words));
  }

  /** A line that has a certain form. */
  static Kind<String> matching(Pattern form, String hint) {
    return value ->
        LINE.read(value)
            .flatMap(
                text ->
                    form.matcher(text).matches()
                        ? Optional.of(text)
                        : value.bad(
                            Code.BAD_VALUE, value.name() + " cannot be '" + text + "'", hint));
  }

  private static <T> Optional<T> notOneOf(Value value, String text, Collection<String> words) {
    var list =
        words.size() > 20
            ? Optional.<String>empty()
            : Optional.of(
                words.stream()
                    .map(word -> "'" + word + "'")
                    .collect(Collectors.joining(", ", "it is one of ", "")));
    return value.bad(
        Code.BAD_VALUE,
        value.name() + " cannot be '" + text + "'",
        Suggestions.didYouMean(text, words).or(() -> list));
  }

  /** The path of a file inside some folder, with {@code /}. */
  static Kind<String> insideFolder() {
    return value ->
        LINE.read(value)
            .flatMap(
                path ->
                    LEAVES_FOLDER.matcher(path).find()
                        ? value.bad(Code.BAD_VALUE, "'" + path + "' is no path inside the folder")
                        : Optional.of(path));
  }

  /** The language of a BCP 47 tag, if it is one that begins with a code of ISO 639. */
  static Optional<Locale> languageTag(String tag) {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag).build();
      int length = locale.getLanguage().length();
      return Optional.of(locale).filter(l -> length == 2 || length == 3);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static Optional<Locale> language(Value value) {
    var text = LINE.read(value);
    var language = text.flatMap(Texts::languageTag);
    return text.isEmpty() || language.isPresent()
        ? language
        : value.bad(Code.BAD_VALUE, "'" + text.get() + "' is no language tag", LANGUAGE_HINT);
  }

  private static Optional<Prose> inline(Value value) {
    var written = value.text();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var text = written.get().strip();
    if (BLANK_LINE.matcher(text).find()) {
      return value.bad(Code.BAD_VALUE, value.name() + " must be a single paragraph");
    }
    int shift = written.get().indexOf(text);
    var whole = value.origin();
    Origin origin = shift == 0 ? whole : (from, to) -> whole.at(from + shift, to + shift);
    return Optional.of(
        value.reading().prose().parseInline(text, origin, value.reading().diagnostics()));
  }

  private static Optional<Prose> blocks(Value value) {
    var reading = value.reading();
    return value
        .text()
        .map(String::stripTrailing)
        .map(text -> reading.prose().parse(text, value.origin(), reading.diagnostics()));
  }
}
