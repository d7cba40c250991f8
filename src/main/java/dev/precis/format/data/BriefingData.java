package dev.precis.format.data;

import dev.precis.format.Edition;
import dev.precis.model.Briefing;
import dev.precis.model.Numbering;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A briefing.
 *
 * @param date in EDTF
 * @param period in EDTF
 * @param judgements their ids
 * @param summaries their ids, in reading order
 * @param references the sources that it cites, in the order of their numbers
 */
record BriefingData(
    String id,
    String address,
    String pdf,
    String title,
    OptionalInt number,
    String date,
    Optional<String> period,
    List<String> authors,
    Optional<TextData> standfirst,
    TextData overview,
    Optional<TextData> sourceSummary,
    List<String> judgements,
    List<String> summaries,
    List<String> references) {

  static BriefingData of(Briefing briefing, Edition edition) {
    var key = briefing.key();
    var addresses = edition.addresses();
    var numbers = edition.corpus().numbering().getOrDefault(key, new Numbering(List.of()));
    return new BriefingData(
        key.toString(),
        addresses.absolute(key).toString(),
        addresses.absolute(addresses.pdfOf(key)).toString(),
        briefing.title(),
        briefing.number(),
        briefing.date().toString(),
        briefing.period().map(Object::toString),
        briefing.authors(),
        briefing.standfirst().map(text -> TextData.of(text, key, edition)),
        TextData.of(briefing.overview(), key, edition),
        briefing.sourceSummary().map(text -> TextData.of(text, key, edition)),
        Ids.of(key, "judgement", briefing.judgements()),
        briefing.summaries().stream().map(summary -> summary.key().toString()).toList(),
        Ids.of(numbers.sources()));
  }
}
