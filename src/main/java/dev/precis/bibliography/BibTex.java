package dev.precis.bibliography;

import dev.precis.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes sources as BibLaTeX entries (BibLaTeX 3, read by Biber as UTF-8). Dates are EDTF there as
 * they are here.
 */
public final class BibTex {

  private static final Pattern NOT_IN_KEYS = Pattern.compile("[^A-Za-z0-9:._/+-]+");

  private BibTex() {}

  /**
   * The sources as BibLaTeX entries, in the order given. An entry's key is the source's own where
   * BibLaTeX allows it; else what is not allowed becomes a hyphen, and a number makes it unique.
   */
  public static String write(Collection<Source> sources) {
    var out = new StringBuilder();
    Iterator<String> keys = keys(sources).iterator();
    for (var source : sources) {
      if (out.length() > 0) {
        out.append('\n');
      }
      var entry = BibFields.of(source.record());
      out.append('@').append(entry.type()).append('{').append(keys.next()).append(",\n");
      entry
          .fields()
          .forEach(
              (field, value) ->
                  out.append("  ").append(field).append(" = {").append(value).append("},\n"));
      out.append("}\n");
    }
    return out.toString();
  }

  private static List<String> keys(Collection<Source> sources) {
    Set<String> taken = new HashSet<>();
    for (var source : sources) {
      if (!NOT_IN_KEYS.matcher(source.key().id()).find()) {
        taken.add(source.key().id());
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    var keys = new ArrayList<String>();
    for (var source : sources) {
      var id = source.key().id();
      var key = NOT_IN_KEYS.matcher(id).replaceAll("-");
      if (!key.equals(id)) {
        var stem = key;
        while (!taken.add(key)) {
          key = stem + "-" + counts.merge(stem, 1, Integer::sum);
        }
      }
      keys.add(key);
    }
    return keys;
  }
}
