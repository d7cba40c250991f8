package dev.precis.font;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks fonts in the Web Open Font Format 1.0 (W3C, 2012) to the sfnt that is inside. */
final class Woff {

  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int SFNT_HEADER = 12;
  private static final int SFNT_ENTRY = 16;

  /** Far above any real font: a larger claim is a damaged or hostile file. */
  private static final int LARGEST = 64 << 20;

  private Woff() {}

  /** Whether the file says that it is WOFF 1. */
  static boolean isWoff(byte[] file) {
    return file.length >= HEADER && ByteBuffer.wrap(file).getInt(0) == SIGNATURE;
  }

  /**
   * The font inside.
   *
   * @throws BadFontException if the file is damaged
   */
  static byte[] unpack(byte[] file) throws BadFontException {
    try {
      return unpackAll(file);
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | DataFormatException e) {
      throw new BadFontException("it is damaged");
    }
  }

  private static byte[] unpackAll(byte[] file) throws DataFormatException {
    var in = ByteBuffer.wrap(file);
    int tables = Short.toUnsignedInt(in.getShort(12));
    int size = in.getInt(16);
    if (size < SFNT_HEADER || size > LARGEST) {
      throw new DataFormatException();
    }
    var out = ByteBuffer.allocate(size);
    writeHeader(out, in.getInt(4), tables);
    int at = SFNT_HEADER + tables * SFNT_ENTRY;
    for (int i = 0; i < tables; i++) {
      int entry = HEADER + i * ENTRY;
      int packed = in.getInt(entry + 8);
      int plain = in.getInt(entry + 12);
      out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(at).putInt(plain);
      unpackTable(file, in.getInt(entry + 4), packed, out.array(), at, plain);
      at += (plain + 3) & ~3;
    }
    return out.array();
  }

  private static void writeHeader(ByteBuffer out, int flavor, int tables) {
    int power = Integer.highestOneBit(Math.max(1, tables));
    out.putInt(flavor)
        .putShort((short) tables)
        .putShort((short) (power * SFNT_ENTRY))
        .putShort((short) Integer.numberOfTrailingZeros(power))
        .putShort((short) ((tables - power) * SFNT_ENTRY));
  }

  private static void unpackTable(byte[] in, int from, int packed, byte[] out, int at, int plain)
      throws DataFormatException {
    if (packed == plain) {
      System.arraycopy(in, from, out, at, plain);
      return;
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(in, from, packed);
      if (inflater.inflate(out, at, plain) != plain) {
        throw new DataFormatException();
      }
    } finally {
      inflater.end();
    }
  }
}
