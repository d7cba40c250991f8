package dev.precis.format.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Compares the words that went into a document with the text of its PDF: each must come out of it
 * whole and in the order of its structure, which is that of screen readers; what runs at the head
 * and foot of pages is no part of it. Notes are looked for on their own, because they stand in the
 * midst of the text.
 */
public final class WordOrder {

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  /** How many stretches, parted by the end of a line, may make up one word. */
  private static final int MOST_PARTS = 8;

  private WordOrder() {}

  /** Asserts that all words of a document's HTML are in a PDF. */
  public static void check(String html, byte[] pdf) throws IOException {
    check(html, pdf, word -> true);
  }

  /**
   * Asserts that those words of a document's HTML are in a PDF that can be set with the fonts at
   * hand.
   */
  public static void check(String html, byte[] pdf, Predicate<String> settable) throws IOException {
    var body = Jsoup.parse(html).body();
    body.select(".running-left, .running-right, .running-foot, [data-pages]").remove();
    var notes = new ArrayList<List<String>>();
    for (var note : body.select(".note-body")) {
      note.remove();
      notes.add(words(note));
    }
    var printed = printed(pdf);
    assertThat(firstMissing(settable(words(body), settable), printed))
        .as("the first word that is missing")
        .isEmpty();
    for (var note : notes) {
      assertThat(firstMissing(settable(note, settable), printed))
          .as("the first word of a note")
          .isEmpty();
    }
    assertThat(printed).as("replacement glyphs").noneMatch(word -> word.contains("\uFFFD"));
  }

  private static List<String> settable(List<String> words, Predicate<String> settable) {
    return words.stream().filter(settable).toList();
  }

  private static List<String> words(Element element) {
    // Blocks are parted by a space, words across inline elements are not.
    return words(element.text());
  }

  private static List<String> printed(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      var text = new StringBuilder();
      var pieces = new HashMap<COSDictionary, Map<Integer, String>>();
      for (var page : pdf.getPages()) {
        var reader = new PDFMarkedContentExtractor();
        reader.processPage(page);
        var ofPage = new HashMap<Integer, String>();
        reader.getMarkedContents().forEach(content -> collect(content, ofPage));
        pieces.put(page.getCOSObject(), ofPage);
      }
      read(pdf.getDocumentCatalog().getStructureTreeRoot(), Optional.empty(), pieces, text);
      return words(text.toString());
    }
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> pieces) {
    var text = new StringBuilder();
    for (var part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, pieces);
        text.append(inner.getActualText() == null ? "" : inner.getActualText());
      }
    }
    if (content.getMCID() >= 0) {
      pieces.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private static void read(
      PDStructureNode node,
      Optional<PDPage> page,
      Map<COSDictionary, Map<Integer, String>> pieces,
      StringBuilder text) {
    var own =
        node instanceof PDStructureElement element
            ? Optional.ofNullable(element.getPage()).or(() -> page)
            : page;
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureNode inner) {
        read(inner, own, pieces, text);
      } else if (kid instanceof PDMarkedContentReference reference) {
        var at = Optional.ofNullable(reference.getPage()).or(() -> own).orElseThrow();
        text.append(piece(at, reference.getMCID(), pieces)).append(' ');
      } else if (kid instanceof Integer mcid) {
        text.append(piece(own.orElseThrow(), mcid, pieces)).append(' ');
      }
    }
  }

  private static String piece(
      PDPage page, int mcid, Map<COSDictionary, Map<Integer, String>> pieces) {
    return pieces.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, "");
  }

  private static List<String> words(String text) {
    return Stream.of(GAP.split(text.replace("\u00AD", ""), -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The first word, with what stands before it, that is not found behind the one before it. */
  private static String firstMissing(List<String> wanted, List<String> printed) {
    int at = 0;
    for (int i = 0; i < wanted.size(); i++) {
      int after = after(wanted.get(i), printed, at);
      if (after < 0) {
        return String.join(" ", wanted.subList(Math.max(0, i - 6), i + 1))
            + " | after: "
            + String.join(" ", printed.subList(Math.max(0, at - 6), at))
            + " | next: "
            + String.join(" ", printed.subList(at, Math.min(printed.size(), at + 6)));
      }
      at = after;
    }
    return "";
  }

  private static int after(String word, List<String> printed, int from) {
    for (int i = from; i < printed.size(); i++) {
      int end = matches(word, printed, i);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }

  /** Where a word ends that begins at a place and may go on over the ends of lines; or 0. */
  private static int matches(String word, List<String> printed, int at) {
    int length = 0;
    for (int i = at; i < Math.min(printed.size(), at + MOST_PARTS); i++) {
      if (!word.startsWith(printed.get(i), length)) {
        return 0;
      }
      length += printed.get(i).length();
      if (length == word.length()) {
        return i + 1;
      }
    }
    return 0;
  }
}
