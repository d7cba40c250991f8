package dev.precis.bibliography;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import dev.precis.bibliography.Condition.Shape;
import dev.precis.model.CslRecord;
import dev.precis.model.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets records in one style and language by means of citeproc-java. citeproc-java keeps dates in
 * the style while it renders them, so a typesetter serves one thread at a time.
 */
final class Typesetter {

  /** What CSL takes for numeric: numbers with letters around them, and lists and ranges of them. */
  private static final Pattern NUMERIC =
      Pattern.compile("\\p{L}*\\d+[\\p{L}.ºª]*(\\s*[-,&–]\\s*\\p{L}*\\d+[\\p{L}.ºª]*)*");

  private final StyleNode style;
  private final StyleDom dom = new StyleDom();
  private final LLocale locale;
  private final Finisher finisher;
  private final Set<String> variables;
  private final Set<String> numbers;
  private final SStyle bare;
  private final Map<Shape, SStyle> styles = new HashMap<>();

  /**
   * @param style that {@link StyleCheck} found no fault with
   * @param locale made by {@link StyleLocale} for that style
   */
  Typesetter(StyleNode style, StyleNode locale) {
    this.style = style;
    this.locale = new LLocale(dom.of(locale));
    this.finisher =
        new Finisher(
            new Punctuation(
                Quotes.of(this.locale), this.locale.getLang().getLanguage().equals("fr")));
    this.variables = StyleCut.variables(style);
    this.numbers = Condition.testedForNumbers(style);
    this.bare = new SStyle(dom.of(style.with(List.of())));
  }

  /**
   * The reference of a record: its entry in a bibliography. Some styles have no bibliography, and
   * some leave out what readers cannot get at; then it is the full note, or else the bare facts.
   */
  Reference set(String id, CslRecord record) {
    var item = CiteprocItem.of(id, record, locale);
    if (style.child("bibliography").isPresent()) {
      var entry = reference(item, false);
      if (!entry.text().isEmpty()) {
        return entry;
      }
    }
    if (style.attribute("class").filter("note"::equals).isPresent()) {
      var note = reference(item, true);
      if (!note.text().isEmpty()) {
        return note;
      }
    }
    return bareFacts(record, item.texts());
  }

  private Reference reference(CiteprocItem item, boolean inNote) {
    var shaped =
        styles.computeIfAbsent(
            shape(item, inNote), shape -> new SStyle(dom.of(StyleCut.forShape(style, shape))));
    var rendered = inNote ? note(item.data(), shaped) : entry(item.data(), shaped);
    return finisher.reference(rendered.getResult().getTokens(), item.texts(), item.isEnglish());
  }

  private RenderContext entry(CSLItemData data, SStyle shaped) {
    var context = new RenderContext(shaped, locale, data, null);
    shaped.getBibliography().render(context);
    return context;
  }

  private RenderContext note(CSLItemData data, SStyle shaped) {
    var cited = new CSLCitationItemBuilder(data.getId()).itemData(data).build();
    var citation = new CSLCitation(new CSLCitationItem[] {cited});
    var context = new RenderContext(shaped, locale, data, null, citation, List.of());
    shaped.getCitation().render(context);
    return context;
  }

  private Shape shape(CiteprocItem item, boolean inNote) {
    var context = new RenderContext(bare, locale, item.data(), null);
    var present = new HashSet<String>();
    var numeric = new HashSet<String>();
    for (var variable : item.variables()) {
      // What citeproc-java does not know, it cannot show.
      if (variables.contains(variable) && context.getVariable(variable, true) != null) {
        present.add(variable);
        var value = context.getStringVariable(variable, true);
        if (value != null && numbers.contains(variable) && isNumeric(item.texts().plain(value))) {
          numeric.add(variable);
        }
      }
    }
    return new Shape(item.data().getType().toString(), present, numeric, inNote);
  }

  private static boolean isNumeric(String value) {
    return NUMERIC.matcher(value.strip()).matches();
  }

  private static Reference bareFacts(CslRecord record, RichText texts) {
    var out = new Markup();
    texts.decode(texts.encode("title", record.title()), out);
    record
        .url()
        .ifPresent(
            url -> {
              out.append(". ");
              out.append(url, Finisher.href(url));
            });
    return out.reference();
  }
}
