package dev.precis.load;

import dev.precis.diagnostics.Location;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Located;
import dev.precis.model.Site;
import dev.precis.model.Site.Paper;
import dev.precis.model.Site.Print;
import dev.precis.model.Site.Publisher;
import dev.precis.model.Site.QuotationMarks;
import dev.precis.model.Site.Rule;
import dev.precis.model.Site.Search;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of {@code content/site.yaml}. */
final class SiteForm {

  private static final String DEFAULT_CAPTURES = "captures/";
  private static final String DEFAULT_STYLE = "chicago-notes-bibliography";

  /** Stands in for an address that is missing; the build stops, but the rest is to be read. */
  private static final URI NOWHERE = URI.create("https://site.invalid/");

  private static final Field<String> NAME = Field.required("name", Texts.LINE);
  private static final Field<URI> PUBLISHER_URL = Field.optional("url", WebAddresses.PAGE);

  private static final Field<Paper> PAPER =
      Field.optional("paper", Texts.choice(Paper.class, Paper::cssName));
  private static final Field<List<Located<String>>> FONTS =
      Field.optional("fonts", Texts.LOCATED.list());

  private static final Field<String> TITLE = Field.required("title", Texts.LINE);
  private static final Field<String> TAGLINE = Field.optional("tagline", Texts.LINE);
  private static final Field<URI> BASE_URL =
      Field.required("baseUrl", WebAddresses.SITE)
          .hinting("where the site will be found, such as https://example.org/briefings/");
  private static final Field<Locale> LANGUAGE = Field.optional("language", Texts.LANGUAGE);
  private static final Field<Publisher> PUBLISHER =
      Field.optional("publisher", Kind.of(Shape.of(NAME, PUBLISHER_URL), SiteForm::publisher));
  private static final Field<ZoneId> TIME_ZONE =
      Field.optional("timeZone", Texts.oneOf(ZoneId.getAvailableZoneIds()).as(ZoneId::of));
  private static final Field<Located<String>> STYLE =
      Field.optional("citationStyle", Texts.LOCATED);
  private static final Field<LikelihoodScale> SCALE =
      Field.optional("likelihoodScale", Texts.choice(LikelihoodScale.class));
  private static final Field<String> CAPTURES = Field.optional("captures", Texts.LINE);
  private static final Field<QuotationMarks> QUOTATION_MARKS =
      Field.optional("quotationMarks", Texts.choice(QuotationMarks.class));
  private static final Field<Search> SEARCH = Field.optional("search", Texts.choice(Search.class));
  private static final Field<Print> PRINT =
      Field.optional("print", Kind.of(Shape.of(PAPER, FONTS), SiteForm::print));
  private static final Field<Map<String, Rule>> RULES = Field.optional("rules", Rules.ALL);

  private static final Shape SHAPE =
      Shape.of(
          TITLE,
          TAGLINE,
          BASE_URL,
          LANGUAGE,
          PUBLISHER,
          TIME_ZONE,
          STYLE,
          SCALE,
          CAPTURES,
          QUOTATION_MARKS,
          SEARCH,
          PRINT,
          RULES);

  private SiteForm() {}

  /** The site, with what is missing or wrong replaced; nothing where there are no fields at all. */
  static Optional<Site> read(Value value) {
    return Fields.of(value, SHAPE).map(fields -> site(fields, value));
  }

  private static Site site(Fields fields, Value value) {
    var title = fields.get(TITLE).orElse("");
    var file = Location.ofFile(value.reading().file().lines().file());
    return new Site(
        title,
        fields.get(TAGLINE),
        fields.get(BASE_URL).orElse(NOWHERE),
        fields.get(LANGUAGE).orElse(Locale.ENGLISH),
        fields.get(PUBLISHER).orElse(new Publisher(title, Optional.empty())),
        fields.get(TIME_ZONE).orElse(ZoneId.of("UTC")),
        fields.get(STYLE).orElse(new Located<>(DEFAULT_STYLE, file)),
        fields.get(SCALE).orElse(LikelihoodScale.ICD203),
        fields.get(CAPTURES).orElse(DEFAULT_CAPTURES),
        fields.get(QUOTATION_MARKS).orElse(QuotationMarks.DOUBLE),
        fields.get(SEARCH).orElse(Search.BUILTIN),
        fields.get(PRINT).orElse(new Print(Paper.A4, List.of())),
        fields.get(RULES).orElse(Map.of()));
  }

  private static Optional<Publisher> publisher(Fields fields) {
    var url = fields.get(PUBLISHER_URL);
    return fields.get(NAME).map(name -> new Publisher(name, url));
  }

  private static Optional<Print> print(Fields fields) {
    return Optional.of(new Print(fields.get(PAPER).orElse(Paper.A4), fields.all(FONTS)));
  }
}
