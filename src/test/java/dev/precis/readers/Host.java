package dev.precis.readers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A web host on the loopback: folders, {@code 404.html}, gzip and the site's {@code _headers}. */
final class Host implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final List<Rule> rules = new ArrayList<>();
  private Path site = Path.of("");

  /** Headers for the addresses that match. */
  private record Rule(Pattern address, String name, String value) {}

  Host() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Serves a site, with the headers that it asks for. */
  void serve(Path folder) throws IOException {
    site = folder;
    rules.clear();
    var headers = folder.resolve("_headers");
    if (!Files.exists(headers)) {
      return;
    }
    var address = Pattern.compile("");
    for (var line : Files.readAllLines(headers)) {
      // What follows a "!" is taken away from earlier rules; here later ones replace it anyway.
      if (line.startsWith(" ") && !line.startsWith("  ! ")) {
        var colon = line.indexOf(':');
        rules.add(
            new Rule(address, line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ")) {
        address = Pattern.compile(Pattern.quote(line.strip()).replace("*", "\\E.*\\Q"));
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var wanted = site.resolve(path.substring(1)).normalize();
      var file = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
      boolean found = file.startsWith(site) && Files.isRegularFile(file);
      var sent = found ? file : site.resolve("404.html");
      var bytes = Files.readAllBytes(sent);
      var type = TYPES.getOrDefault(ending(sent), "application/octet-stream");
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", type);
      for (var rule : rules) {
        // A browser that has once seen it would never again come back without TLS.
        if (rule.address().matcher(path).matches()
            && !rule.name().equals("Strict-Transport-Security")) {
          headers.set(rule.name(), rule.value());
        }
      }
      if (!type.startsWith("image/") && !type.startsWith("font/")) {
        headers.set("Content-Encoding", "gzip");
        bytes = gzipped(bytes);
      }
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String ending(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  static byte[] gzipped(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
