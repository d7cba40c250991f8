package dev.precis.format.web;

import java.util.List;

/** A text in blocks and the author's notes to it. */
record TextView(String textHtml, List<NoteView> notes) {

  /**
   * A note of the author.
   *
   * @param id of the note on the page
   * @param mark the letter that refers to it
   * @param backId of the place that refers to it
   */
  record NoteView(String id, String mark, String backId, String textHtml) {}
}
