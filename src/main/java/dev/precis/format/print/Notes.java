package dev.precis.format.print;

import dev.precis.format.print.ApparatusView.NoteView;
import java.util.ArrayList;
import java.util.List;

/** The authors' notes of one document, as they are met. */
final class Notes {

  private final List<NoteView> all = new ArrayList<>();

  /** The id of a new note. */
  String add(String bodyHtml) {
    var id = "note-" + (all.size() + 1);
    all.add(new NoteView(id, bodyHtml));
    return id;
  }

  List<NoteView> all() {
    return List.copyOf(all);
  }
}
