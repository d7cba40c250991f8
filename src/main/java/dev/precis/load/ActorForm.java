package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.model.Actor;
import dev.precis.model.Actor.Membership;
import dev.precis.model.Actor.Schema;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.Ref;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of an actor's front matter. */
final class ActorForm {

  private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");

  private static final Field<Ref<ActorKey>> OF = Field.required("of", Refs.ACTOR);
  private static final Field<String> ROLE = Field.optional("role", Texts.LINE);
  private static final Field<PartialDate> SINCE = Field.optional("since", Dates.DATE);
  private static final Field<PartialDate> UNTIL = Field.optional("until", Dates.DATE);
  private static final Field<List<Ref<SourceKey>>> SOURCES =
      Field.optional("sources", Refs.SOURCES);
  private static final Kind<Membership> MEMBERSHIP =
      Kind.of(Shape.of(OF, ROLE, SINCE, UNTIL, SOURCES), ActorForm::membership);

  private static final Field<Schema> SCHEMA =
      Field.required("schema", Texts.choice(Schema.class, Schema::label));
  private static final Field<Located<String>> NAME = Field.required("name", Texts.LOCATED);
  private static final Field<String> SORT_NAME = Field.optional("sortName", Texts.LINE);
  private static final Field<List<Located<String>>> ALIASES =
      Field.optional("aliases", Texts.LOCATED.list());
  private static final Field<Map<String, String>> NATIVE_NAME =
      Field.optional("nativeName", ActorForm::nativeNames);
  private static final Field<String> DISAMBIGUATION = Field.optional("disambiguation", Texts.LINE);
  private static final Field<Ref<ActorKey>> COUNTRY = Field.optional("country", Refs.ACTOR);
  private static final Field<String> WIKIDATA =
      Field.optional("wikidata", Texts.matching(QID, "an item of Wikidata is written Q884"));
  private static final Field<List<Membership>> MEMBERSHIPS =
      Field.optional("memberships", MEMBERSHIP.list());

  private static final Shape SHAPE =
      Shape.of(
          SCHEMA,
          NAME,
          SORT_NAME,
          ALIASES,
          NATIVE_NAME,
          DISAMBIGUATION,
          COUNTRY,
          WIKIDATA,
          MEMBERSHIPS);

  private ActorForm() {}

  /** The actor, with what is missing or wrong replaced. */
  static Actor read(Document document) {
    var fields = document.fields(SHAPE);
    var name = fields.get(NAME).orElse(new Located<>(document.slug(), document.at()));
    return new Actor(
        new ActorKey(document.slug()),
        document.at(),
        fields.get(SCHEMA).orElse(Schema.ORGANIZATION),
        name,
        fields.get(SORT_NAME).orElse(name.value()),
        fields.all(ALIASES),
        fields.get(NATIVE_NAME).orElse(Map.of()),
        fields.get(DISAMBIGUATION),
        fields.get(COUNTRY),
        fields.get(WIKIDATA),
        fields.all(MEMBERSHIPS),
        document.body());
  }

  private static Optional<Membership> membership(Fields fields) {
    var of = fields.get(OF);
    var role = fields.get(ROLE);
    var since = fields.get(SINCE);
    var until = fields.get(UNTIL);
    var sources = fields.all(SOURCES);
    return of.map(o -> new Membership(fields.at(), o, role, since, until, sources));
  }

  /** Names by language. */
  private static Optional<Map<String, String>> nativeNames(Value value) {
    return value.mapping().map(mapping -> nativeNames(value, mapping));
  }

  private static Map<String, String> nativeNames(Value value, Mapping mapping) {
    var names = new LinkedHashMap<String, String>();
    for (var entry : mapping.entries()) {
      var language = Texts.languageTag(entry.key());
      if (language.isEmpty()) {
        value.report(
            Diagnostic.of(
                    Code.BAD_VALUE, value.at(entry), "'" + entry.key() + "' is no language tag")
                .hinting(Texts.LANGUAGE_HINT));
      }
      var name = Texts.LINE.read(value.of(entry.value(), "'" + entry.key() + "'"));
      language.ifPresent(tag -> name.ifPresent(n -> names.put(tag.toLanguageTag(), n)));
    }
    return names;
  }
}
