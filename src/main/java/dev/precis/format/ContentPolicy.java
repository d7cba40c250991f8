package dev.precis.format;

import dev.precis.model.Site.Search;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pages may load and do: a Content Security Policy (CSP 3). This is the one place that says
 * it; the header and the element in the page are made of it.
 *
 * @param rules each a directive with its sources
 * @param ofHeader rules that only a header may have
 */
public record ContentPolicy(List<String> rules, List<String> ofHeader) {

  /** Pagefind reads its index by WebAssembly; the built-in search needs nothing of its own. */
  private static final String WITH_WASM = "script-src 'self' 'wasm-unsafe-eval'";

  /**
   * Nothing but what the site itself has, and nothing that stands inside of a page.
   *
   * @param search by which the site is searched
   */
  public static ContentPolicy of(Search search) {
    return new ContentPolicy(
        List.of(
            "default-src 'none'",
            search == Search.PAGEFIND ? WITH_WASM : "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'"),
        List.of("frame-ancestors 'none'"));
  }

  /** A mail as a page: its styles stand in its elements, because mail programs want them there. */
  public static ContentPolicy ofMail() {
    return new ContentPolicy(
        List.of(
            "default-src 'none'",
            "style-src 'unsafe-inline'",
            "img-src 'self'",
            "base-uri 'none'",
            "form-action 'none'"),
        List.of("frame-ancestors 'none'"));
  }

  public ContentPolicy {
    rules = List.copyOf(rules);
    ofHeader = List.copyOf(ofHeader);
  }

  /** The value of the header. */
  public String forHeader() {
    return Stream.concat(rules.stream(), ofHeader.stream()).collect(Collectors.joining("; "));
  }

  /** The content of the element. */
  public String forMeta() {
    return String.join("; ", rules);
  }
}
