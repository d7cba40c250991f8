package dev.precis.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises words that turn a statement round. It is asked about words that a quotation leaves out
 * or an editor puts in, where one too many costs a mark and one too few a reader's trust: so when
 * in doubt a word counts.
 */
final class Negations {

  private static final Set<String> WORDS =
      words(
          """
          not no never without nor neither none nobody nothing nowhere cannot cant dont hardly
          scarcely barely rarely seldom unless except lacks lacked deny denies denied denying refuse
          refuses refused refusing fails failed instead
          не нет ни никогда никто ничто ничего никак нигде без нельзя невозможно
          ані немає ніколи ніхто ні нема
          nicht nichts nie niemals niemand niemandem niemanden nirgends ohne weder nein kein keine
          keinen keinem keiner keines
          ne pas jamais rien aucun aucune sans ni non nul nulle personne guère
          nunca jamás nada nadie ningún ninguno ninguna sin tampoco
          não nem ninguém nenhum nenhuma sem senza nessuno nessuna niente nulla né
          δεν δε μη μην όχι ποτέ χωρίς ούτε κανείς κανένας τίποτα
          niet geen nooit zonder ikke inte aldri aldrig uten uden utan ingen inget
          nigdy bez değil yok hiç
          لا لم لن ليس ليست ما غير بدون دون ولا ولم ولن وليس نه نیست
          לא אין אינו אינה אינם בלי ללא ולא שלא מעולם
          안 못
          """);

  private static final List<String> IN_KOREAN =
      List.of("않", "아니", "아닌", "아닙", "없", "못하", "못한", "못했", "말라", "말아");

  private static final List<String> IN_JAPANESE =
      List.of("ない", "なかっ", "なく", "なけ", "なし", "ませ", "ず", "ぬ", "まい");

  private static final String IN_CHINESE = "不非無无未没沒否莫勿";

  private Negations() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }

  /** Whether a part of a normalised text holds a negation, in any of the languages known. */
  static boolean isIn(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord =
          i < text.length()
              && (Scripts.isWordPart(text.charAt(i)) || text.charAt(i) == Signs.APOSTROPHE);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        if (isNegation(text.substring(start, i))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  /** Whether a run of Japanese text holds the ending of a negated verb. */
  static boolean isInJapanese(String text) {
    return IN_JAPANESE.stream().anyMatch(text::contains);
  }

  private static boolean isNegation(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    if (WORDS.contains(lower) || lower.endsWith("n't") || lower.startsWith("n'")) {
      return true;
    }
    int first = lower.codePointAt(0);
    if (first < 0x2E80) {
      return false;
    }
    return IN_KOREAN.stream().anyMatch(lower::contains)
        || isInJapanese(lower)
        || lower.codePoints().anyMatch(c -> IN_CHINESE.indexOf(c) >= 0);
  }
}
