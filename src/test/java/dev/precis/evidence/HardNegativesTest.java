package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.evidence.NormalizedText.HyphenAtLineEnd;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes one thing in every true case and sees that nothing is found any more. */
class HardNegativesTest {

  private static final List<String> NEGATIONS =
      List.of("not", "never", "no", "не", "nicht", "pas", "않", "لا", "לא", "δεν", "不", "ない");
  private static final Pattern OWN_WORDS =
      Pattern.compile("\\[[^\\]]*\\]|…|\\.\\.\\.+|\\. \\. \\.");

  static Stream<QuotationCase> trueCases() {
    return QuotationCase.all().stream().filter(QuotationCase::isTrue);
  }

  @ParameterizedTest
  @MethodSource("trueCases")
  void a_quotation_with_one_thing_changed_is_found_nowhere(QuotationCase quotation) {
    var capture = quotation.captureText();
    var page = pageOf(capture.capture());
    var matcher = new QuotationMatcher();

    for (var changed : changes(quotation.compared())) {
      if (!isOnPage(changed, page)) {
        assertThat(matcher.find(QuotationPattern.of(changed), capture)).as(changed).isEmpty();
      }
    }
  }

  @Test
  void there_are_thousands_of_changes_and_few_are_on_the_page() {
    int all = 0;
    int onPage = 0;
    for (var quotation : trueCases().toList()) {
      var page = pageOf(quotation.captureText().capture());
      for (var changed : changes(quotation.compared())) {
        all++;
        onPage += isOnPage(changed, page) ? 1 : 0;
      }
    }
    assertThat(all).isGreaterThan(3000);
    assertThat(onPage).isLessThan(all / 6);
  }

  /** All that is truly there: the page, its body alone, and that with hyphens at line ends kept. */
  private static String pageOf(Capture capture) {
    var page = new StringBuilder(NormalizedText.of(capture.text()).text());
    for (var hyphens : HyphenAtLineEnd.values()) {
      page.append('\n');
      for (var block : capture.body()) {
        var words = NormalizedText.of(capture.textOf(block), hyphens).text();
        page.append(words.startsWith("\"") ? words.substring(1) : words).append(' ');
      }
    }
    return page.toString();
  }

  /** All texts that differ from the quotation in one thing; an editor's own words stay. */
  private static Set<String> changes(String quotation) {
    var changes = new LinkedHashSet<String>();
    var words = new ArrayList<>(List.of(quotation.strip().split("(?U)\\s+")));
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (isOwn(words, i)) {
        continue;
      }
      for (var other : changesOfWord(word)) {
        changes.add(joined(words, i, other));
      }
      changes.add(joined(words, i, ""));
      if (i > 0) {
        changes.add(joined(words, i, "indeed " + word));
        NEGATIONS.forEach(not -> changes.add(joined(words, words.indexOf(word), not + " " + word)));
      }
      for (int j = i + 1; j < words.size(); j++) {
        if (!isOwn(words, j) && !words.get(j).equals(word)) {
          var swapped = new ArrayList<>(words);
          swapped.set(i, words.get(j));
          swapped.set(j, word);
          changes.add(String.join(" ", swapped));
        }
      }
    }
    changes.remove(quotation);
    changes.removeIf(changed -> folded(changed).equals(folded(quotation)));
    return changes;
  }

  private static boolean isOwn(List<String> words, int index) {
    var before = String.join(" ", words.subList(0, index)) + " ";
    boolean open = before.lastIndexOf('[') > before.lastIndexOf(']');
    return open
        || words.get(index).chars().noneMatch(Character::isLetterOrDigit)
        || OWN_WORDS.matcher(words.get(index)).find()
        || words.get(index).indexOf('[') >= 0;
  }

  private static List<String> changesOfWord(String word) {
    var others = new ArrayList<String>();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        others.add(
            word.substring(0, i) + (char) (c % 10 == 7 ? c - 1 : c + 1) + word.substring(i + 1));
        others.add(word.substring(0, i) + c + word.substring(i));
      } else if (c >= 0x2E80 && Character.isLetter(c)) {
        others.add(word.substring(0, i) + (char) (c + 1) + word.substring(i + 1));
        others.add(word.substring(0, i) + word.substring(i + 1));
      } else if (i > 0 && Character.isLowerCase(c)) {
        others.add(word.substring(0, i) + Character.toUpperCase(c) + word.substring(i + 1));
      }
    }
    if (Character.isUpperCase(word.charAt(0))) {
      others.add("Zubrowka");
    }
    if (word.endsWith("n't") || word.endsWith("n’t")) {
      others.add(word.substring(0, word.length() - 3));
    }
    var letters = word.replaceAll("(?U)[^\\p{L}]+$", "");
    var rest = word.substring(letters.length());
    if (!letters.isEmpty()) {
      others.add(
          (letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters + "s")
              + rest);
      others.add(letters + "들" + rest);
    }
    return others;
  }

  private static String joined(List<String> words, int index, String other) {
    var changed = new ArrayList<>(words);
    changed.set(index, other);
    changed.removeIf(String::isEmpty);
    return String.join(" ", changed);
  }

  /** Whether all words of the source are on the page, in order, whatever the matcher says. */
  private static boolean isOnPage(String quotation, String page) {
    int from = 0;
    for (var fragment : OWN_WORDS.split(quotation, -1)) {
      var words = folded(fragment);
      int at = indexOf(page, words, from);
      if (at < 0) {
        return false;
      }
      from = at + words.length();
    }
    return true;
  }

  private static int indexOf(String page, String words, int from) {
    if (words.isEmpty()) {
      return from;
    }
    var rest = words.substring(1);
    var upper = Character.toUpperCase(words.charAt(0)) + rest;
    var lower = Character.toLowerCase(words.charAt(0)) + rest;
    int first = page.indexOf(upper, from);
    int second = page.indexOf(lower, from);
    return first < 0 || second < 0 ? Math.max(first, second) : Math.min(first, second);
  }

  private static String folded(String words) {
    return NormalizedText.of(words).text().replaceAll("^[\" ]+|[\".,;:!?。 ]+$", "");
  }
}
