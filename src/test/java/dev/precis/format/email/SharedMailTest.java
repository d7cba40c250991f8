package dev.precis.format.email;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedMailTest {

  private final AtomicInteger composed = new AtomicInteger();
  private final Diagnostics diagnostics = new Diagnostics();

  private SharedMail mail(int files) {
    return new SharedMail(
        files, any -> new Mail("Mail " + composed.incrementAndGet(), "<p>", "text"));
  }

  @Test
  void a_mail_is_composed_once_for_all_its_files() {
    var mail = mail(3);

    assertThat(mail.take(diagnostics)).isSameAs(mail.take(diagnostics));
    assertThat(mail.take(diagnostics).subject()).isEqualTo("Mail 1");
  }

  @Test
  void a_mail_is_composed_again_when_all_files_have_had_it() {
    var mail = mail(2);
    mail.take(diagnostics);
    mail.take(diagnostics);

    assertThat(mail.take(diagnostics).subject()).isEqualTo("Mail 2");
    assertThat(mail.take(diagnostics).subject()).isEqualTo("Mail 2");
  }
}
