package dev.precis.format.email;

import dev.precis.diagnostics.Diagnostics;
import java.util.Optional;
import java.util.function.Function;

/**
 * The mail of one briefing, for the files that are made of it: composed when the first of them asks
 * for it, by one thread while others wait, and let go when all have had it. Whoever asks later has
 * it composed again. Faults of the template are reported each time that it is composed.
 */
final class SharedMail {

  private final int files;
  private final Function<Diagnostics, Mail> composer;
  private Optional<Mail> mail = Optional.empty();
  private int taken;

  /**
   * @param files how many files are made of the mail, at least 1
   */
  SharedMail(int files, Function<Diagnostics, Mail> composer) {
    this.files = files;
    this.composer = composer;
  }

  synchronized Mail take(Diagnostics diagnostics) {
    var made = mail.orElseGet(() -> composer.apply(diagnostics));
    taken++;
    mail = taken % files == 0 ? Optional.empty() : Optional.of(made);
    return made;
  }
}
