package dev.precis.format.web;

import dev.precis.diagnostics.Location;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.format.TemplateEngine;
import dev.precis.format.Words;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Makes pages: what is shown, through a template. */
final class Press {

  private final TemplateEngine templates;
  private final Words words;
  private final SiteView site;
  private final Heads heads;

  Press(TemplateEngine templates, Words words, SiteView site, Heads heads) {
    this.templates = templates;
    this.words = words;
    this.site = site;
    this.heads = heads;
  }

  /** What pages say of themselves beside what they show. */
  Heads heads() {
    return heads;
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
                .render(name, words, site, view.apply(heads.of(path)), diagnostics)
                .getBytes(StandardCharsets.UTF_8));
  }
}
