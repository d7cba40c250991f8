package dev.precis.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an editor may leave out of a quotation, or replace, without changing who says what. */
final class Omissions {

  private static final int MOST_WORDS = 60;
  private static final int WORDS_OF_AN_ATTRIBUTION = 4;
  private static final int WORDS_BESIDE = 3;

  private static final Pattern SPEAKER =
      Pattern.compile("^(\\p{Lu}[\\p{L}.' -]{0,40}: |\\p{Lo}{1,12}: |- )");

  private static final String VERBS =
      "(said|says|told|added|adds|stated|argued|replied|asked|warned|countered|according to"
          + "|заявила?|сказала?|ответила?|sagte|erklärte|antwortete|a dit|a déclaré|a répondu"
          + "|dijo|respondió|declaró)";

  private static final Pattern ATTRIBUTION =
      Pattern.compile("\\p{Lu}[\\p{L}'-]+ " + VERBS + "\\b|\\b" + VERBS + " (the )?\\p{Lu}");

  /** Words that an explanation in brackets stands for; capitalised at a sentence's beginning. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "you", "i", "this", "that", "these", "those", "the", "a",
          "an", "his", "her", "its", "their", "our", "my", "your", "er", "sie", "es", "wir", "ihr",
          "ich", "der", "die", "das", "il", "elle", "ils", "elles", "nous", "vous", "je", "on",
          "ce", "cela", "le", "la", "les", "él", "ella", "ellos", "ellas", "он", "она", "они",
          "оно", "мы", "вы", "я", "это");

  private static final String OPENS_AFTER = " ([-";

  private Omissions() {}

  /** Whether an ellipsis may stand for a part of a text. */
  static boolean mayLeaveOut(SearchText source, int from, int to) {
    var left = source.text().substring(from, to);
    return Sentences.words(left) <= MOST_WORDS
        && !Negations.isIn(left)
        && !changesSpeaker(source, from, to);
  }

  /** Whether brackets may stand for words of the source, or for none. */
  static boolean mayReplace(List<String> brackets, String replaced) {
    return !Negations.isIn(replaced)
        && replaced.chars().noneMatch(c -> c == '"' || ".!?".indexOf(c) >= 0)
        && words(replaced).stream().allMatch(word -> mayReplaceWord(brackets, word));
  }

  /**
   * Whether brackets may stand at the beginning or the end of a quotation: what they seem to stand
   * for is the words next to it in the same sentence.
   *
   * @param beside the text before, or after, the quotation, as far as a sentence may go
   */
  static boolean mayStandBeside(List<String> brackets, String beside, boolean before) {
    var sentence = before ? beside.substring(lastBreak(beside) + 1) : upToBreak(beside);
    var words = words(sentence);
    int count = Math.min(WORDS_BESIDE, words.size());
    var near = before ? words.subList(words.size() - count, words.size()) : words.subList(0, count);
    return near.stream().noneMatch(Negations::isIn)
        && (near.isEmpty()
            || mayReplaceWord(brackets, before ? near.get(near.size() - 1) : near.get(0)));
  }

  private static boolean mayReplaceWord(List<String> brackets, String word) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return false;
    }
    return !Character.isUpperCase(word.codePointAt(0))
        || PRONOUNS.contains(word.toLowerCase(Locale.ROOT))
        || brackets.stream().anyMatch(bracket -> words(bracket).contains(word));
  }

  private static int lastBreak(String text) {
    int i = text.length() - 1;
    while (i >= 0 && !isBreak(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static String upToBreak(String text) {
    int i = 0;
    while (i < text.length() && !isBreak(text.charAt(i))) {
      i++;
    }
    return text.substring(0, i);
  }

  private static boolean isBreak(char c) {
    return ".!?,;:\"…。、".indexOf(c) >= 0;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord =
          i < text.length() && (Scripts.isWordPart(text.charAt(i)) || text.charAt(i) == '\'');
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean changesSpeaker(SearchText source, int from, int to) {
    var left = source.text().substring(from, to);
    if (source
        .paragraphBeginningIn(from, to)
        .filter(begin -> SPEAKER.matcher(begin).find())
        .isPresent()) {
      return true;
    }
    if (left.indexOf('"') < 0) {
      return ATTRIBUTION.matcher(left).find();
    }
    return !isOneSpeaker(source.text(), from, to);
  }

  /**
   * Whether the marks in a gap are those of a speech that who-said-it interrupts in mid-sentence,
   * or of words that are quoted inside the gap.
   */
  private static boolean isOneSpeaker(String text, int from, int to) {
    int first = text.indexOf('"', from);
    boolean inSpeech = !opens(text, first);
    boolean speaking = inSpeech;
    int outside = from;
    for (int i = first; i >= 0 && i < to; i = text.indexOf('"', i + 1)) {
      boolean opening = opens(text, i);
      if (opening == speaking) {
        return false;
      }
      if (opening && inSpeech && !isAttribution(text.substring(outside, i))) {
        return false;
      }
      speaking = opening;
      outside = i + 1;
    }
    return speaking == inSpeech;
  }

  private static boolean opens(String text, int mark) {
    boolean afterSpace = mark == 0 || OPENS_AFTER.indexOf(text.charAt(mark - 1)) >= 0;
    return afterSpace && mark + 1 < text.length() && text.charAt(mark + 1) != ' ';
  }

  /** {@code the pilot said,}: no sentence ends, and nobody else is named. */
  private static boolean isAttribution(String words) {
    var stripped = words.strip();
    var named = stripped.startsWith(",") ? stripped.substring(1).strip() : stripped;
    return named.indexOf(',') == named.length() - 1
        && !named.isEmpty()
        && named.chars().noneMatch(c -> ".;:!?".indexOf(c) >= 0)
        && Sentences.words(named) <= WORDS_OF_AN_ATTRIBUTION;
  }
}
