package dev.precis.format.email;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Edition;
import dev.precis.format.TemplateEngine;
import dev.precis.model.Briefing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes the mails of one edition, none longer than programs show. Safe for many threads. */
final class Press {

  static final String TEMPLATE = "email/briefing.html";

  /** Gmail cuts a message at 102 KiB, in the middle of whatever stands there. */
  static final int MOST_BYTES = 100_000;

  private final Edition edition;
  private final TemplateEngine templates;
  private final MailComposer composer;
  private final SiteView site;

  Press(Edition edition, TemplateEngine templates) {
    this.edition = edition;
    this.templates = templates;
    this.composer = new MailComposer(edition);
    this.site = SiteView.of(edition);
  }

  /**
   * The mail of a briefing: as much of it as fits.
   *
   * @param diagnostics takes a fault of the template or its style sheet; the mail is then none
   */
  Mail mail(Briefing briefing, Diagnostics diagnostics) {
    var styles = StyleSheet.read(templates.files("email"), diagnostics);
    if (styles.isEmpty()) {
      return Mail.NONE;
    }
    var extents = Extent.largestFirst(briefing.summaries().size());
    var whole = set(briefing, extents.get(0), styles.get(), diagnostics);
    if (whole.isEmpty()) {
      return Mail.NONE;
    } else if (fits(whole.get())) {
      return finished(whole.get());
    }
    // The largest that fits, halving what is left to try: setting one takes some milliseconds.
    int tooLarge = 0;
    int last = extents.size() - 1;
    while (last - tooLarge > 1) {
      int middle = (tooLarge + last) / 2;
      var half = set(briefing, extents.get(middle), styles.get(), diagnostics);
      if (half.isPresent() && fits(half.get())) {
        last = middle;
      } else {
        tooLarge = middle;
      }
    }
    return set(briefing, extents.get(last), styles.get(), diagnostics)
        .map(this::finished)
        .orElse(Mail.NONE);
  }

  private record Sheet(Document page, String html) {}

  private Optional<Sheet> set(
      Briefing briefing, Extent extent, StyleSheet styles, Diagnostics diagnostics) {
    var view = composer.compose(briefing, extent);
    var html = templates.render(TEMPLATE, edition.words(), site, view, diagnostics);
    if (html.isEmpty()) {
      return Optional.empty();
    }
    var page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    styles.inline(page);
    return Optional.of(new Sheet(page, page.outerHtml() + "\n"));
  }

  private static boolean fits(Sheet sheet) {
    return sheet.html().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  private Mail finished(Sheet sheet) {
    var text = new TextWriter(edition.words()).write(sheet.page());
    return new Mail(sheet.page().title(), sheet.html(), text);
  }
}
