package dev.precis.evidence;

import dev.precis.evidence.FlatText.Cited;
import dev.precis.evidence.FlatText.Kind;
import dev.precis.evidence.FlatText.Scope;
import dev.precis.evidence.FoundQuotation.Segment;
import dev.precis.evidence.MarkScanner.Opener;
import dev.precis.evidence.MarkScanner.Pair;
import dev.precis.model.Citation;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Site.QuotationMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quotations of a prose: words between quotation marks and block quotations. Each belongs
 * to the nearest citation that follows it in its paragraph, item or cell. Notes are proses of their
 * own and not looked into.
 */
final class QuotationFinder {

  private final QuotationMarks marks;

  QuotationFinder(QuotationMarks marks) {
    this.marks = marks;
  }

  /** The quotations in reading order, none inside of another. */
  List<FoundQuotation> in(Prose prose) {
    return new Reading(prose).found();
  }

  /** What one paragraph has of a quotation: from its opening mark. */
  private record Part(int open, int wordsEnd, int end) {}

  /** Reads one prose. */
  private final class Reading {

    private final Prose prose;
    private final FlatText text;
    private final List<FoundQuotation> found = new ArrayList<>();

    /** Parts of a quotation whose paragraphs so far have opened and not closed. */
    private final List<Part> begun = new ArrayList<>();

    private Optional<Opener> opener = Optional.empty();

    Reading(Prose prose) {
      this.prose = prose;
      this.text = new FlatText(prose);
    }

    List<FoundQuotation> found() {
      for (var scope : text.scopes()) {
        if (scope.kind() == Kind.BLOCK_QUOTE) {
          opener = Optional.empty();
          blockQuotation(scope);
        } else {
          marked(scope);
        }
      }
      return found;
    }

    private void marked(Scope scope) {
      int start = scope.start();
      var scanner = new MarkScanner(text, marks, scope.end());
      if (continues(scope)) {
        start = firstOf(scope) + 1;
        scanner.with(new Opener(opener.orElseThrow().mark(), start - 1));
      } else {
        begun.clear();
      }
      int reopened = start - 1;
      for (var pair : scanner.scan(start)) {
        var parts = new ArrayList<Part>();
        if (!begun.isEmpty() && pair.open() == reopened) {
          parts.addAll(begun);
          begun.clear();
        }
        parts.add(new Part(pair.open(), pair.close(), pair.close() + 1));
        add(parts, citationAfter(scope, pair));
      }
      opener = scanner.unclosed();
      if (opener.isEmpty() || scope.kind() != Kind.PARAGRAPH) {
        opener = Optional.empty();
        begun.clear();
      } else {
        if (opener.get().at() != reopened) {
          begun.clear();
        }
        begun.add(new Part(opener.get().at(), scope.end(), scope.end()));
      }
    }

    private boolean continues(Scope scope) {
      int first = firstOf(scope);
      return opener.isPresent()
          && scope.kind() == Kind.PARAGRAPH
          && scope.followsParagraph()
          && first < scope.end()
          && text.at(first) == opener.get().mark();
    }

    private int firstOf(Scope scope) {
      int first = scope.start();
      while (first < scope.end() && Character.isWhitespace(text.at(first))) {
        first++;
      }
      return first;
    }

    private Optional<Citation> citationAfter(Scope scope, Pair pair) {
      var after = scope.citations().stream().filter(cited -> cited.at() > pair.close()).findFirst();
      return after
          .or(
              () ->
                  scope.citations().stream()
                      .filter(cited -> cited.at() > pair.open())
                      .reduce((first, last) -> last))
          .map(Cited::citation);
    }

    private void add(List<Part> parts, Optional<Citation> citation) {
      var words = new StringBuilder();
      var segments = new ArrayList<Segment>();
      for (var part : parts) {
        words.append(words.isEmpty() ? "" : "\n\n");
        words.append(text.text(), part.open() + 1, part.wordsEnd());
        segments.addAll(segments(part.open(), part.end()));
      }
      add(words.toString(), citation, segments);
    }

    private void add(String words, Optional<Citation> citation, List<Segment> segments) {
      if (!segments.isEmpty() && words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        var first = segments.get(0);
        var last = segments.get(segments.size() - 1);
        found.add(
            new FoundQuotation(
                words.strip(),
                citation,
                sourceOffset(first.piece(), first.from(), false),
                sourceOffset(last.piece(), last.to(), true),
                segments));
      }
    }

    /** All words of the block but for a last line that begins with a dash and names the speaker. */
    private void blockQuotation(Scope scope) {
      int end = scope.end();
      while (end > scope.start() && Character.isWhitespace(text.at(end - 1))) {
        end--;
      }
      int line = end;
      while (line > scope.start() && text.at(line - 1) != '\n') {
        line--;
      }
      if (line > scope.start() && line < end && "—–―".indexOf(text.at(line)) >= 0) {
        end = line;
      }
      var words = text.text().subSequence(scope.start(), end).toString();
      var citation = scope.citations().stream().reduce((first, last) -> last).map(Cited::citation);
      add(words, citation, segments(scope.start(), end));
    }

    private List<Segment> segments(int from, int to) {
      var segments = new ArrayList<Segment>();
      int start = from;
      for (int i = from; i < to; i++) {
        boolean isLast = i + 1 == to || text.piece(i + 1) != text.piece(i);
        if (isLast) {
          if (text.piece(i) >= 0) {
            segments.add(new Segment(text.piece(i), text.offset(start), text.offset(i) + 1));
          }
          start = i + 1;
        }
      }
      return segments;
    }

    private int sourceOffset(int piece, int offset, boolean atEnd) {
      if (prose.pieces().get(piece) instanceof Piece.Text words) {
        boolean exact = words.end() - words.start() == words.text().length();
        return exact ? words.start() + offset : atEnd ? words.end() : words.start();
      }
      throw new IllegalStateException("a quotation's characters stand in texts");
    }
  }
}
