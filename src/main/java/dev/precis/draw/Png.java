package dev.precis.draw;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures with a palette as PNG (ISO/IEC 15948). The JDK's own writer copies each pixel
 * several times and takes longer than the drawing.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte BITS = 8;
  private static final byte PALETTE = 3;

  /** Text on paper packs well at once; more effort saves a tenth and takes twice as long. */
  private static final int EFFORT = 4;

  private Png() {}

  /**
   * The bytes of a picture.
   *
   * @param palette three bytes, red, green and blue, for each of at most 256 colours
   * @param pixels an index into it for each pixel, row by row
   */
  static byte[] write(int width, int height, byte[] palette, byte[] pixels) {
    var out = new ByteArrayOutputStream(32 * 1024);
    out.writeBytes(SIGNATURE);
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(BITS).put(PALETTE);
    chunk(out, "IHDR", header.array());
    chunk(out, "PLTE", palette);
    chunk(out, "IDAT", packed(width, height, pixels));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] packed(int width, int height, byte[] pixels) {
    // Each row begins with the number of its filter: none.
    var rows = new byte[(width + 1) * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * width, rows, y * (width + 1) + 1, width);
    }
    var deflater = new Deflater(EFFORT);
    try {
      deflater.setInput(rows);
      deflater.finish();
      var out = new ByteArrayOutputStream(32 * 1024);
      var part = new byte[16 * 1024];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
