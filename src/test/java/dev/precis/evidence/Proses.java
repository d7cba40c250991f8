package dev.precis.evidence;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Origin;
import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads proses for tests from a few signs: empty lines, {@code # heading}, {@code > block
 * quotation}, {@code - item}, {@code *emphasis*}, <code>`code`</code>, {@code {link}} and
 * citations.
 */
final class Proses {

  private static final Pattern ORIGINAL = Pattern.compile("original \"([^\"]*)\"");
  private static final Pattern KEY = Pattern.compile("@([\\w-]+)");
  private static final Pattern BY = Pattern.compile("by ([\\w-]+)");

  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();

  private Proses() {}

  static Prose blocks(String text) {
    var proses = new Proses();
    int at = 0;
    for (var block : text.split("\n\n", -1)) {
      proses.block(block, at);
      at += block.length() + 2;
    }
    return new Prose(proses.pieces, origin("content/text.md"));
  }

  static Prose inline(String text) {
    var proses = new Proses();
    proses.words(text, 0);
    return new Prose(proses.pieces, origin("content/text.md"));
  }

  /** One line; the column is the offset plus one. */
  private static Origin origin(String file) {
    return (start, end) -> new Location(file, 1, start + 1, Math.max(1, end - start));
  }

  private void block(String block, int at) {
    if (block.startsWith("# ")) {
      wrapped(new Element.Heading(2, "h"), () -> words(block.substring(2), at + 2));
    } else if (block.startsWith("> ")) {
      open(new Element.BlockQuote());
      int offset = at;
      for (var line : block.split("\n", -1)) {
        int start = offset + 2;
        wrapped(new Element.Paragraph(), () -> words(line.substring(2), start));
        offset += line.length() + 1;
      }
      close();
    } else if (block.startsWith("- ")) {
      open(new Element.BulletList(true));
      int offset = at;
      for (var line : block.split("\n", -1)) {
        int start = offset + 2;
        wrapped(new Element.ListItem(), () -> words(line.substring(2), start));
        offset += line.length() + 1;
      }
      close();
    } else {
      wrapped(new Element.Paragraph(), () -> words(block, at));
    }
  }

  private void words(String text, int at) {
    var plain = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\0';
      boolean sign = i == text.length() || "*`{}".indexOf(c) >= 0 || text.startsWith("[@", i);
      if (!sign) {
        plain.append(c);
        continue;
      }
      if (!plain.isEmpty()) {
        pieces.add(new Piece.Text(plain.toString(), at + from, at + i));
        plain.setLength(0);
      }
      if (c == '*') {
        toggle(new Element.Emphasis());
      } else if (c == '`') {
        toggle(new Element.Code());
      } else if (c == '{') {
        open(new Element.AddressLink("https://a.example/\"x\"", "", at + i, at + i));
      } else if (c == '}') {
        close();
      } else if (c == '[') {
        int end = text.indexOf(']', i) + 1;
        pieces.add(new Piece.Cite(citation(text.substring(i, end), at + i)));
        i = end - 1;
      }
      from = i + 1;
    }
  }

  private static Citation citation(String text, int at) {
    var items =
        Stream.of(text.split(";", -1))
            .map(
                item ->
                    new Citation.Item(
                        new SourceKey(first(KEY, item).orElseThrow()),
                        "",
                        Optional.empty(),
                        "",
                        false,
                        first(BY, item).map(by -> new Citation.Speaker(new ActorKey(by), at, at)),
                        first(ORIGINAL, item),
                        at,
                        at))
            .toList();
    return new Citation(items, at, at + text.length());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).findFirst();
  }

  private void toggle(Element element) {
    if (element.equals(open.peek())) {
      close();
    } else {
      open(element);
    }
  }

  private void wrapped(Element element, Runnable inside) {
    open(element);
    inside.run();
    close();
  }

  private void open(Element element) {
    open.push(element);
    pieces.add(new Piece.Open(element));
  }

  private void close() {
    pieces.add(new Piece.Close(open.pop()));
  }
}
