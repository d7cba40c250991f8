package dev.precis.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A sheet of paper on which shapes are printed in a few inks, none over another. It has one byte
 * for each pixel, an index into the palette: a picture of few colours is drawn and packed faster so
 * than one of many.
 */
final class Sheet {

  /** How many steps there are from the paper to the full ink. */
  private static final int STEPS = 24;

  private static final int FULL = 255;

  private final int width;
  private final int height;
  private final Color paper;
  private final Color[] inks;
  private final byte[] pixels;

  /** How much of each pixel of the shape that is being printed is covered. */
  private final BufferedImage stencil;

  Sheet(int width, int height, Color paper, Color... inks) {
    this.width = width;
    this.height = height;
    this.paper = paper;
    this.inks = inks.clone();
    this.pixels = new byte[width * height];
    this.stencil = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
  }

  /**
   * Prints a shape.
   *
   * @param ink its index among the inks
   */
  void print(Shape shape, int ink) {
    var area = shape.getBounds().intersection(new java.awt.Rectangle(0, 0, width, height));
    if (area.isEmpty()) {
      return;
    }
    fill(shape);
    byte[] covered = ((DataBufferByte) stencil.getRaster().getDataBuffer()).getData();
    int last = Math.min(height, area.y + area.height + 1);
    int right = Math.min(width, area.x + area.width + 1);
    for (int y = area.y; y < last; y++) {
      for (int i = y * width + area.x; i < y * width + right; i++) {
        if (covered[i] != 0) {
          int step = ((covered[i] & FULL) * STEPS + FULL / 2) / FULL;
          pixels[i] = (byte) (step == 0 ? 0 : ink * STEPS + step);
          covered[i] = 0;
        }
      }
    }
  }

  /** Prints a rectangle with sharp edges. */
  void rule(int x, int y, int w, int h, int ink) {
    print(new Rectangle2D.Double(x, y, w, h), ink);
  }

  byte[] png() {
    var palette = new byte[3 * (1 + inks.length * STEPS)];
    put(palette, 0, paper);
    for (int ink = 0; ink < inks.length; ink++) {
      for (int step = 1; step <= STEPS; step++) {
        put(palette, ink * STEPS + step, mixed(inks[ink], (double) step / STEPS));
      }
    }
    return Png.write(width, height, palette, pixels);
  }

  private void fill(Shape shape) {
    Graphics2D graphics = stencil.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fill(shape);
    graphics.dispose();
  }

  private Color mixed(Color ink, double share) {
    return new Color(
        mixed(paper.getRed(), ink.getRed(), share),
        mixed(paper.getGreen(), ink.getGreen(), share),
        mixed(paper.getBlue(), ink.getBlue(), share));
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private static void put(byte[] palette, int index, Color color) {
    palette[3 * index] = (byte) color.getRed();
    palette[3 * index + 1] = (byte) color.getGreen();
    palette[3 * index + 2] = (byte) color.getBlue();
  }
}
