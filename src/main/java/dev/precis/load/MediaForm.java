package dev.precis.load;

import dev.precis.model.Media;
import dev.precis.model.Target.MediaKey;
import java.nio.file.Path;
import java.util.Optional;

/** The fields of the file that stands beside a picture. */
final class MediaForm {

  private static final Field<String> CREDIT = Field.optional("credit", Texts.LINE);
  private static final Field<String> LICENCE = Field.optional("licence", Texts.LINE);
  private static final Field<String> SOURCE = Field.optional("source", Texts.LINE);

  private static final Shape SHAPE = Shape.of(CREDIT, LICENCE, SOURCE);

  private MediaForm() {}

  /** The picture with what its note says of it. */
  static Media read(Document note, MediaKey key, Path picture) {
    var fields = note.fields(SHAPE);
    return new Media(key, picture, fields.get(CREDIT), fields.get(LICENCE), fields.get(SOURCE));
  }

  /** A picture without a note. */
  static Media without(MediaKey key, Path picture) {
    return new Media(key, picture, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
