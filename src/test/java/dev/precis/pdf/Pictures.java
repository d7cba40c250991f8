package dev.precis.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Picture files for tests. */
final class Pictures {

  private Pictures() {}

  /** Writes a black picture of a size in pixels. */
  static Path png(Path file, int width, int height) throws IOException {
    ImageIO.write(
        new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    return file;
  }

  /** Writes a PNG whose head claims a size in pixels, with hardly anything behind it. */
  static Path bomb(Path file, int width, int height) throws IOException {
    var head = ByteBuffer.allocate(17);
    head.put("IHDR".getBytes(US_ASCII)).putInt(width).putInt(height);
    head.put(new byte[] {8, 2, 0, 0, 0});
    var crc = new CRC32();
    crc.update(head.array());
    var all = ByteBuffer.allocate(8 + 4 + 17 + 4);
    all.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    all.putInt(13).put(head.array()).putInt((int) crc.getValue());
    return Files.write(file, all.array());
  }
}
