package dev.precis.format.hosting;

import dev.precis.format.ContentPolicy;
import dev.precis.format.DataFile;
import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.model.Located;
import dev.precis.model.Summary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code _headers} and {@code _redirects}, as Netlify and Cloudflare Pages read them. Other hosts
 * serve them as plain files, or not at all.
 */
public final class HostingFormat implements OutputFormat {

  private static final String FOR_EVER = "Cache-Control: public, max-age=31536000, immutable";

  @Override
  public List<Page> pages(Edition edition) {
    return List.of(
        page("_headers", () -> headers(edition)), page("_redirects", () -> redirects(edition)));
  }

  private static Page page(String name, Lines lines) {
    return Page.of(
        new OutputPath(name),
        name,
        diagnostics ->
            lines.get().stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
  }

  @FunctionalInterface
  private interface Lines {
    List<String> get();
  }

  private static List<String> headers(Edition edition) {
    var addresses = edition.addresses();
    var lines = new ArrayList<String>();
    lines.add(addresses.basePath() + "*");
    lines.add(
        "  Content-Security-Policy: "
            + ContentPolicy.of(edition.corpus().site().search()).forHeader());
    if ("https".equals(addresses.baseUrl().getScheme())) {
      lines.add("  Strict-Transport-Security: max-age=31536000");
    }
    lines.add("  X-Content-Type-Options: nosniff");
    lines.add("  Referrer-Policy: strict-origin-when-cross-origin");
    lines.add("  Cross-Origin-Opener-Policy: same-origin");
    lines.add("  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    rule(lines, addresses.basePath() + "static/*", FOR_EVER);
    rule(lines, addresses.basePath() + "data/*", "Access-Control-Allow-Origin: *");
    rule(lines, addresses.basePath() + "*/feed.json", type("application/feed+json"));
    rule(lines, addresses.basePath() + "*/feed.xml", type("application/atom+xml"));
    rule(lines, addresses.basePath() + "feed.json", type("application/feed+json"));
    rule(lines, addresses.basePath() + "feed.xml", type("application/atom+xml"));
    // For Cloudflare, which joins what several rules say, the first line takes away what was said;
    // for Netlify, where later rules win, it is no header and is passed over. Cloudflare also sends
    // readers of a page to its address without the ending.
    for (var ending : List.of(".html", "")) {
      rule(lines, addresses.basePath() + "briefings/*/email" + ending, "! Content-Security-Policy");
      lines.add("  Content-Security-Policy: " + ContentPolicy.ofMail().forHeader());
    }
    rule(lines, addresses.basePath() + "briefings/*/email.eml", "Content-Type: message/rfc822");
    for (var file : DataFile.values()) {
      rule(lines, addresses.href(file.path()), type(file.mediaType()));
    }
    return lines;
  }

  private static String type(String mediaType) {
    return "Content-Type: " + mediaType + "; charset=utf-8";
  }

  private static void rule(List<String> lines, String path, String header) {
    lines.add(path);
    lines.add("  " + header);
  }

  private static List<String> redirects(Edition edition) {
    return edition.corpus().briefings().values().stream()
        .flatMap(briefing -> briefing.summaries().stream())
        .flatMap(summary -> redirects(summary, edition))
        .toList();
  }

  private static Stream<String> redirects(Summary summary, Edition edition) {
    var addresses = edition.addresses();
    var to = addresses.href(summary.key());
    return summary.aliases().stream()
        .map(Located::value)
        .map(alias -> addresses.href(addresses.fileOfAlias(alias)))
        .flatMap(HostingFormat::spellings)
        .map(from -> from + " " + to + " 301");
  }

  /** The address of a folder is written with a slash at its end or without. */
  private static Stream<String> spellings(String address) {
    return address.endsWith("/")
        ? Stream.of(address.substring(0, address.length() - 1), address)
        : Stream.of(address);
  }
}
