package dev.precis.format.email;

import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.Page;
import dev.precis.format.TemplateEngine;
import dev.precis.model.Briefing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The mail edition of each briefing: {@code email.html}, {@code email.txt}, and {@code email.eml},
 * the message that has both. Nothing is sent.
 */
public final class EmailFormat implements OutputFormat {

  /** How many files are made of one mail. */
  private static final int FILES = 3;

  /**
   * The second and third file of a mail are listed some mails after the first, so that no thread
   * waits for a mail that another is composing.
   */
  private static final int MOST_WAITING = 16;

  private final TemplateEngine templates;

  public EmailFormat(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public List<Page> pages(Edition edition) {
    var press = new Press(edition, templates);
    var messages = new MessageWriter(edition);
    var pages = new ArrayList<Page>();
    var waiting = new ArrayDeque<Page>();
    for (var briefing : edition.corpus().briefings().values()) {
      var mail = new SharedMail(FILES, diagnostics -> press.mail(briefing, diagnostics));
      pages.add(page(edition, briefing, "html", mail, made -> utf8(made.html())));
      waiting.add(page(edition, briefing, "txt", mail, made -> utf8(made.text())));
      waiting.add(page(edition, briefing, "eml", mail, made -> messages.write(briefing, made)));
      if (waiting.size() > MOST_WAITING) {
        pages.add(waiting.remove());
        pages.add(waiting.remove());
      }
    }
    pages.addAll(waiting);
    return List.copyOf(pages);
  }

  private static Page page(
      Edition edition,
      Briefing briefing,
      String ending,
      SharedMail shared,
      Function<Mail, byte[]> content) {
    return Page.of(
        edition.addresses().emailOf(briefing.key(), ending),
        Press.TEMPLATE,
        briefing.at(),
        diagnostics -> bytes(shared.take(diagnostics), content));
  }

  private static byte[] bytes(Mail mail, Function<Mail, byte[]> content) {
    return mail.isNone() ? new byte[0] : content.apply(mail);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
