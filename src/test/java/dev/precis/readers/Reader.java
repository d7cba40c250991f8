package dev.precis.readers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A browser before a host with the example and a site that reads from right to left. */
final class Reader implements AutoCloseable {

  /** What is no page of the website, though the browser can show it. */
  private static final Set<PageKind> NOT_THE_WEBSITE = EnumSet.of(PageKind.EMAIL);

  private final Host host = new Host();
  private final Browser browser = new Browser();
  private final List<BuiltSite> sites;

  private Reader() throws IOException {
    sites =
        List.of(
            built("example", Path.of("")),
            built("arabic", Path.of("src/test/resources/golden/arabic")));
  }

  /** Gives tests the reader. */
  static final class Room implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot()
          .getStore(Namespace.GLOBAL)
          .computeIfAbsent(Reader.class, key -> reader(), Reader.class);
    }

    private static Reader reader() {
      try {
        return new Reader();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What a test does with an open page. */
  interface Look {
    void at(Browser page) throws IOException;
  }

  Browser browser() {
    return browser;
  }

  Host host() {
    return host;
  }

  List<BuiltSite> sites() {
    return sites;
  }

  BuiltSite example() {
    return sites.get(0);
  }

  /** A test for the longest page of each kind of each site. */
  Stream<DynamicTest> longest(Look look) throws IOException {
    return tests(look, BuiltSite::longest);
  }

  /** A test for the page of middle length of each kind of each site. */
  Stream<DynamicTest> typical(Look look) throws IOException {
    return tests(look, BuiltSite::typical);
  }

  /** A test for the shortest page of each kind of each site. */
  Stream<DynamicTest> shortest(Look look) throws IOException {
    return tests(look, BuiltSite::shortest);
  }

  private interface Choice {
    Map<PageKind, String> of(BuiltSite site) throws IOException;
  }

  private Stream<DynamicTest> tests(Look look, Choice choice) throws IOException {
    var tests = Stream.<DynamicTest>builder();
    for (var site : sites) {
      choice.of(site).entrySet().stream()
          .filter(Predicate.not(page -> NOT_THE_WEBSITE.contains(page.getKey())))
          .map(
              page ->
                  DynamicTest.dynamicTest(
                      site.name() + ", " + page.getKey() + ": " + page.getValue(),
                      () -> look.at(open(site, page.getValue()))))
          .forEach(tests);
    }
    return tests.build();
  }

  /** Opens a page as a reader at a desk does, by day. */
  Browser open(BuiltSite site, String path) throws IOException {
    host.serve(site.folder());
    return browser
        .scripted(true)
        .coloured("light")
        .sized(1280, 900)
        .open(host.address().resolve(path.replaceFirst("(^|/)index\\.html$", "$1")));
  }

  /** The longest page of a kind as a browser finds it that has nothing of the site in store. */
  Object firstVisit(BuiltSite site, PageKind kind, String script) throws IOException {
    host.serve(site.folder());
    var path = String.valueOf(site.longest().get(kind)).replaceFirst("(^|/)index\\.html$", "$1");
    try (var fresh = new Browser()) {
      return fresh.sized(1280, 900).open(host.address().resolve(path)).evaluate(script);
    }
  }

  private BuiltSite built(String name, Path project) throws IOException {
    return BuiltSite.of(
        name,
        project.toAbsolutePath(),
        Path.of("target", "readers", name).toAbsolutePath(),
        host.address());
  }

  @Override
  public void close() {
    browser.close();
    host.close();
  }
}
