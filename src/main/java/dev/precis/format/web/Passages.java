package dev.precis.format.web;

import dev.precis.model.Evidence.Examined;
import dev.precis.model.Excerpt;
import dev.precis.model.Place;
import dev.precis.model.Quotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences and quotations of texts, on pages about what they cite or name. */
final class Passages {

  private final Catalogue catalogue;
  private final StandingText standings;

  Passages(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.standings = new StandingText(catalogue.words(), catalogue.dates());
  }

  ExcerptView excerpt(Excerpt sentence, Place place) {
    return new ExcerptView(
        sentence.before(),
        sentence.match(),
        sentence.after(),
        catalogue.link(place),
        catalogue.dateOf(Catalogue.target(place)));
  }

  /** Sentences by the text that they stand in, in their order. */
  <T> List<SentencesView> sentences(
      List<T> uses, Function<T, Place> placeOf, Function<T, Excerpt> sentenceOf) {
    Map<Place, List<T>> byPlace = new LinkedHashMap<>();
    uses.forEach(
        use -> byPlace.computeIfAbsent(placeOf.apply(use), p -> new ArrayList<>()).add(use));
    return byPlace.entrySet().stream()
        .map(
            place ->
                new SentencesView(
                    catalogue.link(place.getKey()),
                    catalogue.dateOf(Catalogue.target(place.getKey())),
                    place.getValue().stream()
                        .map(use -> excerpt(sentenceOf.apply(use), place.getKey()))
                        .toList()))
        .toList();
  }

  /** Quotations: words that several texts take from one place are one, with all these texts. */
  List<QuotationView> quotations(Collection<Examined> quotations) {
    return quotations.stream()
        .map(this::quotation)
        .collect(
            Collectors.toMap(
                quotation -> quotation.at(List.of()),
                QuotationView::places,
                Passages::joined,
                LinkedHashMap::new))
        .entrySet()
        .stream()
        .map(quotation -> quotation.getKey().at(quotation.getValue()))
        .toList();
  }

  private static List<LinkView> joined(List<LinkView> places, List<LinkView> further) {
    return Stream.concat(places.stream(), further.stream()).distinct().toList();
  }

  private String originalLanguage(Quotation quotation) {
    return quotation.candidates().stream()
        .filter(candidate -> candidate.original().isPresent())
        .findFirst()
        .flatMap(candidate -> catalogue.titles().language(candidate.source()))
        .orElse("");
  }

  private QuotationView quotation(Examined examined) {
    var finding = examined.finding();
    return new QuotationView(
        examined.quotation().words(),
        examined.quotation().original().orElse(""),
        originalLanguage(examined.quotation()),
        catalogue.foreignWords().language(finding).orElse(""),
        finding.standing().label(),
        standings.sign(finding.standing()),
        standings.asSentence(finding),
        Items.number(finding.paragraph()),
        List.of(catalogue.link(examined.quotation().place())),
        catalogue.originals().attributesHtml(finding));
  }
}
