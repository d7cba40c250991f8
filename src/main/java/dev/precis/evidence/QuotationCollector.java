package dev.precis.evidence;

import dev.precis.model.Citation;
import dev.precis.model.Corpus;
import dev.precis.model.Evidence;
import dev.precis.model.Evidence.Examined;
import dev.precis.model.Finding;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Quotation;
import dev.precis.model.Quotation.Candidate;
import dev.precis.model.Ref;
import dev.precis.model.Target.SourceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds all quotations of a corpus, has each judged, and writes what was found around its words. A
 * quotation without a citation belongs to the sources beside its text; where there are none, to
 * nobody.
 */
final class QuotationCollector {

  private final Corpus corpus;
  private final QuotationFinder finder;
  private final Function<Quotation, Finding> judge;
  private final List<Examined> examined = new ArrayList<>();

  QuotationCollector(Corpus corpus, Function<Quotation, Finding> judge) {
    this.corpus = corpus;
    this.finder = new QuotationFinder(corpus.site().quotationMarks());
    this.judge = judge;
  }

  Examination collect() {
    var marked = new CorpusProses(this::examine).replacedIn(corpus);
    return new Examination(marked, new Evidence(examined));
  }

  private Prose examine(Place place, List<Ref<SourceKey>> beside, Prose prose) {
    var quotations = finder.in(prose);
    if (quotations.isEmpty()) {
      return prose;
    }
    var writer = new QuotedProse(prose);
    for (var found : quotations) {
      var at = prose.origin().at(found.start(), found.end());
      var candidates =
          found.citation().map(QuotationCollector::cited).orElseGet(() -> uncited(beside));
      var quotation = new Quotation(place, at, found.words(), candidates);
      var finding = candidates.isEmpty() ? Finding.NONE : judge.apply(quotation);
      examined.add(new Examined(quotation, finding));
      writer.wrap(found.segments(), quotation, finding);
    }
    return writer.prose();
  }

  private static List<Candidate> cited(Citation citation) {
    return citation.items().stream().map(QuotationCollector::candidate).toList();
  }

  private static List<Candidate> uncited(List<Ref<SourceKey>> beside) {
    return beside.stream()
        .map(source -> new Candidate(source.to(), Optional.empty(), Optional.empty()))
        .toList();
  }

  private static Candidate candidate(Citation.Item item) {
    return new Candidate(item.source(), item.original(), item.by().map(Citation.Speaker::actor));
  }
}
