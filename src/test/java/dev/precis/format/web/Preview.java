package dev.precis.format.web;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.template.PebbleTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the sample to {@code target/preview}, to be looked at. */
final class Preview {

  private Preview() {}

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args.length == 0 ? "target/preview" : args[0]);
    var diagnostics = new Diagnostics();
    var format = new WebFormat(new PebbleTemplates(Optional.of(Path.of("templates"))));
    for (var page : format.pages(Sample.plain().edition())) {
      var file = folder.resolve(page.path().value());
      Files.createDirectories(file.getParent());
      Files.write(file, page.render(diagnostics).bytes());
    }
    diagnostics.sorted().forEach(System.err::println);
  }
}
