package dev.precis.format.email;

import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.Page;
import dev.precis.format.TemplateEngine;
import dev.precis.model.Briefing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The mail edition of each briefing: {@code email.html}, {@code email.txt}, and {@code email.eml},
 * the message that has both. Nothing is sent.
 */
public final class EmailFormat implements OutputFormat {

  private final TemplateEngine templates;

  public EmailFormat(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public List<Page> pages(Edition edition) {
    var press = new Press(edition, templates);
    var messages = new MessageWriter(edition);
    return edition.corpus().briefings().values().stream()
        .flatMap(
            briefing ->
                Stream.of(
                    page(edition, briefing, "html", press, mail -> utf8(mail.html())),
                    page(edition, briefing, "txt", press, mail -> utf8(mail.text())),
                    page(edition, briefing, "eml", press, mail -> messages.write(briefing, mail))))
        .toList();
  }

  private static Page page(
      Edition edition,
      Briefing briefing,
      String ending,
      Press press,
      Function<Mail, byte[]> content) {
    return Page.of(
        edition.addresses().emailOf(briefing.key(), ending),
        Press.TEMPLATE,
        briefing.at(),
        diagnostics -> bytes(press.mail(briefing, diagnostics), content));
  }

  private static byte[] bytes(Mail mail, Function<Mail, byte[]> content) {
    return mail.isNone() ? new byte[0] : content.apply(mail);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
