package dev.precis.format.linked;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes things as a JSON-LD document that can stand inside of a script element. */
final class Writer {

  private static final ObjectWriter JSON =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new ForScript()).build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_EMPTY))
          .build()
          .writer();

  private Writer() {}

  /** The document. */
  record Document(
      @JsonProperty("@context") String context, @JsonProperty("@graph") List<Thing> graph) {}

  static String write(Thing... things) {
    return JSON.writeValueAsString(new Document("https://schema.org", List.of(things)));
  }

  /** Nothing that is written can end the script, or begin a comment or an entity. */
  private static final class ForScript extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    ForScript() {
      for (char c : new char[] {'<', '>', '&'}) {
        ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return null;
    }
  }
}
