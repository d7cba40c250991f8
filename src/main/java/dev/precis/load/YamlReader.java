package dev.precis.load;

import dev.precis.diagnostics.Diagnostics;
import java.io.StringReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Reads YAML 1.2 with its core schema, so that {@code NO} is text, into trees that know their
 * places. Anchors, aliases, tags and merge keys are refused. One reader serves all threads.
 */
final class YamlReader {

  /** Long texts are copied once for each buffer that they fill. */
  private static final int BUFFER = 1 << 14;

  private final Diagnostics diagnostics;
  private final YAMLFactory factory =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setSchema(new CoreSchema())
                  .setAllowDuplicateKeys(true)
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .setBufferSize(BUFFER)
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
          .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
          .build();

  YamlReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads a document; what is wrong with it is reported. */
  YamlTree read(Slice yaml) {
    try (var tokens =
        factory.createParser(ObjectReadContext.empty(), new StringReader(yaml.text()))) {
      return new YamlBuilder(yaml, tokens, diagnostics).build();
    }
  }
}
