package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Location;
import dev.precis.model.CslRecord;
import dev.precis.model.PartialDate;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireProposalsTest {

  @ParameterizedTest
  @CsvSource({
    "'a Wire 2031-03-04', 'b Wire 2031-03-04', 'b<a Wire'",
    "'a Wire 2031-03-04', 'b Wire 2031-03-05', ''",
    "'a Wire 2031-03', 'b Wire 2031-03', ''",
    "'a Wire 2031-03-04', 'b Other 2031-03-04', ''",
    "'a - 2031-03-04', 'b - 2031-03-04', ''",
    "'a Wire 2031-03-04', 'b Wire 2031-03-04 a', ''",
  })
  void the_same_agency_on_the_same_day_is_proposed_unless_it_is_known(
      String first, String second, String expected) {
    var sources = new TreeMap<SourceKey, Source>();
    Stream.of(first, second).map(WireProposalsTest::source).forEach(s -> sources.put(s.key(), s));

    var proposals =
        WireProposals.of(sources, Map.of()).stream()
            .map(p -> p.copy() + "<" + p.story() + " " + p.agency().orElse("-"))
            .collect(Collectors.joining(", "));
    assertThat(proposals).isEqualTo(expected);
  }

  private static Source source(String words) {
    var parts = words.split(" ", -1);
    var at = Location.ofFile("x");
    return new Source(
        new SourceKey(parts[0]),
        at,
        new CslRecord("article", Map.of(), Map.of(), Map.of("issued", PartialDate.parse(parts[2]))),
        Optional.of(parts[1]).filter(agency -> !agency.equals("-")),
        parts.length > 3 ? Optional.of(new Ref<>(new SourceKey(parts[3]), at)) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        false,
        Optional.empty());
  }
}
