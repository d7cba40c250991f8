package dev.precis.format.web;

import dev.precis.diagnostics.Location;
import dev.precis.format.Addresses;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.format.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes pages: what is shown, through a template. */
final class Press {

  private final TemplateEngine templates;
  private final SiteView site;
  private final Addresses addresses;

  Press(TemplateEngine templates, SiteView site, Addresses addresses) {
    this.templates = templates;
    this.site = site;
    this.addresses = addresses;
  }

  /** A page that stands for no single file of an author. */
  Page page(OutputPath path, String template, Function<HeadView, Record> view) {
    return page(path, template, Optional.empty(), view);
  }

  /** A page that stands for an author's file. */
  Page page(OutputPath path, String template, Location origin, Function<HeadView, Record> view) {
    return page(path, template, Optional.of(origin), view);
  }

  private Page page(
      OutputPath path,
      String template,
      Optional<Location> origin,
      Function<HeadView, Record> view) {
    var name = "web/" + template;
    return new Page(
        path,
        name,
        origin,
        diagnostics ->
            templates
                .render(name, site, view.apply(head(path)), diagnostics)
                .getBytes(StandardCharsets.UTF_8));
  }

  private HeadView head(OutputPath path) {
    int slash = path.value().indexOf('/');
    var section = slash < 0 ? "" : path.value().substring(0, slash);
    return new HeadView(section, addresses.absolute(path).toString(), "", "", List.of());
  }
}
