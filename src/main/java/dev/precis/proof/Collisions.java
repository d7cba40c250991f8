package dev.precis.proof;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.format.Page;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;

/** Finds pages that cannot both be: before anything is rendered. */
public final class Collisions {

  private final Diagnostics diagnostics;

  public Collisions(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reports pages with one path, with paths that differ only in case or in the form of their
   * accents (one file on some disks), and files whose path another page needs as a folder.
   */
  public void check(Collection<Page> pages) {
    var taken = new HashMap<String, Page>();
    for (var page : pages) {
      var earlier = taken.putIfAbsent(folded(page), page);
      if (earlier != null) {
        report(page, earlier, "is the address of two pages");
      }
    }
    for (var page : pages) {
      var path = folded(page);
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        var file = taken.get(path.substring(0, slash));
        if (file != null) {
          report(page, file, "needs a folder where there is a file");
          break;
        }
      }
    }
  }

  private void report(Page page, Page earlier, String what) {
    diagnostics.report(
        Diagnostic.of(Code.PATH_COLLISION, placeOf(page), "'" + page.path() + "' " + what)
            .hinting("the other is '" + earlier.path() + "', made for " + placeOf(earlier)));
  }

  private static Location placeOf(Page page) {
    return page.origin().orElseGet(() -> Location.ofFile("templates/" + page.template()));
  }

  private static String folded(Page page) {
    return Normalizer.normalize(page.path().value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
