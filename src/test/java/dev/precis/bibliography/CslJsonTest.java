package dev.precis.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CslJsonTest {

  @Test
  void variables_stand_in_the_order_of_their_names_after_id_and_type() {
    assertThat(
            CslJson.write(
                List.of(
                    Records.source(
                        "s",
                        """
                        title: A "title"
                        author: Shin|Hyonhee; AP
                        container-title: Japan Today
                        issued: 2024-10
                        URL: https://x.example/"""))))
        .isEqualTo(
            """
            [ {
              "id": "s",
              "type": "article-newspaper",
              "URL": "https://x.example/",
              "author": [ {
                "family": "Shin",
                "given": "Hyonhee"
              }, {
                "literal": "AP"
              } ],
              "container-title": "Japan Today",
              "issued": {
                "date-parts": [ [ 2024, 10 ] ]
              },
              "title": "A \\"title\\""
            } ]
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | {'date-parts':[[2025]]}",
        "2025-06-02 | {'date-parts':[[2025,6,2]]}",
        "2025-22 | {'date-parts':[[2025]],'season':2}",
        "2025-05/2025-06-02 | {'date-parts':[[2025,5],[2025,6,2]]}",
        "2025-21/2025-22 | {'date-parts':[[2025,3],[2025,8]]}"
      })
  void dates_are_written_in_parts(String date, String expected) {
    var json = JsonMapper.shared();
    var item = json.readTree(CslJson.write(List.of(Records.source("s", "issued: " + date)))).get(0);

    assertThat(item.get("issued")).isEqualTo(json.readTree(expected.replace('\'', '"')));
  }

  @Test
  void no_sources_are_an_empty_list() {
    assertThat(JsonMapper.shared().readTree(CslJson.write(List.of()))).isEmpty();
  }
}
