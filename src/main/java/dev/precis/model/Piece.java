package dev.precis.model;

import dev.precis.model.Target.MediaKey;

/** The smallest part of a {@link Prose}. Offsets are UTF-16 code units in the prose's text. */
public sealed interface Piece {

  /**
   * Characters to be shown as they are. Where {@code end - start} is the length of the text, each
   * character stands at its own offset; a substitution such as a dash for two hyphens is a piece of
   * its own.
   */
  record Text(String text, int start, int end) implements Piece {}

  /** An element begins. */
  record Open(Element element) implements Piece {}

  /** The element that was opened last ends; it is named again for those who read backwards. */
  record Close(Element element) implements Piece {}

  /** A citation. */
  record Cite(Citation citation) implements Piece {}

  /**
   * An author's note, at the place that refers to it.
   *
   * @param label as the author named it
   * @param body its text, in blocks, with the offsets and the origin of the text around it
   */
  record Note(String label, Prose body, int start, int end) implements Piece {}

  /**
   * A picture.
   *
   * @param media the file inside {@code content/media/}
   * @param alt the alternative text, which may be empty
   * @param title the caption, which may be empty
   */
  record Image(MediaKey media, String alt, String title, int start, int end) implements Piece {}

  /** The end of a line, where the author asked for one. */
  record LineBreak() implements Piece {}

  /** A break between subjects: a rule or an ornament. */
  record ThematicBreak() implements Piece {}
}
