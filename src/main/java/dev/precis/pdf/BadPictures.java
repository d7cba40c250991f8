package dev.precis.pdf;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.PrintDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sets what a picture shows in words where the picture cannot be printed, and says so. */
final class BadPictures {

  private BadPictures() {}

  /** Replaces the pictures of a document that cannot be printed. */
  static void replace(Document html, PrintDocument document, Diagnostics diagnostics)
      throws IOException {
    Map<Path, Optional<String>> faults = new HashMap<>();
    for (var image : html.body().select("img")) {
      var file = document.media().get(image.attr("src"));
      if (file == null) {
        putWords(image);
        continue;
      }
      if (!faults.containsKey(file)) {
        var fault = PictureFile.faultOf(file);
        faults.put(file, fault);
        fault.ifPresent(
            reason ->
                diagnostics.report(
                    Diagnostic.of(
                            Code.BAD_PICTURE,
                            document.origin(),
                            "the PDF cannot show the picture '"
                                + image.attr("src").substring(MediaAccess.SCHEME.length() + 1)
                                + "': "
                                + reason)
                        .hinting("its alternative text is set in its place")));
      }
      if (faults.get(file).isPresent()) {
        putWords(image);
      }
    }
  }

  private static void putWords(Element image) {
    image.replaceWith(
        new Element("span").addClass("no-picture").text("[" + image.attr("alt") + "]"));
  }
}
