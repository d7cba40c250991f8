package dev.precis.markdown;

import dev.precis.diagnostics.Code;
import dev.precis.model.Element;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.MediaKey;
import dev.precis.model.Target.PageKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells symbolic links from addresses, and refuses what a page must not link to. */
final class Links {

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
  private static final String MEDIA = "/media/";

  private final Faults faults;

  Links(Faults faults) {
    this.faults = faults;
  }

  /**
   * The element for a link.
   *
   * @param address as written, with entities and escapes resolved
   * @param start offset of the address
   * @param end offset after it
   * @return nothing if it must not be; that is then reported
   */
  Optional<Element> link(String address, String title, int start, int end) {
    var scheme = SCHEME.matcher(address);
    if (!scheme.find()) {
      if (address.startsWith("//") || address.startsWith("\\")) {
        return refuse(address, start, end, "write the whole address with https:");
      }
      return Optional.of(new Element.AddressLink(address, title, start, end));
    }
    var name = address.substring(scheme.end());
    return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
      case "http", "https", "mailto" ->
          Optional.of(new Element.AddressLink(address, title, start, end));
      case "actor" -> symbolic(address, name, new ActorKey(name), start, end);
      case "topic" -> symbolic(address, name, new TopicKey(name), start, end);
      case "source" -> symbolic(address, name, new SourceKey(name), start, end);
      case "briefing" -> symbolic(address, name, new BriefingKey(name), start, end);
      case "page" -> symbolic(address, name, new PageKey(name), start, end);
      case "summary" -> summary(address, name, start, end);
      default ->
          refuse(
              address,
              start,
              end,
              "links are https:, http:, mailto:, /page/ or actor:, topic:, source:, summary:,"
                  + " briefing:, page: with a name");
    };
  }

  /** The file of a picture, or nothing if it is of another host or no file at all. */
  Optional<MediaKey> picture(String address, int start, int end) {
    var path = address;
    if (path.startsWith("media:")) {
      path = path.substring("media:".length());
    } else if (path.startsWith(MEDIA)) {
      path = path.substring(MEDIA.length());
    }
    if (path.isEmpty() || path.startsWith("/") || SCHEME.matcher(path).find()) {
      return refuse(address, start, end, "put the picture into content/media/ and name its file");
    }
    return Optional.of(new MediaKey(path));
  }

  private Optional<Element> summary(String address, String name, int start, int end) {
    int slash = name.indexOf('/');
    if (slash <= 0 || slash == name.length() - 1 || name.indexOf('/', slash + 1) >= 0) {
      return refuse(address, start, end, "a summary is named summary:briefing/slug");
    }
    var briefing = new BriefingKey(name.substring(0, slash));
    return symbolic(address, name, new SummaryKey(briefing, name.substring(slash + 1)), start, end);
  }

  private Optional<Element> symbolic(
      String address, String name, Target target, int start, int end) {
    if (name.isEmpty()) {
      return refuse(address, start, end, "write the name after the colon");
    }
    return Optional.of(new Element.SymbolicLink(target, false, start, end));
  }

  private <T> Optional<T> refuse(String address, int start, int end, String hint) {
    faults.report(Code.BAD_LINK, start, end, "'" + address + "' cannot be linked to", hint);
    return Optional.empty();
  }
}
