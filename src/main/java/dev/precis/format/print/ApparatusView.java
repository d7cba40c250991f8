package dev.precis.format.print;

import java.util.List;

/**
 * What stands behind the texts of a document.
 *
 * @param coverage of the topics under which the summaries are filed
 * @param references in the order of their numbers
 * @param actors that the texts name, by sort name
 * @param topics under which the summaries are filed, by label
 * @param judged whether there are judgements
 * @param scaleName of the words for likelihood
 * @param scale from the least to the most likely
 * @param marked whether a quotation has a mark
 * @param notes the authors' notes, which the PDF engine takes to the pages that refer to them
 */
record ApparatusView(
    CoverageView coverage,
    List<ReferenceView> references,
    List<EntryView> actors,
    List<EntryView> topics,
    boolean judged,
    String scaleName,
    List<TermView> scale,
    boolean marked,
    List<NoteView> notes) {

  /**
   * An entry in the list of references.
   *
   * @param id by which citations link to it
   * @param places the ids of the citations, parted by spaces
   */
  record ReferenceView(int number, String id, String textHtml, String places) {}

  /**
   * An entry of the index.
   *
   * @param places the ids of where it is named, parted by spaces
   */
  record EntryView(String name, String places) {}

  /**
   * A step of the scale.
   *
   * @param from the lowest likelihood in per cent
   * @param to the highest likelihood in per cent
   */
  record TermView(List<String> wordings, int from, int to) {}

  /**
   * An author's note.
   *
   * @param id by which the place that refers to it names it
   */
  record NoteView(String id, String bodyHtml) {}
}
