package dev.precis.load;

import dev.precis.load.Layout.Part;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of {@code content/}.
 *
 * @param part what it is
 * @param path where it is on disk
 * @param parts the folders below {@code content/} that it lies in, and its name
 */
record ContentFile(Part part, Path path, List<String> parts) {

  /** The folder that holds everything that an author writes. */
  static final String CONTENT = "content";

  ContentFile {
    parts = List.copyOf(parts);
  }

  /** Its path relative to the project, with {@code /}. */
  String name() {
    return nameOf(parts);
  }

  /** The path relative to the project of what lies in some folders; {@code content} for none. */
  static String nameOf(List<String> parts) {
    return parts.isEmpty() ? CONTENT : CONTENT + "/" + String.join("/", parts);
  }

  /** Whether it is the file that stands for its briefing. */
  boolean isIndex() {
    return part == Part.BRIEFING && parts.get(2).equals(Layout.INDEX);
  }

  /** The name of the file without its ending. */
  String slug() {
    var last = parts.get(parts.size() - 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }
}
