package dev.precis.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end. In the table a bar stands between two sentences. */
class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the plain cases
        "Kim spoke.",
        "Kim spoke",
        "Kim spoke. | Then he left.",
        "Did he speak? | He did! | He spoke…",
        "He left?! | Nobody knows.",
        "It fell silent... | Then it spoke again.",
        "It was… quiet.",
        "He said so.. | Then nothing.",
        "The treaty entered into force. | 11 states signed.",
        "They paid. | $5 million was missing.",
        "They paid. | €5 million was missing.",
        // marks that close
        "“We will not,” he said. | Then he left.",
        "He said: “We will not.” | Then he left.",
        "He said: \"We will not.\" | \"We shall see,\" she said.",
        "“Why?” he asked. | Nobody knew.",
        "“No!” he cried.",
        "(He left.) | She stayed.",
        "She stayed (he left). | Then she went.",
        "Er sagte: „Nein.“ | Dann ging er.",
        "Il dit : « Non. » | Puis il partit.",
        "Il dit : « Non ! » | Puis « il » partit.",
        "Er ging. | »Nein«, sagte sie.",
        "He stayed. | “She went,” he said.",
        "He stayed. | (She went.)",
        "He stayed. | – Then he went.",
        "The words “[…] The report” are theirs.",
        "It said (...) The rest is lost.",
        // numbers
        "It cost 3.5 million.",
        "It cost 3.5. | Then it cost 4.",
        "It happened in 2025. | The report says so.",
        "1. The mandate",
        "12. The mandate ended. | Nobody renewed it.",
        "Resolution 1718. | Its committee met.",
        "Am 2. Juni sprach er. | Dann ging er.",
        "He placed 2. | She placed 1.",
        "It is 5.30 p.m. in Seoul.",
        // abbreviations
        "Mr. Kim spoke. | Mrs. Lee listened.",
        "Dr. Lee and Prof. Park met Gen. Gerasimov.",
        "The U.S. Treasury listed them.",
        "He flew to the U.S. | The visit was short.",
        "the U.S. and N. Korea",
        "N. Korea sent troops. | S. Korea protested.",
        "Officials of the U.N. Security Council met.",
        "It came from the D.P.R.K. | It was denied.",
        "On Oct. 16 they met. | It was in Seoul.",
        "They met in Oct. | The report came later.",
        "Under No. 1718 they agreed.",
        "The answer was no. | Then they left.",
        "See art. 4 and para. 12 of the text.",
        "Some states, e.g. Japan, agreed.",
        "Some states, i.e. Japan and others, agreed.",
        "Japan vs. Korea was postponed.",
        "They met at 5 p. m. Moscow time.",
        "They met at 5 p.m. | The talks were short.",
        "J. R. Smith spoke for Acme Inc. in Seoul.",
        "It was Acme Inc. | They paid.",
        "Reports by Arnold et al. (2024) agree.",
        "They seized coal, iron, etc. | The rest was let go.",
        "He lives in St. Petersburg.",
        "It is on Main St. | The shop is closed.",
        "She took vitamin C. | It did not help.",
        "They read it, cf. Smith.",
        "The site is msmt.info. | Kim runs it.",
        "He holds a Ph.D. in law.",
        "Sen. Smith, Rep. Jones and Amb. Thomas-Greenfield came.",
        "z. B. Russland und d. h. alle",
        "Abs. 3 gilt. | Der Rest nicht.",
        // Cyrillic and Greek
        "Захарова ответила. | Путин молчал.",
        "В. В. Путин подписал договор. | Он вступил в силу.",
        "Это случилось в 2024 г. в Москве.",
        "Это случилось в 2024 г. | Он подтвердил.",
        "Их 10 тыс. Россия молчит.",
        "Ο Κιμ μίλησε. | Μετά έφυγε.",
        // scripts without capitals
        "김성이 말했다. | 그는 떠났다.",
        "유엔은 3.1운동을 기억했다.",
        "그는 “아니다.”라고 말했다.",
        "U.S. 정부가 발표했다. | 한국도 발표했다.",
        "قال كيم. | ثم غادر.",
        "هل قال؟ | نعم.",
        "उसने कहा। | फिर चला गया।",
        // Chinese and Japanese
        "金正恩讲话。|他离开了。",
        "他说：“我去。”|她走了。",
        "真的吗？|是的！|好。",
        "金氏は言った。|彼は去った。",
        "彼は「行く。来る。」と言った。|そして去った。",
        "「行く。」",
        "価格は3.5ドルだ。|高い。",
        "彼は（理由は不明。）去った。|終わり。",
        "他走了。 | He left.",
        // odd ones
        "?",
        "...",
        "No. 5",
        "Yes. no",
      })
  void a_bar_parts_sentences(String table) {
    var text = table.replace(" | ", " ").replace("|", "");
    var expected = List.of(table.split("\\s*\\|\\s*"));
    assertThat(sentences(text)).isEqualTo(expected);
  }

  @Test
  void white_space_alone_is_no_sentence() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" \n\u00A0")).isEmpty();
  }

  @Test
  void white_space_between_and_around_belongs_to_none() {
    assertThat(sentences("\n Kim spoke.\n\u00A0 Then he left. "))
        .containsExactly("Kim spoke.", "Then he left.");
  }

  @Test
  void a_sentence_does_not_end_inside_a_name() {
    var text = "They read Yahoo! Japan. Then they left.";
    int start = text.indexOf("Yahoo");
    var name = new Span(start, start + "Yahoo! Japan".length());
    assertThat(Sentences.of(text, List.of(name)).stream().map(s -> cut(text, s)))
        .containsExactly("They read Yahoo! Japan.", "Then they left.");
  }

  @Test
  void sentences_cover_every_character_that_is_not_white_space() {
    var random = new Random(42);
    var parts =
        List.of(
            "Kim",
            "U.S",
            ".",
            "!",
            "…",
            " ",
            " ",
            "\u00A0",
            "”",
            "“",
            "(",
            ")",
            "5",
            "the",
            "「",
            "」",
            "。",
            "김",
            "№",
            "\uD83D\uDE00");
    for (int i = 0; i < 2000; i++) {
      var text =
          random.ints(20, 0, parts.size()).mapToObj(parts::get).collect(Collectors.joining());
      var joined = String.join("", sentences(text));
      assertThat(joined.replaceAll("[\\s\u00A0]", ""))
          .isEqualTo(text.replaceAll("[\\s\u00A0]", ""));
    }
  }

  private static List<String> sentences(String text) {
    return Sentences.of(text, List.of()).stream().map(span -> cut(text, span)).toList();
  }

  private static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
