package dev.precis.evidence;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Source;
import dev.precis.model.Standing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * How long the verification of 10,000 quotations against 2,000 captures of 6 KB takes, and how much
 * memory: {@code main} prints a line a run. One quotation in ten has a bracket or an ellipsis, one
 * in a hundred is altered.
 */
public final class VerifierBenchmark {

  private static final int CAPTURES = 2_000;
  private static final int QUOTATIONS = 10_000;
  private static final int BYTES = 6_000;

  private VerifierBenchmark() {}

  /** Runs three times; the first also warms up. */
  public static void main(String[] args) throws IOException {
    var folder = Files.createTempDirectory("benchmark");
    try {
      var random = new Random(1);
      var sources = new ArrayList<Source>();
      var texts = new ArrayList<List<String>>();
      for (int i = 0; i < CAPTURES; i++) {
        var sentences = sentences(random);
        Files.writeString(folder.resolve(i + ".txt"), "A headline\n\n" + paragraphs(sentences));
        sources.add(Captures.source("s" + i, i + ".txt", null));
        texts.add(sentences);
      }
      var corpus = Corpora.withBody(body(random, texts), sources.toArray(Source[]::new));
      for (int run = 1; run <= 3; run++) {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var clock = new Clock();
        var verification =
            new Verifier(corpus, folder, Lock.EMPTY, LocalDate.EPOCH, new Diagnostics()).verify();
        var verified = clock.lap();
        long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        var proposals = WireProposals.of(corpus.sources(), verification.captures());
        System.out.printf(
            "run %d: verified in %s, heap at most %d MB, %s; %d proposals in %s%n",
            run,
            verified,
            peak >> 20,
            verification.evidence().figures(),
            proposals.size(),
            clock.lap());
        if (verification.evidence().figures().getOrDefault(Standing.NO_CAPTURE, 0L) > 0) {
          throw new IllegalStateException("a capture was not read");
        }
      }
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Time by the wall and of this thread's processor, which other programs do not lengthen. */
  private static final class Clock {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long wall = System.nanoTime();
    private long cpu = threads.getCurrentThreadCpuTime();

    String lap() {
      double wallSeconds = (System.nanoTime() - wall) / 1e9;
      double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
      wall = System.nanoTime();
      cpu = threads.getCurrentThreadCpuTime();
      return "%.2f s (processor %.2f s)".formatted(wallSeconds, cpuSeconds);
    }
  }

  private static String body(Random random, List<List<String>> texts) {
    var body = new StringBuilder();
    for (int i = 0; i < QUOTATIONS; i++) {
      int source = random.nextInt(CAPTURES);
      var sentences = texts.get(source);
      var words = sentences.get(random.nextInt(sentences.size()));
      if (i % 100 == 0) {
        words = words.replace(" the ", " that ");
      } else if (i % 10 == 0) {
        int cut = words.indexOf(' ', words.length() / 2);
        words = words.substring(0, cut) + " [so to speak]" + words.substring(cut);
      }
      body.append("It is said that “").append(words).append("” [@s").append(source);
      body.append(i % 5 == 0 ? "" : "; @s" + random.nextInt(CAPTURES)).append("].\n\n");
    }
    return body.toString();
  }

  private static String paragraphs(List<String> sentences) {
    var text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(sentences.get(i)).append(i % 4 == 3 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static List<String> sentences(Random random) {
    var sentences = new ArrayList<String>();
    for (int bytes = 0; bytes < BYTES; ) {
      var sentence = new StringBuilder("The ");
      int words = 8 + random.nextInt(14);
      for (int i = 0; i < words; i++) {
        sentence
            .append(i % 5 == 4 ? "the " : "")
            .append(word(random))
            .append(i + 1 < words ? " " : ".");
      }
      sentences.add(sentence.toString());
      bytes += sentence.length();
    }
    return sentences;
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    int syllables = 1 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append("bdfglmnprstvk".charAt(random.nextInt(13)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
