package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  @Test
  void text_cannot_end_an_element_or_an_attribute() {
    assertThat(Html.escape("a <b> & \"c\"")).isEqualTo("a &lt;b&gt; &amp; &quot;c&quot;");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/b?c=d&e=f#g, https://a.example/b?c=d&e=f#g",
    "https://a.example/A|B, https://a.example/A%7CB",
    "https://a.example/{b}^`, https://a.example/%7Bb%7D%5E%60",
    "https://a.example/a b, https://a.example/a%20b",
    "https://a.example/[b], https://a.example/%5Bb%5D",
    "https://[2001:db8::1]/b, https://[2001:db8::1]/b",
    "https://a.example/100%, https://a.example/100%25",
    "https://a.example/%7c%2, https://a.example/%7c%252",
    "https://a.example/유령, https://a.example/유령",
    "mailto:[a]@b.example, mailto:%5Ba%5D@b.example",
  })
  void an_address_as_it_was_pasted_becomes_one_that_can_be_followed(String written, String href) {
    assertThat(Html.address(written)).isEqualTo(href);
    assertThat(URI.create(href)).isNotNull();
  }
}
