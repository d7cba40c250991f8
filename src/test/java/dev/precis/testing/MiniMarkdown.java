package dev.precis.testing;

import dev.precis.diagnostics.Origin;
import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.MediaKey;
import dev.precis.model.Target.PageKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dialect of {@link Texts}. Every piece has its exact offsets in the text. */
final class MiniMarkdown {

  private static final Pattern ITEM =
      Pattern.compile("(?<prefix>[^@;]*?)(?<minus>-?)@(?<key>[^,;\\s]+)(?:,\\s*by (?<by>[^;]+))?");

  private final String text;
  private final Origin origin;
  private final List<Piece> pieces = new ArrayList<>();

  MiniMarkdown(String text, Origin origin) {
    this.text = text;
    this.origin = origin;
  }

  Prose line() {
    inline(0, text.length());
    return new Prose(pieces, origin);
  }

  Prose blocks() {
    int start = 0;
    while (start < text.length()) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.length() : gap;
      block(start, end);
      start = gap < 0 ? end : gap + 2;
    }
    return new Prose(pieces, origin);
  }

  private void block(int start, int end) {
    if (text.startsWith("# ", start)) {
      var id = text.substring(start + 2, end).toLowerCase(Locale.ROOT).replace(' ', '-');
      within(new Element.Heading(2, id), () -> inline(start + 2, end));
    } else if (text.startsWith("> ", start)) {
      within(
          new Element.BlockQuote(),
          () -> within(new Element.Paragraph(), () -> inline(start + 2, end)));
    } else if (text.startsWith("- ", start)) {
      within(new Element.BulletList(true), () -> lines(start, end, this::item));
    } else if (text.startsWith("|", start)) {
      within(new Element.Table(), () -> table(start, end));
    } else if (text.startsWith("```", start)) {
      within(new Element.CodeBlock(""), () -> words(start + 4, end - 4));
    } else if (text.substring(start, end).equals("---")) {
      pieces.add(new Piece.ThematicBreak());
    } else {
      within(new Element.Paragraph(), () -> inline(start, end));
    }
  }

  private interface Line {
    void read(int start, int end);
  }

  private void lines(int start, int end, Line line) {
    int from = start;
    while (from < end) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? end : Math.min(newline, end);
      line.read(from, to);
      from = to + 1;
    }
  }

  private void item(int start, int end) {
    within(new Element.ListItem(), () -> inline(start + 2, end));
  }

  private void table(int start, int end) {
    int newline = text.indexOf('\n', start);
    int head = newline < 0 ? end : Math.min(newline, end);
    within(new Element.TableHead(), () -> row(start, head, true));
    if (head < end) {
      within(new Element.TableBody(), () -> lines(head + 1, end, (a, b) -> row(a, b, false)));
    }
  }

  private void row(int start, int end, boolean header) {
    within(
        new Element.TableRow(),
        () -> {
          int from = start + 1;
          while (from < end) {
            int cell = from;
            int bar = text.indexOf('|', from);
            within(new Element.TableCell(header, Element.Alignment.NONE), () -> inline(cell, bar));
            from = bar + 1;
          }
        });
  }

  private void within(Element element, Runnable content) {
    pieces.add(new Piece.Open(element));
    content.run();
    pieces.add(new Piece.Close(element));
  }

  private void words(int start, int end) {
    if (start < end) {
      pieces.add(new Piece.Text(text.substring(start, end), start, end));
    }
  }

  /** A special form: where it ends, and what writes its pieces. */
  private record Form(int end, Runnable pieces) {}

  private void inline(int start, int end) {
    int written = start;
    int i = start;
    while (i < end) {
      var form = formAt(i);
      if (form.isEmpty()) {
        i++;
        continue;
      }
      words(written, i);
      form.get().pieces().run();
      i = form.get().end();
      written = i;
    }
    words(written, end);
  }

  private Optional<Form> formAt(int at) {
    if (text.startsWith("--", at)) {
      return Optional.of(substitution(at, 2, "–"));
    } else if (text.startsWith("...", at)) {
      return Optional.of(substitution(at, 3, "…"));
    } else if (text.startsWith("'", at)) {
      return Optional.of(substitution(at, 1, "’"));
    } else if (text.startsWith("\n", at)) {
      return Optional.of(substitution(at, 1, "\n"));
    } else if (text.startsWith("\\\n", at)) {
      return Optional.of(new Form(at + 2, () -> pieces.add(new Piece.LineBreak())));
    } else if (text.startsWith("**", at)) {
      return Optional.of(around(new Element.Strong(), at, "**"));
    } else if (text.startsWith("*", at)) {
      return Optional.of(around(new Element.Emphasis(), at, "*"));
    } else if (text.startsWith("`", at)) {
      int end = text.indexOf('`', at + 1);
      return Optional.of(
          new Form(end + 1, () -> within(new Element.Code(), () -> words(at + 1, end))));
    } else if (text.startsWith("^[", at)) {
      return Optional.of(note(at));
    } else if (text.startsWith("![", at)) {
      return Optional.of(image(at));
    } else if (text.startsWith("[", at)) {
      int close = closing(at);
      return Optional.of(text.startsWith("](", close) ? link(at, close) : citation(at, close));
    }
    return Optional.empty();
  }

  private Form substitution(int at, int length, String shown) {
    return new Form(at + length, () -> pieces.add(new Piece.Text(shown, at, at + length)));
  }

  private Form around(Element element, int at, String mark) {
    int from = at + mark.length();
    int to = text.indexOf(mark, from);
    return new Form(to + mark.length(), () -> within(element, () -> inline(from, to)));
  }

  private Form note(int at) {
    int close = closing(at + 1);
    return new Form(
        close + 1,
        () -> {
          var inside = new MiniMarkdown(text, origin);
          inside.within(new Element.Paragraph(), () -> inside.inline(at + 2, close));
          pieces.add(new Piece.Note("n", new Prose(inside.pieces, origin), at, close + 1));
        });
  }

  private Form image(int at) {
    int close = text.indexOf("](", at);
    int end = text.indexOf(')', close) + 1;
    var media = new MediaKey(text.substring(close + 2, end - 1));
    var alt = text.substring(at + 2, close);
    return new Form(end, () -> pieces.add(new Piece.Image(media, alt, "", close + 2, end - 1)));
  }

  private Form link(int at, int close) {
    int from = close + 2;
    int to = text.indexOf(')', from);
    var element =
        target(text.substring(from, to))
            .<Element>map(target -> new Element.SymbolicLink(target, false, from, to))
            .orElseGet(() -> new Element.AddressLink(text.substring(from, to), "", from, to));
    return new Form(to + 1, () -> within(element, () -> inline(at + 1, close)));
  }

  private static Optional<Target> target(String address) {
    int colon = address.indexOf(':');
    var name = address.substring(colon + 1);
    return switch (colon < 0 ? "" : address.substring(0, colon)) {
      case "actor" -> Optional.of(new ActorKey(name));
      case "topic" -> Optional.of(new TopicKey(name));
      case "source" -> Optional.of(new SourceKey(name));
      case "briefing" -> Optional.of(new BriefingKey(name));
      case "page" -> Optional.of(new PageKey(name));
      case "summary" -> Optional.of(summary(name));
      default -> Optional.empty();
    };
  }

  private static SummaryKey summary(String name) {
    int slash = name.indexOf('/');
    return new SummaryKey(new BriefingKey(name.substring(0, slash)), name.substring(slash + 1));
  }

  private Form citation(int at, int close) {
    var items = new ArrayList<Citation.Item>();
    var matcher = ITEM.matcher(text).region(at + 1, close);
    while (matcher.find()) {
      var by =
          Optional.ofNullable(matcher.group("by"))
              .map(ActorKey::new)
              .map(actor -> new Citation.Speaker(actor, matcher.start("by"), matcher.end("by")));
      items.add(
          new Citation.Item(
              new SourceKey(matcher.group("key")),
              matcher.group("prefix").strip(),
              Optional.empty(),
              "",
              !matcher.group("minus").isEmpty(),
              by,
              Optional.empty(),
              matcher.start("key") - 1,
              matcher.end("key")));
    }
    return new Form(
        close + 1, () -> pieces.add(new Piece.Cite(new Citation(items, at, close + 1))));
  }

  /** The bracket that closes the one at an offset. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '[') {
        depth++;
      } else if (text.charAt(i) == ']' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no closing bracket: " + text.substring(open));
  }
}
