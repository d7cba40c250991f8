package dev.precis.format;

/** The port to what draws social cards. */
public interface CardPainter {

  /**
   * Draws a card as a PNG. The same card gives the same bytes on one machine; fonts of the system
   * and compression differ between machines. May be called from any thread.
   */
  byte[] paint(Card card);
}
