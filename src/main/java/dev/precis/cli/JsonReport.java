package dev.precis.cli;

import dev.precis.diagnostics.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** For programs: one object with a list of diagnostics. */
final class JsonReport implements Report {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Override
  public String of(List<Diagnostic> diagnostics) {
    return write(Map.of("diagnostics", diagnostics.stream().map(JsonReport::object).toList()));
  }

  /** Any tree of maps, lists and scalars as indented JSON with a line end. */
  static String write(Object tree) {
    return MAPPER.writeValueAsString(tree).replace("\r\n", "\n") + "\n";
  }

  private static Map<String, Object> object(Diagnostic diagnostic) {
    var object = new LinkedHashMap<String, Object>();
    object.put("file", diagnostic.location().file());
    object.put("line", diagnostic.location().line());
    object.put("column", diagnostic.location().column());
    object.put("length", diagnostic.location().length());
    object.put("severity", diagnostic.severity().label());
    object.put("code", diagnostic.code().id());
    object.put("message", diagnostic.message());
    diagnostic.hint().ifPresent(hint -> object.put("hint", hint));
    return object;
  }
}
