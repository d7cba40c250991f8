package dev.precis.format.card;

import dev.precis.format.Card;
import dev.precis.format.CardPainter;
import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.model.Briefing;
import dev.precis.model.Summary;
import java.util.ArrayList;
import java.util.List;

/** The pictures that networks show of a page that is linked to. */
public final class CardFormat implements OutputFormat {

  private static final String NAME = "card";

  private final CardPainter painter;

  public CardFormat(CardPainter painter) {
    this.painter = painter;
  }

  @Override
  public List<Page> pages(Edition edition) {
    var dates = new DateText(edition.words());
    var pages = new ArrayList<Page>();
    pages.add(page(edition.addresses().card(), ofSite(edition)));
    for (var briefing : edition.corpus().briefings().values()) {
      pages.add(page(edition.addresses().cardOf(briefing.key()), of(briefing, edition, dates)));
      for (var summary : briefing.summaries()) {
        var card = of(summary, briefing, edition, dates);
        pages.add(page(edition.addresses().cardOf(summary.key()), card));
      }
    }
    return List.copyOf(pages);
  }

  private Page page(OutputPath path, Card card) {
    return Page.of(path, NAME, diagnostics -> painter.paint(card));
  }

  private static Card ofSite(Edition edition) {
    var site = edition.corpus().site();
    return new Card(
        site.publisher().name(), site.title(), site.tagline().orElse(""), "", site.language());
  }

  private static Card of(Briefing briefing, Edition edition, DateText dates) {
    var site = edition.corpus().site();
    var number =
        briefing.number().stream()
            .mapToObj(n -> edition.words().text("briefing.number", "number", Integer.toString(n)))
            .findFirst()
            .orElse("");
    var date = dates.of(briefing.date());
    return new Card(site.title(), briefing.title(), number, date, site.language());
  }

  private static Card of(Summary summary, Briefing briefing, Edition edition, DateText dates) {
    var site = edition.corpus().site();
    var date = dates.of(summary.date());
    return new Card(site.title(), summary.title(), briefing.title(), date, site.language());
  }
}
