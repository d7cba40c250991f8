package dev.precis.testing;

import dev.precis.diagnostics.Location;
import dev.precis.model.Located;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Target;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SummaryKey;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The lines of a file's front matter: each field stands on the next line, at the fifth column. */
final class Fields {

  private static final int FIRST_COLUMN = 5;
  private static final int FIRST_LINE_OF_BODY = 20;

  private final String file;
  private int line = 1;

  Fields(String file) {
    this.file = file;
  }

  Location at() {
    return new Location(file, 1, 1, 1);
  }

  Location next(String value) {
    line++;
    return new Location(file, line, FIRST_COLUMN, value.codePointCount(0, value.length()));
  }

  Located<String> text(String value) {
    return new Located<>(value, next(value));
  }

  <K extends Target> Ref<K> ref(Function<String, K> kind, String name) {
    return new Ref<>(kind.apply(name), next(name));
  }

  <K extends Target> List<Ref<K>> refs(Function<String, K> kind, String... names) {
    return Arrays.stream(names).map(name -> ref(kind, name)).toList();
  }

  Prose line(String text) {
    next(text);
    return Texts.inline(text, new TextOrigin(file, text, line, FIRST_COLUMN));
  }

  Prose body(String text) {
    return Texts.prose(text, new TextOrigin(file, text, FIRST_LINE_OF_BODY, 1));
  }

  static SummaryKey summary(String name) {
    int slash = name.indexOf('/');
    return new SummaryKey(new BriefingKey(name.substring(0, slash)), name.substring(slash + 1));
  }
}
