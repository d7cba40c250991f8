package dev.precis.format.data;

import dev.precis.format.Edition;
import dev.precis.format.PortableHtml;
import dev.precis.model.Citation;
import dev.precis.model.Prose;
import dev.precis.model.Target;
import dev.precis.prose.PlainText;
import java.util.List;

/**
 * A text.
 *
 * @param text its words, without citations and notes
 * @param html the same as HTML with whole addresses; citations are raised numbers
 * @param notes the author's notes as HTML; the first is {@code a} in {@code html}
 * @param cites the sources that it cites, in the order of first use
 */
record TextData(String text, String html, List<String> notes, List<String> cites) {

  TextData {
    notes = List.copyOf(notes);
    cites = List.copyOf(cites);
  }

  /**
   * A text of the site.
   *
   * @param page on which it stands
   */
  static TextData of(Prose prose, Target page, Edition edition) {
    var writer = new PortableHtml(edition, page);
    var html = writer.write(prose);
    var cites =
        prose
            .citations()
            .flatMap(cite -> cite.citation().items().stream())
            .map(Citation.Item::source)
            .distinct()
            .map(Target.SourceKey::id)
            .toList();
    return new TextData(PlainText.of(prose), html, writer.notes(), cites);
  }
}
