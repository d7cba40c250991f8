package dev.precis.cli;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For code scanners: the Static Analysis Results Interchange Format (SARIF 2.1.0). */
final class SarifReport implements Report {

  private final String version;

  SarifReport(String version) {
    this.version = version;
  }

  @Override
  public String of(List<Diagnostic> diagnostics) {
    var rules =
        diagnostics.stream()
            .map(Diagnostic::code)
            .distinct()
            .map(Code::id)
            .sorted()
            .map(id -> Map.of("id", id))
            .toList();
    var driver = new LinkedHashMap<String, Object>();
    driver.put("name", "Precis");
    driver.put("version", version);
    driver.put("rules", rules);
    var run = new LinkedHashMap<String, Object>();
    run.put("tool", Map.of("driver", driver));
    // Columns of diagnostics are counted in code points.
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", diagnostics.stream().map(SarifReport::result).toList());
    var log = new LinkedHashMap<String, Object>();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return JsonReport.write(log);
  }

  private static Map<String, Object> result(Diagnostic diagnostic) {
    var text = diagnostic.message() + diagnostic.hint().map(hint -> " (" + hint + ")").orElse("");
    var result = new LinkedHashMap<String, Object>();
    result.put("ruleId", diagnostic.code().id());
    result.put("level", diagnostic.severity().label());
    result.put("message", Map.of("text", text));
    result.put("locations", List.of(Map.of("physicalLocation", place(diagnostic))));
    return result;
  }

  private static Map<String, Object> place(Diagnostic diagnostic) {
    var at = diagnostic.location();
    var place = new LinkedHashMap<String, Object>();
    place.put("artifactLocation", Map.of("uri", uriOf(at.file())));
    if (at.line() > 0) {
      var region = new LinkedHashMap<String, Object>();
      region.put("startLine", at.line());
      region.put("startColumn", at.column());
      region.put("endColumn", at.column() + at.length());
      place.put("region", region);
    }
    return place;
  }

  private static String uriOf(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a relative path: " + file, e);
    }
  }
}
