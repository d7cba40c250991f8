package dev.precis.load;

import dev.precis.model.CslRecord;
import dev.precis.model.CslRecord.Name;
import dev.precis.model.PartialDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of a bibliographic record, as Pandoc writes CSL in YAML. */
final class CslForm {

  /** Where a type is missing or wrong: the least that can be said. */
  private static final String SOME_TYPE = "document";

  private static final Field<String> TYPE =
      Field.required("type", Texts.oneOf(CslVariables.TYPES))
          .hinting("a type of CSL, such as 'article-newspaper', 'webpage' or 'report'");
  private static final Field<String> TITLE =
      Field.required("title", Texts.LINE)
          .hinting(
              "where none was printed, describe the source in brackets: title: \"[Statement on the"
                  + " report]\"");
  private static final Field<String> URL =
      Field.optional("URL", WebAddresses.PAGE.as(URI::toString));
  private static final Field<String> LANGUAGE =
      Field.optional("language", Texts.LANGUAGE.as(Locale::toLanguageTag));

  private static final List<Field<String>> TEXTS = texts();
  private static final List<Field<List<Name>>> NAMES =
      optional(CslVariables.NAMES, CslNames.NAME.list());
  private static final List<Field<PartialDate>> DATES = optional(CslVariables.DATES, CslDates.DATE);

  private CslForm() {}

  /** All fields of a record. */
  static List<Field<?>> fields() {
    var all = new ArrayList<Field<?>>();
    all.add(TYPE);
    all.addAll(TEXTS);
    all.addAll(NAMES);
    all.addAll(DATES);
    return all;
  }

  /** The record, without what is wrong. */
  static CslRecord read(Fields fields) {
    return new CslRecord(
        fields.get(TYPE).orElse(SOME_TYPE),
        values(fields, TEXTS),
        values(fields, NAMES),
        values(fields, DATES));
  }

  private static <T> Map<String, T> values(Fields fields, List<Field<T>> variables) {
    var values = new HashMap<String, T>();
    for (var variable : variables) {
      fields.get(variable).ifPresent(value -> values.put(variable.name(), value));
    }
    return values;
  }

  private static List<Field<String>> texts() {
    var texts = new ArrayList<Field<String>>(List.of(TITLE, URL, LANGUAGE));
    texts.addAll(optional(CslVariables.LINES, Texts.LINE));
    texts.addAll(optional(CslVariables.PARAGRAPHS, Texts.PLAIN));
    texts.addAll(optional(CslVariables.NUMBERS, Texts.LINE_OR_NUMBER));
    return List.copyOf(texts);
  }

  private static <T> List<Field<T>> optional(List<String> names, Kind<T> kind) {
    return names.stream().map(name -> Field.optional(name, kind)).toList();
  }
}
