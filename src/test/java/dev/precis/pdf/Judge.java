package dev.precis.pdf;

import dev.precis.format.Conformance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps the rules of a standard. */
public final class Judge {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Judge() {}

  /** The rules of both standards that are broken. */
  public static List<String> brokenRules(byte[] pdf, Conformance conformance, boolean withFiles)
      throws Exception {
    var broken = new ArrayList<String>();
    for (var flavour : flavours(conformance, withFiles)) {
      brokenRules(pdf, flavour).forEach(rule -> broken.add(flavour + " " + rule));
    }
    return broken;
  }

  private static List<PDFAFlavour> flavours(Conformance conformance, boolean withFiles) {
    return switch (conformance) {
      case A3A_UA1 -> List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
      case A4F_UA2 ->
          List.of(withFiles ? PDFAFlavour.PDFA_4_F : PDFAFlavour.PDFA_4, PDFAFlavour.PDFUA_2);
    };
  }

  /** The rules that are broken, each once, with what veraPDF says of them. */
  public static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour) throws Exception {
    // A file of our own: veraPDF writes one for a stream, and leaves it behind.
    var file = Files.createTempFile("judged", ".pdf");
    try {
      return brokenRules(Files.write(file, pdf), flavour);
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> brokenRules(Path file, PDFAFlavour flavour) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(file.toFile(), flavour);
        var validator = foundry.createValidator(flavour, 100, false, false, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              a ->
                  a.getRuleId().getClause()
                      + "-"
                      + a.getRuleId().getTestNumber()
                      + " "
                      + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
