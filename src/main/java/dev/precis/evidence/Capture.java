package dev.precis.evidence;

import java.util.List;

/**
 * The text of a source as an editor saved it, in blocks.
 *
 * @param text the file's text; of an HTML file what a reader sees, blocks apart by empty lines
 * @param sha256 the hash of the file's bytes, 64 hexadecimal digits in lower case
 * @param blocks in order, not overlapping
 */
public record Capture(String text, String sha256, List<Block> blocks) {

  public Capture {
    blocks = List.copyOf(blocks);
  }

  /** The paragraphs of the article's body in order: the first is ¶1. */
  public List<Block> body() {
    return blocks.stream().filter(block -> block.role() == Role.BODY).toList();
  }

  /** The words of a block. */
  public String textOf(Block block) {
    return text.substring(block.start(), block.end());
  }

  /**
   * A paragraph, heading or other block.
   *
   * @param start offset of its first UTF-16 unit in the capture's text
   * @param end offset after its last
   */
  public record Block(Role role, int start, int end) {}

  /** What a block is to the article. Only the body is what its author says in the article. */
  public enum Role {
    /** A paragraph of the article's body. */
    BODY,
    /** A headline or a heading between paragraphs. */
    HEADING,
    /** Who wrote it, where and when. */
    DATELINE,
    /** What is said of a picture. */
    CAPTION,
    /** A body's paragraph that stood before already. */
    REPEATED,
    /** What belongs to the page: errors, navigation, disclaimers, other stories, comments. */
    FURNITURE
  }
}
