package dev.precis.load;

import dev.precis.diagnostics.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may lie where in {@code content/}. Paths are given as their parts below it. */
final class Layout {

  static final String SITE = "site.yaml";
  static final String INDEX = "index.md";
  static final String MARKDOWN_ENDING = ".md";
  static final String NOTE_ENDING = ".yaml";

  private static final String LOCK = "quotations.lock";
  private static final List<String> FOLDERS =
      List.of("briefings", "topics", "actors", "sources", "pages", "media");
  private static final Set<String> PICTURES =
      Set.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg");
  private static final Set<String> LEFT_BY_PROGRAMS = Set.of("Thumbs.db", "desktop.ini");

  /** The parts of the content. */
  enum Part {
    /** The site's own file, or the lock; they are asked for by name. */
    KNOWN,
    BRIEFING,
    TOPIC,
    ACTOR,
    SOURCE,
    PAGE,
    PICTURE,
    /** The file beside a picture. */
    NOTE
  }

  private Layout() {}

  /** Whether a file or folder is none of the author's: hidden, a backup, left by a program. */
  static boolean isIgnored(String name) {
    return name.startsWith(".")
        || name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"))
        || LEFT_BY_PROGRAMS.contains(name);
  }

  /** What a file is, if it is something. */
  static Optional<Part> partOf(List<String> parts) {
    var ending = ending(parts);
    boolean isMarkdown = ending.equals(MARKDOWN_ENDING);
    if (parts.size() <= 1) {
      boolean isKnown = parts.get(0).equals(SITE) || parts.get(0).equals(LOCK);
      return Optional.of(Part.KNOWN).filter(part -> isKnown);
    }
    return switch (parts.get(0)) {
      case "briefings" -> Optional.of(Part.BRIEFING).filter(p -> isMarkdown && parts.size() == 3);
      case "topics" -> Optional.of(Part.TOPIC).filter(p -> isMarkdown && parts.size() == 2);
      case "actors" -> Optional.of(Part.ACTOR).filter(p -> isMarkdown && parts.size() == 2);
      case "pages" -> Optional.of(Part.PAGE).filter(p -> isMarkdown && parts.size() == 2);
      case "sources" -> Optional.of(Part.SOURCE).filter(p -> ending.equals(".yaml"));
      case "media" ->
          PICTURES.contains(ending.toLowerCase(Locale.ROOT))
              ? Optional.of(Part.PICTURE)
              : Optional.of(Part.NOTE).filter(p -> ending.equals(NOTE_ENDING));
      default -> Optional.empty();
    };
  }

  /** Whether a folder may lie there. */
  static boolean admitsFolder(List<String> parts) {
    if (parts.isEmpty()) {
      return true;
    }
    return switch (parts.get(0)) {
      case "sources", "media" -> true;
      case "briefings" -> parts.size() <= 2;
      case "topics", "actors", "pages" -> parts.size() == 1;
      default -> false;
    };
  }

  /** Where a file that is nothing may belong. */
  static String hintForFile(List<String> parts) {
    if (parts.size() == 1) {
      return Suggestions.didYouMean(parts.get(0), List.of(SITE, LOCK))
          .orElse("content/ holds '" + SITE + "' and folders: " + String.join(", ", FOLDERS));
    }
    var folder = parts.get(0);
    var wanted = folder.equals("sources") ? ".yaml" : MARKDOWN_ENDING;
    if (folder.equals("media")) {
      return "media are pictures: PNG, JPEG, GIF, WebP, AVIF or SVG";
    } else if (PICTURES.contains(ending(parts).toLowerCase(Locale.ROOT))) {
      return "pictures belong in content/media/";
    } else if (ending(parts).equals(MARKDOWN_ENDING) && folder.equals("briefings")) {
      return "a briefing is a folder with an '" + INDEX + "'";
    }
    return "the files of '" + folder + "' end with '" + wanted + "'";
  }

  /** Where a folder that is nothing may belong. */
  static String hintForFolder(List<String> parts) {
    return parts.size() == 1
        ? Suggestions.didYouMean(parts.get(0), FOLDERS)
            .orElse("the folders of content/ are " + String.join(", ", FOLDERS))
        : "the files of '" + parts.get(0) + "' lie side by side, without folders of their own";
  }

  private static String ending(List<String> parts) {
    var name = parts.get(parts.size() - 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }
}
