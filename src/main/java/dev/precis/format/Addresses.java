package dev.precis.format;

import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.MediaKey;
import dev.precis.model.Target.PageKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where things are on the site. Every format gets its links from here. */
public final class Addresses {

  private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N}._~-]+");
  private static final Pattern OUTER = Pattern.compile("^[.-]+|[.-]+$");

  private static final String CARD = "card.png";

  private final URI baseUrl;
  private final String basePath;

  /**
   * @param baseUrl where the site will be found, absolute and with a closing slash
   */
  public Addresses(URI baseUrl) {
    this.baseUrl = baseUrl;
    this.basePath = baseUrl.getRawPath();
  }

  /** The file of the page that stands for something. */
  public OutputPath fileOf(Target target) {
    if (target instanceof SummaryKey key) {
      return OutputPath.indexOf("briefings/" + key);
    } else if (target instanceof BriefingKey key) {
      return OutputPath.indexOf("briefings/" + key);
    } else if (target instanceof TopicKey key) {
      return OutputPath.indexOf("topics/" + key);
    } else if (target instanceof ActorKey key) {
      return OutputPath.indexOf("actors/" + key);
    } else if (target instanceof SourceKey key) {
      return OutputPath.indexOf("sources/" + folderOf(key));
    } else if (target instanceof PageKey key) {
      return OutputPath.indexOf(key.slug());
    } else if (target instanceof MediaKey key) {
      return new OutputPath("media/" + key.path());
    }
    throw new IllegalStateException("a new kind of target: " + target);
  }

  /** The file of a briefing's PDF. */
  public OutputPath pdfOf(BriefingKey briefing) {
    return new OutputPath("briefings/" + briefing + ".pdf");
  }

  /**
   * A file of a briefing's mail edition.
   *
   * @param ending {@code html} or {@code txt} for a part of it, {@code eml} for the whole message
   */
  public OutputPath emailOf(BriefingKey briefing, String ending) {
    return new OutputPath("briefings/" + briefing + "/email." + ending);
  }

  /** The file of the social card of a summary or briefing. */
  public OutputPath cardOf(Target target) {
    var page = fileOf(target).value();
    return new OutputPath(page.substring(0, page.lastIndexOf('/') + 1) + CARD);
  }

  /** The file of the social card of all other pages. */
  public OutputPath card() {
    return new OutputPath(CARD);
  }

  /**
   * The file of the page at an old address: {@code /old.html}, or {@code /old} and {@code /old/}.
   */
  public OutputPath fileOfAlias(String alias) {
    var path = alias.substring(1);
    if (path.endsWith(".html")) {
      return new OutputPath(path);
    }
    return OutputPath.indexOf(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  /** The page that finds things. */
  public OutputPath searchPage() {
    return OutputPath.indexOf("search");
  }

  /** What the search page reads first: the names of everything. */
  public OutputPath searchNames() {
    return new OutputPath("search/names.json");
  }

  /** What the search page reads next: the words of the summaries. */
  public OutputPath searchWords() {
    return new OutputPath("search/words.json");
  }

  /** A link to the page that stands for something. */
  public String href(Target target) {
    return href(fileOf(target));
  }

  /** A link to a file, from the root of the host: works from every page. */
  public String href(OutputPath file) {
    return basePath + encoded(file.address());
  }

  /** The whole address of a file, for feeds, mail and print. */
  public URI absolute(OutputPath file) {
    return baseUrl.resolve(href(file));
  }

  /** The whole address of the page that stands for something. */
  public URI absolute(Target target) {
    return absolute(fileOf(target));
  }

  /** The path at which the site begins on its host: {@code /} or {@code /briefs/}. */
  public String basePath() {
    return basePath;
  }

  /** The whole address of the front page, with a closing slash. */
  public URI baseUrl() {
    return baseUrl;
  }

  /**
   * A CSL id may hold anything; a folder's name may not. Letters and digits stay, the rest becomes
   * hyphens; ids that come out alike collide and are reported.
   */
  private static String folderOf(SourceKey key) {
    var folder = OUTER.matcher(FOREIGN.matcher(key.id()).replaceAll("-")).replaceAll("");
    return folder.isEmpty() ? "source" : folder;
  }

  private static String encoded(String path) {
    // Most paths: nothing in them has to be encoded.
    if (path.chars().allMatch(Addresses::isPlain)) {
      return path;
    }
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.'
        || c == '/';
  }
}
