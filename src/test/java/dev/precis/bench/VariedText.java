package dev.precis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text without meaning whose words are as long, and as often short, as those of a language: they
 * are drawn, with their frequencies, from the texts of the interface. The same language gives the
 * same text.
 */
public final class VariedText {

  private static final Pattern MESSAGE = Pattern.compile("\\s+\\w+: \"([^\"{}\\\\]+)\"");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}’'-]+");

  private final List<String> words;
  private final Random random = new Random(42);

  /**
   * @param messages a file of texts of the interface
   * @throws IllegalArgumentException if it has few words
   */
  public VariedText(Path messages) throws IOException {
    words = new ArrayList<>();
    for (var line : Files.readAllLines(messages)) {
      var message = MESSAGE.matcher(line);
      if (message.matches()) {
        NO_WORD.splitAsStream(message.group(1)).filter(w -> !w.isEmpty()).forEach(words::add);
      }
    }
    if (words.size() < 500) {
      throw new IllegalArgumentException("only " + words.size() + " words in " + messages);
    }
  }

  /** Paragraphs of three to eight sentences. */
  public String paragraphs(int count) {
    return IntStream.range(0, count).mapToObj(i -> paragraph()).collect(Collectors.joining("\n\n"));
  }

  private String paragraph() {
    return IntStream.range(0, 3 + random.nextInt(6))
        .mapToObj(i -> sentence())
        .collect(Collectors.joining(" "));
  }

  private String sentence() {
    var sentence = new StringBuilder();
    int length = 6 + random.nextInt(17);
    for (int i = 0; i < length; i++) {
      var comma = i > 3 && i < length - 2 && random.nextInt(8) == 0 ? "," : "";
      sentence
          .append(i == 0 ? "" : " ")
          .append(words.get(random.nextInt(words.size())))
          .append(comma);
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append('.').toString();
  }
}
