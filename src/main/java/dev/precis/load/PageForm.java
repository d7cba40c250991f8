package dev.precis.load;

import dev.precis.model.StandingPage;
import dev.precis.model.Target.PageKey;
import java.util.OptionalInt;

/** The fields of a standing page's front matter. */
final class PageForm {

  private static final Field<String> TITLE = Field.required("title", Texts.TITLE);
  private static final Field<Integer> ORDER =
      Field.optional("order", Numbers.between(0, Integer.MAX_VALUE));

  private static final Shape SHAPE = Shape.of(TITLE, ORDER);

  private PageForm() {}

  /** The page, with what is missing or wrong replaced. */
  static StandingPage read(Document document) {
    var fields = document.fields(SHAPE);
    var order = fields.get(ORDER);
    return new StandingPage(
        new PageKey(document.slug()),
        document.at(),
        fields.get(TITLE).orElse(document.slug()),
        order.isPresent() ? OptionalInt.of(order.get()) : OptionalInt.empty(),
        document.body());
  }
}
