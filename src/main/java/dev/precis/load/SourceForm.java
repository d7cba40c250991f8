package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Suggestions;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.load.YamlNode.Sequence;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Source.Capture;
import dev.precis.model.Source.Reliability;
import dev.precis.model.Target.SourceKey;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The fields of a source: a CSL record and what Precis adds. */
final class SourceForm {

  private static final String RETRACTED = "retracted";
  private static final List<String> ONLY_RETRACTED = List.of(RETRACTED);
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

  private static final Field<Located<String>> FILE =
      Field.required("file", Texts.insideFolder().located());
  private static final Field<String> HASH =
      Field.optional(
          "sha256",
          Texts.matching(SHA256, "it has 64 hexadecimal digits")
              .as(digits -> digits.toLowerCase(Locale.ROOT)));
  private static final Kind<Capture> CAPTURED = Kind.of(Shape.of(FILE, HASH), SourceForm::capture);

  private static final Field<Located<String>> ID = Field.optional("id", Texts.LOCATED);
  private static final Field<Located<String>> ITS_ID = Field.required("id", Texts.LOCATED);
  private static final Field<String> AGENCY = Field.optional("agency", Texts.LINE);
  private static final Field<Ref<SourceKey>> WIRE_OF = Field.optional("wire-of", Refs.SOURCE);
  private static final Field<Ref<SourceKey>> BASED_ON = Field.optional("based-on", Refs.SOURCE);
  private static final Field<URI> ARCHIVE_URL = Field.optional("archive-url", WebAddresses.PAGE);
  private static final Field<PartialDate> ARCHIVED = Field.optional("archived", Dates.DATE);
  private static final Field<String> DESCRIPTOR = Field.optional("descriptor", Texts.LINE);
  private static final Field<Reliability> RELIABILITY =
      Field.optional("reliability", Texts.choice(Reliability.class, Reliability::name));
  private static final Field<Integer> CREDIBILITY =
      Field.optional("credibility", Numbers.between(1, 6));
  private static final Field<Capture> CAPTURE = Field.optional("capture", CAPTURED);

  /** CSL's own variable, which also says that a publisher took a source back. */
  private static final Field<String> STATUS = Field.optional("status", SourceForm::status);

  private static final Shape ALONE = shape(ID);
  private static final Shape IN_LIST = shape(ITS_ID);

  private static final Field<List<Source>> REFERENCES =
      Field.required("references", SourceForm::references);
  private static final Shape LIST = Shape.of(REFERENCES);

  private SourceForm() {}

  /** The sources of a file: one record, or Pandoc's list {@code references}. */
  static List<Source> read(Document document) {
    if (isList(document.root())) {
      return document.fields(LIST).all(REFERENCES);
    }
    var fields = document.fields(ALONE);
    return List.of(source(fields, document.slug(), document.at()));
  }

  private static boolean isList(Value root) {
    return root.node() instanceof Mapping mapping
        && mapping.entries().stream()
            .anyMatch(
                entry ->
                    entry.key().equals(REFERENCES.name()) && entry.value() instanceof Sequence);
  }

  private static Optional<List<Source>> references(Value list) {
    return list.items().map(items -> items.stream().flatMap(i -> reference(i).stream()).toList());
  }

  private static Optional<Source> reference(Value value) {
    return Fields.of(value, IN_LIST)
        .flatMap(
            fields -> {
              var id = fields.get(ITS_ID);
              var source = source(fields, "", fields.at());
              return id.map(there -> source);
            });
  }

  private static Source source(Fields fields, String name, Location place) {
    var id = fields.get(ID).orElse(new Located<>(name, place));
    var credibility = fields.get(CREDIBILITY);
    return new Source(
        new SourceKey(id.value()),
        id.at(),
        CslForm.read(fields),
        fields.get(AGENCY),
        fields.get(WIRE_OF),
        fields.get(BASED_ON),
        fields.get(ARCHIVE_URL),
        fields.get(ARCHIVED),
        fields.get(DESCRIPTOR),
        fields.get(RELIABILITY),
        credibility.isPresent() ? OptionalInt.of(credibility.get()) : OptionalInt.empty(),
        fields.get(STATUS).filter(RETRACTED::equals).isPresent(),
        fields.get(CAPTURE));
  }

  private static Optional<Capture> capture(Fields fields) {
    var hash = fields.get(HASH);
    return fields.get(FILE).map(file -> new Capture(file, hash));
  }

  /** Any status but one that looks like a slip for the one that matters. */
  private static Optional<String> status(Value value) {
    return Texts.LINE
        .read(value)
        .flatMap(
            text ->
                text.equals(RETRACTED) || Suggestions.nearest(text, ONLY_RETRACTED).isEmpty()
                    ? Optional.of(text)
                    : value.bad(
                        Code.BAD_VALUE,
                        value.name() + " cannot be '" + text + "'",
                        Suggestions.didYouMean(text, ONLY_RETRACTED)));
  }

  private static Shape shape(Field<?> id) {
    var fields = CslForm.fields();
    fields.addAll(
        List.of(
            id,
            AGENCY,
            WIRE_OF,
            BASED_ON,
            ARCHIVE_URL,
            ARCHIVED,
            DESCRIPTOR,
            RELIABILITY,
            CREDIBILITY,
            STATUS,
            CAPTURE));
    return Shape.of(fields);
  }
}
