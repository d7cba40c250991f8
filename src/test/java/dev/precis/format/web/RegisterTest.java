package dev.precis.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.format.Addresses;
import dev.precis.format.web.SearchPageView.EntryView;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

  private static Register register(String... names) {
    return new Register(
        () ->
            Stream.of(names)
                .map(name -> new EntryView(name, "/" + name, "topic", "", ""))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Émile, E",
    "“Arms” & men, A",
    "50 members, 0–9",
    "Østergaard, O",
    "Путин, П",
    "김성, ㄱ",
    "外務省, 漢",
    "かな, か",
    "'!', #"
  })
  void a_name_stands_under_its_first_letter(String name, String letter) {
    assertThat(Register.letter(name)).isEqualTo(letter);
  }

  @Test
  void jumps_lead_to_the_page_on_which_a_letter_begins() {
    var register = register("Beta", "alpha", "Another", "Gamma");
    var leaves = Leaf.of("search", register.size(), 2).toList();
    var addresses = new Addresses(URI.create("https://x.example/b/"));

    assertThat(register.jumps(leaves.get(1), addresses))
        .containsExactly(
            new LinkView("A", "/b/search/#letter-41"),
            new LinkView("B", "#letter-42"),
            new LinkView("G", "#letter-47"));
    assertThat(register.letters(leaves.get(0)))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.entries().stream().map(EntryView::name).toList())
                    .isEqualTo(List.of("alpha", "Another")));
  }
}
