package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.model.CslRecord.Name;
import dev.precis.model.CslRecord.Name.Literal;
import dev.precis.model.CslRecord.Name.Personal;
import java.util.Optional;

/** Names in CSL: parts of a personal name, or {@code literal}, or simply a text, which means it. */
final class CslNames {

  private static final Field<String> LITERAL = part("literal");
  private static final Field<String> FAMILY = part("family");
  private static final Field<String> GIVEN = part("given");
  private static final Field<String> SUFFIX = part("suffix");
  private static final Field<String> DROPPING = part("dropping-particle");
  private static final Field<String> NON_DROPPING = part("non-dropping-particle");

  /** A name. */
  static final Kind<Name> NAME =
      CslNames.either(
          Kind.of(
              Shape.of(LITERAL, FAMILY, GIVEN, SUFFIX, DROPPING, NON_DROPPING), CslNames::read));

  private CslNames() {}

  private static Field<String> part(String name) {
    return Field.optional(name, Texts.LINE);
  }

  private static Kind<Name> either(Kind<Name> parts) {
    return value ->
        value.node() instanceof Scalar
            ? Texts.LINE.read(value).map(Literal::new)
            : parts.read(value);
  }

  private static Optional<Name> read(Fields fields) {
    var literal = fields.get(LITERAL);
    var family = fields.get(FAMILY);
    var given = fields.get(GIVEN);
    var suffix = fields.get(SUFFIX);
    var dropping = fields.get(DROPPING);
    var nonDropping = fields.get(NON_DROPPING);
    if (literal.isPresent()) {
      return Optional.of(new Literal(literal.get()));
    }
    if (family.isEmpty() && given.isEmpty()) {
      return fields.whole().bad(Code.MISSING_KEY, "a name needs 'family' or 'literal'");
    }
    return Optional.of(
        new Personal(
            family.orElse(""),
            given.orElse(""),
            suffix.orElse(""),
            dropping.orElse(""),
            nonDropping.orElse("")));
  }
}
