package dev.precis.format.web;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Suggestions;
import dev.precis.format.Addresses;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of {@code templates/static}: each under a name that changes with its content, so that
 * browsers may keep it for ever. Addresses inside style sheets follow.
 */
final class Assets {

  private static final String TEMPLATES = "templates/static/";
  private static final Pattern URL =
      Pattern.compile("url\\(\\s*(['\"]?)(?!data:|https?:|#)([^)'\"]+)\\1\\s*\\)");
  private static final int HASH_DIGITS = 10;

  private final SortedMap<String, byte[]> contents = new TreeMap<>();
  private final SortedMap<String, String> names = new TreeMap<>();
  private final Map<String, List<Diagnostic>> faults = new TreeMap<>();

  /**
   * @param files name inside the folder to content
   */
  Assets(SortedMap<String, byte[]> files) {
    files.forEach(
        (name, content) -> {
          if (!isStyle(name)) {
            add(name, content);
          }
        });
    // Last, because their addresses are those of the others.
    files.forEach(
        (name, content) -> {
          if (isStyle(name)) {
            add(name, rewritten(name, content));
          }
        });
  }

  /** Every file, as it will be. */
  Stream<Page> pages() {
    return contents.entrySet().stream()
        .map(
            asset ->
                Page.of(
                    path(asset.getKey()),
                    "static/" + asset.getKey(),
                    diagnostics -> {
                      faults.getOrDefault(asset.getKey(), List.of()).forEach(diagnostics::report);
                      return asset.getValue();
                    }));
  }

  /** The style sheets, in the order of their names. */
  List<AssetView> styles(Addresses addresses) {
    return views(addresses, name -> isStyle(name) && name.indexOf('/') < 0);
  }

  /** The fonts that the first lines of a page need. */
  List<AssetView> fonts(Addresses addresses) {
    return views(addresses, name -> name.contains("-latin-400-normal.woff"));
  }

  /** A file by its own name; none where a theme has no such file. */
  List<AssetView> named(String name, Addresses addresses) {
    return views(addresses, name::equals);
  }

  private List<AssetView> views(Addresses addresses, Predicate<String> chosen) {
    return contents.entrySet().stream()
        .filter(asset -> chosen.test(asset.getKey()))
        .map(
            asset ->
                new AssetView(addresses.href(path(asset.getKey())), integrity(asset.getValue())))
        .toList();
  }

  /** As Subresource Integrity (W3C, 2016) writes it. */
  private static String integrity(byte[] content) {
    return "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", content));
  }

  /** The address of a file by its own name; empty where there is no such file. */
  String href(String name, Addresses addresses) {
    return names.containsKey(name) ? addresses.href(path(name)) : "";
  }

  private OutputPath path(String name) {
    return new OutputPath("static/" + names.getOrDefault(name, name));
  }

  private void add(String name, byte[] content) {
    contents.put(name, content);
    int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
    var hash = hash(content);
    names.put(
        name,
        dot < 0 ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot));
  }

  private byte[] rewritten(String style, byte[] content) {
    var folder = style.substring(0, style.lastIndexOf('/') + 1);
    var css = new String(content, StandardCharsets.UTF_8);
    return URL.matcher(css)
        .replaceAll(
            match -> {
              var renamed = names.get(folder + match.group(2));
              if (renamed == null) {
                faults
                    .computeIfAbsent(style, key -> new ArrayList<>())
                    .add(missing(style, css, match.start(2), match.group(2), folder));
                return Matcher.quoteReplacement(match.group());
              }
              return Matcher.quoteReplacement(
                  "url(\"" + renamed.substring(folder.length()) + "\")");
            })
        .getBytes(StandardCharsets.UTF_8);
  }

  private Diagnostic missing(String style, String css, int start, String name, String folder) {
    int lineStart = css.lastIndexOf('\n', start) + 1;
    int line = (int) css.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    var at =
        new Location(
            TEMPLATES + style,
            line,
            css.codePointCount(lineStart, start) + 1,
            name.codePointCount(0, name.length()));
    return Diagnostic.of(Code.TEMPLATE_ERROR, at, "no file '" + folder + name + "' in static")
        .hinting(Suggestions.didYouMean(folder + name, names.keySet()));
  }

  private static boolean isStyle(String name) {
    return name.endsWith(".css");
  }

  private static String hash(byte[] content) {
    return HexFormat.of().formatHex(digest("SHA-256", content)).substring(0, HASH_DIGITS);
  }

  private static byte[] digest(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
  }
}
