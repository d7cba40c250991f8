package dev.precis.readers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Takes pictures of the longest page of each kind, for eyes. */
public final class Screenshots {

  private static final List<Integer> WIDTHS = List.of(360, 800, 1400);
  private static final int HEIGHT = 900;

  private Screenshots() {}

  /**
   * Takes them.
   *
   * @param arguments the folder of a built site, and the folder that the pictures go to
   * @throws IOException if the machine fails
   */
  public static void main(String... arguments) throws IOException {
    var site = new BuiltSite("site", Path.of(arguments[0]).toAbsolutePath());
    var pictures = Path.of(arguments[1]);
    try (var host = new Host();
        var browser = new Browser()) {
      host.serve(site.folder());
      for (var page : site.longest().entrySet()) {
        var name = page.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var address = host.address().resolve(page.getValue());
        for (int width : WIDTHS) {
          browser.coloured("light").sized(width, HEIGHT).open(address);
          browser.picture(pictures.resolve(name + "-" + width + ".png"));
        }
        browser.coloured("dark").open(address).picture(pictures.resolve(name + "-dark.png"));
      }
    }
    System.out.println("pictures are in " + pictures);
  }
}
