package dev.precis.format.email;

import dev.precis.format.Edition;
import dev.precis.model.Briefing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;

/**
 * Writes mails as messages (RFC 5322) with two alternatives (RFC 2046). Everything in them comes
 * from the content: whoever sends one puts a sender, readers and a date of their own.
 */
final class MessageWriter {

  /** A name that belongs to nobody (RFC 2606). */
  private static final String NOBODY = "invalid";

  private static final String LOCAL_PART = "briefings";

  /** Where more of a text is not ASCII, quoted-printable is the longer of the two encodings. */
  private static final int QUOTABLE = 6;

  private final Edition edition;
  private final String host;

  MessageWriter(Edition edition) {
    this.edition = edition;
    this.host = Optional.ofNullable(edition.addresses().baseUrl().getHost()).orElse("site");
  }

  /** The bytes of a message. */
  byte[] write(Briefing briefing, Mail mail) {
    var site = edition.corpus().site();
    var date =
        briefing
            .embargo()
            .orElseGet(
                () -> briefing.date().earliest().atStartOfDay(site.timeZone()).toOffsetDateTime());
    var id = idOf(mail);
    try {
      var boundary = new NameValuePair("boundary", "=_" + id);
      var parts =
          MultipartBuilder.create("alternative")
              .addBodyPart(part(mail.text(), "plain"))
              .addBodyPart(part(mail.html(), "html"))
              .build();
      var message =
          Message.Builder.of()
              .addField(new RawField("MIME-Version", "1.0"))
              .setFrom(new Mailbox(site.publisher().name(), LOCAL_PART, host + "." + NOBODY))
              .setDate(Date.from(date.toInstant()), zoneOf(date))
              .setSubject(mail.subject())
              .setMessageId("<" + id + "@" + host + ">")
              .addField(new RawField("Content-Language", site.language().toLanguageTag()))
              .setBody(parts)
              .setContentType("multipart/alternative", boundary)
              .build();
      var out = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(message, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a message in memory cannot fail", e);
    }
  }

  private static BodyPart part(String text, String subtype) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    int foreign = 0;
    for (byte one : bytes) {
      foreign += one < 0 ? 1 : 0;
    }
    var encoding = foreign * QUOTABLE > bytes.length ? "base64" : "quoted-printable";
    return BodyPartBuilder.create()
        .setBody(text.replace("\n", "\r\n"), subtype, StandardCharsets.UTF_8)
        .setContentTransferEncoding(encoding)
        .build();
  }

  /** The same for the same mail: programs that get it twice see that it is one. */
  private static String idOf(Mail mail) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(mail.subject().getBytes(StandardCharsets.UTF_8));
      digest.update(mail.html().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static TimeZone zoneOf(OffsetDateTime time) {
    return TimeZone.getTimeZone(
        "GMT" + (time.getOffset().getId().equals("Z") ? "" : time.getOffset().getId()));
  }
}
