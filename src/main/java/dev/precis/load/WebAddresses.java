package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of web address: absolute, with {@code http} or {@code https}, or of this site. */
final class WebAddresses {

  /** Any page. */
  static final Kind<URI> PAGE = WebAddresses::read;

  /** Where a site begins: a closing slash is added; there is no query and no fragment. */
  static final Kind<URI> SITE = value -> read(value).flatMap(uri -> site(value, uri));

  /** The path of a page of this site, below its root. */
  static final Kind<String> HERE = WebAddresses::here;

  private static final Pattern NO_PATH = Pattern.compile("^[^/]|//|[\\\\?#]|/\\.\\.?(?:/|$)");
  private static final String HINT = "it begins with 'https://' and the name of a host";

  private WebAddresses() {}

  private static Optional<URI> read(Value value) {
    var text = value.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var uri = new URI(text.get().strip());
      var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && uri.getHost() != null
          ? Optional.of(uri)
          : value.bad(Code.BAD_VALUE, "'" + uri + "' is no web address", HINT);
    } catch (URISyntaxException e) {
      return mistake(value, text.get(), e.getIndex());
    }
  }

  private static Optional<String> here(Value value) {
    return Texts.LINE
        .read(value)
        .flatMap(
            path ->
                NO_PATH.matcher(path).find()
                    ? value.bad(
                        Code.BAD_VALUE,
                        "'" + path + "' is no address of this site",
                        "it is written from the root of the site, such as '/2024/report/'")
                    : Optional.of(path));
  }

  /** Points at the character that an address cannot hold. */
  private static Optional<URI> mistake(Value value, String text, int index) {
    int offset = index + text.indexOf(text.strip());
    if (index < 0 || offset >= text.length()) {
      return value.bad(Code.BAD_VALUE, "'" + text.strip() + "' is no web address", HINT);
    }
    var character = Character.toString(text.codePointAt(offset));
    var encoded = new StringBuilder();
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format(Locale.ROOT, "%%%02X", b));
    }
    return value.report(
        Diagnostic.of(
                Code.BAD_VALUE,
                value.at(offset, offset + character.length()),
                "a web address cannot hold "
                    + (character.isBlank() ? "a blank" : "'" + character + "'")
                    + " here")
            .hinting("write '" + encoded + "' for it"));
  }

  private static Optional<URI> site(Value value, URI uri) {
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      return value.bad(
          Code.BAD_VALUE,
          value.name() + " must end with its path",
          "remove what follows '?' or '#'");
    }
    return Optional.of(uri.toString().endsWith("/") ? uri : URI.create(uri + "/"));
  }
}
