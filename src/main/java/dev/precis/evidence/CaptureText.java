package dev.precis.evidence;

import dev.precis.evidence.Capture.Role;
import dev.precis.evidence.NormalizedText.HyphenAtLineEnd;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A capture made ready for the search: its body as one text, and each other block alone, so that no
 * quotation runs from one into another. A capture with words divided at the ends of lines has its
 * body twice, since a hyphen there may be the word's own.
 */
final class CaptureText {

  private static final Pattern HYPHEN_AT_LINE_END = Pattern.compile("\\p{L}[-‐]\\h*\\R\\s*\\p{L}");

  private final Capture capture;
  private final List<SearchText> bodies;
  private final List<SearchText> others;

  CaptureText(Capture capture) {
    this.capture = capture;
    var body = capture.body();
    var dropped = SearchText.of(capture, body, HyphenAtLineEnd.DROPPED);
    this.bodies =
        HYPHEN_AT_LINE_END.matcher(capture.text()).find()
            ? List.of(dropped, SearchText.of(capture, body, HyphenAtLineEnd.KEPT))
            : List.of(dropped);
    this.others =
        capture.blocks().stream()
            .filter(block -> block.role() != Role.BODY && block.role() != Role.REPEATED)
            .map(block -> SearchText.of(capture, List.of(block), HyphenAtLineEnd.DROPPED))
            .toList();
  }

  Capture capture() {
    return capture;
  }

  /** The body; a second time with hyphens at the ends of lines kept, where there are any. */
  List<SearchText> bodies() {
    return bodies;
  }

  /** What is not the body. */
  List<SearchText> others() {
    return others;
  }
}
