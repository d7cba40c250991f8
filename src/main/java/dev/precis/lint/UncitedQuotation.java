package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.Evidence;

/** Words between quotation marks that no citation follows: nobody can check them. */
final class UncitedQuotation implements Rule {

  private final Evidence evidence;

  /**
   * @param evidence all quotations of the corpus
   */
  UncitedQuotation(Evidence evidence) {
    this.evidence = evidence;
  }

  @Override
  public Code code() {
    return Code.UNCITED_QUOTATION;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    for (var examined : evidence.quotations()) {
      if (examined.quotation().candidates().isEmpty()) {
        findings.report(
            examined.quotation().at(),
            "no citation follows this quotation",
            "a quotation belongs to the next citation in its paragraph");
      }
    }
  }
}
