package dev.precis.format.print;

import dev.precis.format.Html;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks where the texts of a document name actors, for its index. */
final class IndexMarks {

  private final Anchors anchors;
  private final Set<ActorKey> named = new HashSet<>();
  private Names names = Names.NONE;
  private boolean isOn = true;

  IndexMarks(Anchors anchors) {
    this.anchors = anchors;
  }

  /** Says that a text comes next that names actors by these names. */
  void begin(Names known) {
    names = known;
    named.clear();
  }

  /** Says whether what comes next is to be found in the index; it is unless said otherwise. */
  void turn(boolean on) {
    isOn = on;
  }

  /** Whether the text that was begun last names an actor. */
  boolean hasNamed(ActorKey actor) {
    return named.contains(actor);
  }

  /** The id of a link to an actor; empty where it needs none. */
  String idOfLink(Target target) {
    return isOn && target instanceof ActorKey actor ? anchor(actor) : "";
  }

  /**
   * A text with an empty element before each name; one around it would part it from the mark that
   * follows.
   */
  String html(String text) {
    var found = isOn ? names.in(text) : List.<Names.Found>of();
    if (found.isEmpty()) {
      return Html.escape(text);
    }
    var html = new StringBuilder(text.length() + 48);
    int written = 0;
    for (var name : found) {
      html.append(Html.escape(text.substring(written, name.start())));
      html.append("<span id=\"").append(anchor(name.actor())).append("\"></span>");
      written = name.start();
    }
    return html.append(Html.escape(text.substring(written))).toString();
  }

  private String anchor(ActorKey actor) {
    named.add(actor);
    return anchors.add(actor);
  }
}
