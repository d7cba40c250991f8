package dev.precis.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import dev.precis.format.Artifact;
import dev.precis.format.OutputPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the packed copies of a site's texts: {@code .gz} (RFC 1952), and {@code .br} (RFC 7932)
 * where the library has a part for the machine. What would not become smaller has no copy. The same
 * bytes are packed into the same bytes, by one version of Java.
 */
public final class Compressor {

  private static final Set<String> TEXTS =
      Set.of("bib", "css", "html", "js", "json", "map", "svg", "txt", "xml");

  private static final int QUALITY = 11;

  private final boolean brotli = Brotli4jLoader.isAvailable();
  private final Set<OutputPath> taken;

  /**
   * @param planned the files that the site will have; none of them is written over
   */
  public Compressor(Collection<OutputPath> planned) {
    this.taken = new HashSet<>(planned);
  }

  /** The packed copies of a file: none to two. May be called from any thread. */
  public List<Artifact> copies(Artifact artifact) throws IOException {
    if (!isText(artifact.path())) {
      return List.of();
    }
    var copies = new ArrayList<Artifact>();
    add(artifact, ".gz", gzip(artifact.bytes()), copies);
    if (brotli) {
      var parameters = new Encoder.Parameters().setQuality(QUALITY);
      add(artifact, ".br", Encoder.compress(artifact.bytes(), parameters), copies);
    }
    return List.copyOf(copies);
  }

  private void add(Artifact of, String ending, byte[] packed, List<Artifact> copies) {
    var path = new OutputPath(of.path() + ending);
    if (packed.length < of.bytes().length && !taken.contains(path)) {
      copies.add(new Artifact(path, of.template(), packed));
    }
  }

  private static boolean isText(OutputPath path) {
    var name = path.value();
    return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (var gzip = new BestGzip(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** The JDK's writer has no clock in its header; its effort can be set only from inside. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
