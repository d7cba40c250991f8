package dev.precis.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a document read its own pictures and nothing else: no other file, no network. */
final class MediaAccess {

  static final String SCHEME = "media";

  private final Map<String, Path> files;

  /**
   * @param files by their addresses, each {@code media:path}
   */
  MediaAccess(Map<String, Path> files) {
    this.files = files;
  }

  /** Whether the address is one of the document's pictures. */
  boolean allows(@Nullable String address) {
    return address != null && files.containsKey(address);
  }

  /** The address where it may be read, and null, as the engine wants it, where not. */
  @Nullable String resolve(@Nullable String address) {
    return allows(address) ? address : null;
  }

  /** Opens a picture. */
  FSStream open(String address) {
    var file = files.get(address);
    try {
      return new Content(file == null ? new byte[0] : Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Content implements FSStream {
    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
