package dev.precis.format.search;

import dev.precis.format.Edition;
import dev.precis.format.Lead;
import dev.precis.model.Summary;
import dev.precis.prose.PlainText;
import dev.precis.prose.Texts;
import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JsonEncoding;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code search/words.json}: how each summary begins ({@code leads}); each word of the
 * summaries ({@code words}); and for each word the numbers of those that have it ({@code in}), each
 * as the step from the one before. The order of words in a text is not kept, which makes the file a
 * fifth of the texts. What counts as a word for readers is decided by the script that reads this:
 * here runs of letters are kept whole.
 */
final class WordsWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final Entries entries;

  WordsWriter(Edition edition) {
    entries = new Entries(edition);
  }

  byte[] write() {
    var bytes = new ByteArrayOutputStream();
    var words = words();
    try (var json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("stamp", entries.stamp());
      json.writeArrayPropertyStart("leads");
      entries.summaries().forEach(summary -> json.writeString(lead(summary)));
      json.writeEndArray();
      json.writeArrayPropertyStart("words");
      words.keySet().forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("in");
      for (var numbers : words.values()) {
        json.writeStartArray();
        Entries.steps(numbers).forEach(json::writeNumber);
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private SortedMap<String, List<Integer>> words() {
    var words = new TreeMap<String, List<Integer>>();
    for (int number = 0; number < entries.summaries().size(); number++) {
      for (var word : wordsOf(entries.summaries().get(number))) {
        words.computeIfAbsent(word, w -> new ArrayList<>()).add(number);
      }
    }
    return words;
  }

  private static Set<String> wordsOf(Summary summary) {
    var words = new HashSet<String>();
    Texts.of(summary)
        .map(text -> Normalizer.normalize(PlainText.of(text), Normalizer.Form.NFKC))
        .flatMap(text -> WORD.matcher(text).results())
        .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    return words;
  }

  private static String lead(Summary summary) {
    return Lead.of(summary.standfirst().orElse(summary.body()));
  }
}
