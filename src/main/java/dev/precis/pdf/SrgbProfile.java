package dev.precis.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2.1 (ICC.1:1998-09), which
 * PDF/A wants inside each file. Made here, because the profile of the JDK differs from version to
 * version.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int TAG_ENTRY = 12;
  private static final int STEPS = 1024;

  private SrgbProfile() {}

  /** The profile; the same bytes on every machine. */
  static byte[] bytes() {
    var curve = curve();
    var tags = new LinkedHashMap<String, byte[]>();
    tags.put("desc", description("sRGB IEC61966-2.1"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", xyz(0.95045, 1.0, 1.08905));
    // The primaries, adapted to D50 with the Bradford matrix.
    tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return assembled(tags);
  }

  /** Tags that follow each other share their data where it is the same. */
  private static byte[] assembled(Map<String, byte[]> tags) {
    int at = HEADER + 4 + tags.size() * TAG_ENTRY;
    int size = at + tags.values().stream().distinct().mapToInt(SrgbProfile::padded).sum();
    var out = ByteBuffer.allocate(size);
    writeHeader(out, size);
    out.putInt(HEADER, tags.size());
    int entry = HEADER + 4;
    byte[] before = {};
    for (var tag : tags.entrySet()) {
      var data = tag.getValue();
      if (data == before) {
        at -= padded(data);
      }
      out.position(entry).put(ascii(tag.getKey())).putInt(at).putInt(data.length);
      out.position(at).put(data);
      entry += TAG_ENTRY;
      at += padded(data);
      before = data;
    }
    return out.array();
  }

  private static void writeHeader(ByteBuffer out, int size) {
    out.putInt(0, size);
    out.putInt(8, 0x02100000);
    out.position(12).put(ascii("mntrRGB XYZ "));
    out.position(24).putShort((short) 2026).putShort((short) 1).putShort((short) 1);
    out.position(36).put(ascii("acsp"));
    // The illuminant of the connection space, D50.
    out.position(68).put(fixed(0.9642)).put(fixed(1.0)).put(fixed(0.8249));
  }

  private static byte[] curve() {
    var out = ByteBuffer.allocate(12 + 2 * STEPS);
    out.put(ascii("curv")).putInt(0).putInt(STEPS);
    for (int i = 0; i < STEPS; i++) {
      double v = i / (STEPS - 1.0);
      double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
      out.putShort((short) Math.round(linear * 65535));
    }
    return out.array();
  }

  private static byte[] xyz(double x, double y, double z) {
    return ByteBuffer.allocate(20)
        .put(ascii("XYZ "))
        .putInt(0)
        .put(fixed(x))
        .put(fixed(y))
        .put(fixed(z))
        .array();
  }

  private static byte[] text(String text) {
    return ByteBuffer.allocate(9 + text.length())
        .put(ascii("text"))
        .putInt(0)
        .put(ascii(text))
        .array();
  }

  /** An ASCII description followed by an empty one in Unicode and an empty one in Macintosh. */
  private static byte[] description(String text) {
    return ByteBuffer.allocate(12 + text.length() + 1 + 8 + 3 + 67)
        .put(ascii("desc"))
        .putInt(0)
        .putInt(text.length() + 1)
        .put(ascii(text))
        .array();
  }

  private static byte[] fixed(double value) {
    return ByteBuffer.allocate(4).putInt((int) Math.round(value * 65536)).array();
  }

  private static int padded(byte[] data) {
    return (data.length + 3) & ~3;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
