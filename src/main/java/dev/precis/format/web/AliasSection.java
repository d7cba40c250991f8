package dev.precis.format.web;

import dev.precis.format.Page;
import dev.precis.model.Located;
import dev.precis.model.Summary;
import java.util.stream.Stream;

/** The old addresses of summaries: each is a page that sends readers on. */
final class AliasSection implements Section {

  private final Catalogue catalogue;
  private final Press press;

  AliasSection(Catalogue catalogue, Press press) {
    this.catalogue = catalogue;
    this.press = press;
  }

  @Override
  public Stream<Page> pages() {
    return catalogue.corpus().briefings().values().stream()
        .flatMap(briefing -> briefing.summaries().stream())
        .flatMap(summary -> summary.aliases().stream().map(alias -> page(alias, summary)));
  }

  private Page page(Located<String> alias, Summary summary) {
    return press.page(
        catalogue.addresses().fileOfAlias(alias.value()),
        "redirect.html",
        alias.at(),
        head ->
            new RedirectPageView(
                head,
                summary.title(),
                catalogue.href(summary.key()),
                catalogue.addresses().absolute(summary.key()).toString()));
  }
}
