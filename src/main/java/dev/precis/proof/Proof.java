package dev.precis.proof;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Suggestions;
import dev.precis.format.Addresses;
import dev.precis.format.Artifact;
import dev.precis.format.OutputPath;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Collects what the pages link to and what can be linked to, and then finds the links that lead
 * nowhere. Links of an author's own text were checked before rendering: what is found here is the
 * fault of a template.
 */
public final class Proof {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Addresses addresses;
  private final Diagnostics diagnostics;
  private final Map<String, OutputPath> planned;
  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
  private final Map<Goal, Link> links = new ConcurrentHashMap<>();

  /** What a link points at, below the host. */
  private record Goal(String address, String fragment) {}

  /** The first page, by its path, that has a link to a goal: one is enough to mend a template. */
  private record Link(OutputPath from, String template, String written) {
    static Link first(Link one, Link other) {
      return one.from().compareTo(other.from()) <= 0 ? one : other;
    }
  }

  /**
   * @param planned every file that the site will have
   */
  public Proof(Addresses addresses, Collection<OutputPath> planned, Diagnostics diagnostics) {
    this.addresses = addresses;
    this.diagnostics = diagnostics;
    this.planned =
        planned.stream()
            .collect(Collectors.toMap(addresses::href, path -> path, (one, other) -> one));
  }

  /** Reads a rendered file; what is no HTML has nothing to read. May be called from any thread. */
  public void read(Artifact artifact) {
    if (!artifact.path().value().endsWith(".html")) {
      return;
    }
    var here = addresses.absolute(artifact.path());
    var document =
        Jsoup.parse(new String(artifact.bytes(), StandardCharsets.UTF_8), here.toString());
    var ids = new HashSet<String>();
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.attributesSize() > 0) {
            read(element, here, ids, artifact);
          }
        });
    anchors.put(addresses.href(artifact.path()), ids);
  }

  private void read(Element element, URI here, Set<String> ids, Artifact artifact) {
    for (var attribute : element.attributes()) {
      var value = attribute.getValue();
      switch (attribute.getKey()) {
        case "id" -> {
          if (!ids.add(value)) {
            var what = "has two elements with the id '" + value + "'";
            diagnostics.report(fault(Code.DUPLICATE_ID, artifact, what));
          }
        }
        case "href", "src", "action", "poster" -> note(artifact, here, value);
        case "srcset" -> {
          for (var candidate : value.split(",", -1)) {
            note(artifact, here, SPACE.split(candidate.strip(), 2)[0]);
          }
        }
        default -> {}
      }
    }
  }

  /** Reports every link that leads nowhere. To be called when all files were read. */
  public void check() {
    links.forEach(
        (goal, link) -> {
          var what = "links to '" + link.written() + "', ";
          if (!planned.containsKey(goal.address())) {
            diagnostics.report(
                fault(Code.DEAD_LINK, link.from(), link.template(), what + "which is no page")
                    .hinting(Suggestions.didYouMean(goal.address(), planned.keySet())));
          } else if (!isAnchor(goal)) {
            what += "but that page has no such place";
            diagnostics.report(fault(Code.DEAD_LINK, link.from(), link.template(), what));
          }
        });
  }

  private boolean isAnchor(Goal goal) {
    if (goal.fragment().isEmpty() || goal.fragment().startsWith(":~:")) {
      return true;
    }
    var ids = anchors.get(goal.address());
    return ids == null || ids.contains(goal.fragment());
  }

  private void note(Artifact from, URI here, String written) {
    URI target;
    try {
      target = here.resolve(new URI(written));
    } catch (URISyntaxException e) {
      diagnostics.report(fault(Code.DEAD_LINK, from, "has the malformed link '" + written + "'"));
      return;
    }
    var base = addresses.baseUrl();
    boolean isOurs =
        base.getScheme().equals(target.getScheme())
            && base.getRawAuthority().equals(target.getRawAuthority())
            && target.getRawPath().startsWith(addresses.basePath());
    if (isOurs) {
      var fragment = target.getFragment();
      var goal = new Goal(target.getRawPath(), fragment == null ? "" : fragment);
      links.merge(goal, new Link(from.path(), from.template(), written), Link::first);
    } else if (written.startsWith("/") && !written.startsWith("//")) {
      diagnostics.report(
          fault(Code.DEAD_LINK, from, "links to '" + written + "', which is outside of the site")
              .hinting("every address of this site begins with '" + addresses.basePath() + "'"));
    }
  }

  private static Diagnostic fault(Code code, Artifact artifact, String what) {
    return fault(code, artifact.path(), artifact.template(), what);
  }

  private static Diagnostic fault(Code code, OutputPath page, String template, String what) {
    var place = Location.ofFile("templates/" + template);
    return Diagnostic.of(code, place, "the page '" + page.address() + "' " + what);
  }
}
