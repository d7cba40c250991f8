package dev.precis.bibliography;

import dev.precis.model.CslRecord;
import dev.precis.model.CslRecord.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What BibLaTeX calls the things of a record.
 *
 * @param type of the entry
 * @param fields in the order in which they are written, ready for LaTeX
 */
record BibFields(String type, Map<String, String> fields) {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article-journal", "article"),
          Map.entry("article-magazine", "article"),
          Map.entry("article-newspaper", "article"),
          Map.entry("bill", "legislation"),
          Map.entry("book", "book"),
          Map.entry("chapter", "incollection"),
          Map.entry("collection", "collection"),
          Map.entry("dataset", "dataset"),
          Map.entry("entry-dictionary", "inreference"),
          Map.entry("entry-encyclopedia", "inreference"),
          Map.entry("legal_case", "jurisdiction"),
          Map.entry("legislation", "legislation"),
          Map.entry("manuscript", "unpublished"),
          Map.entry("pamphlet", "booklet"),
          Map.entry("paper-conference", "inproceedings"),
          Map.entry("patent", "patent"),
          Map.entry("periodical", "periodical"),
          Map.entry("post", "online"),
          Map.entry("post-weblog", "online"),
          Map.entry("report", "report"),
          Map.entry("review", "review"),
          Map.entry("review-book", "review"),
          Map.entry("software", "software"),
          Map.entry("speech", "unpublished"),
          Map.entry("thesis", "thesis"),
          Map.entry("webpage", "online"));

  /** CSL variables and the fields for them, in the order in which they are written. */
  private static final List<Map.Entry<String, String>> TEXTS =
      List.of(
          Map.entry("title", "title"),
          Map.entry("title-short", "shorttitle"),
          Map.entry("collection-title", "series"),
          Map.entry("volume", "volume"),
          Map.entry("number-of-volumes", "volumes"),
          Map.entry("collection-number", "number"),
          Map.entry("number", "number"),
          Map.entry("issue", "number"),
          Map.entry("edition", "edition"),
          Map.entry("version", "version"),
          Map.entry("genre", "type"),
          Map.entry("event-title", "eventtitle"),
          Map.entry("event-place", "venue"),
          Map.entry("publisher-place", "location"),
          Map.entry("ISBN", "isbn"),
          Map.entry("ISSN", "issn"),
          Map.entry("note", "note"));

  /** The names of languages in babel, by which BibLaTeX sets titles. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", "arabic"),
          Map.entry("de", "german"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("fr", "french"),
          Map.entry("it", "italian"),
          Map.entry("ja", "japanese"),
          Map.entry("ko", "korean"),
          Map.entry("nl", "dutch"),
          Map.entry("pl", "polish"),
          Map.entry("pt", "portuguese"),
          Map.entry("ru", "russian"),
          Map.entry("tr", "turkish"),
          Map.entry("uk", "ukrainian"),
          Map.entry("zh", "chinese"));

  static BibFields of(CslRecord record) {
    var type = TYPES.getOrDefault(record.type(), "misc");
    var fields = new LinkedHashMap<String, String>();
    for (var role : List.of("author", "editor", "translator")) {
      var names = record.names().getOrDefault(role, List.of());
      if (!names.isEmpty()) {
        fields.put(role, names.stream().map(BibFields::name).collect(Collectors.joining(" and ")));
      }
    }
    for (var text : TEXTS) {
      record.text(text.getKey()).ifPresent(v -> fields.put(text.getValue(), LatexText.of(v)));
    }
    container(record, type, fields);
    record
        .text("page")
        .ifPresent(page -> fields.put("pages", LatexText.of(page).replaceAll("[-–]+", "--")));
    record.issued().ifPresent(date -> fields.put("date", date.toString()));
    record.text("DOI").ifPresent(doi -> fields.put("doi", LatexText.ofAddress(doi)));
    record.url().ifPresent(url -> fields.put("url", LatexText.ofAddress(url)));
    var accessed = record.dates().get("accessed");
    if (accessed != null) {
      fields.put("urldate", accessed.toString());
    }
    record
        .language()
        .map(tag -> LANGUAGES.get(Locale.forLanguageTag(tag).getLanguage()))
        .ifPresent(language -> fields.put("langid", language));
    return new BibFields(type, fields);
  }

  /** Where it was published, and by whom: each kind of entry has its own words for that. */
  private static void container(CslRecord record, String type, Map<String, String> fields) {
    var publisher =
        switch (type) {
          case "online", "misc", "software" -> "organization";
          case "report", "thesis" -> "institution";
          default -> "publisher";
        };
    record.text("publisher").ifPresent(v -> fields.put(publisher, LatexText.of(v)));
    var container =
        switch (type) {
          case "article", "review", "periodical" -> "journaltitle";
          case "incollection", "inproceedings", "inreference" -> "booktitle";
          default -> fields.containsKey("organization") ? "titleaddon" : "organization";
        };
    record.text("container-title").ifPresent(v -> fields.put(container, LatexText.of(v)));
    if (record.type().equals("article-newspaper") || record.type().equals("article-magazine")) {
      fields.put("entrysubtype", record.type().substring("article-".length()));
    }
  }

  private static String name(Name name) {
    if (name instanceof Name.Personal person) {
      var family = LatexText.ofNamePart(person.family());
      var particle = LatexText.ofNamePart(person.nonDroppingParticle());
      var given = LatexText.ofNamePart((person.given() + " " + person.droppingParticle()).strip());
      var suffix = LatexText.ofNamePart(person.suffix());
      return (particle.isEmpty() ? family : particle + " " + family)
          + (suffix.isEmpty() ? "" : ", " + suffix)
          + (given.isEmpty() ? "" : ", " + given);
    }
    if (name instanceof Name.Literal literal) {
      return "{" + LatexText.of(literal.literal()) + "}";
    }
    throw new IllegalStateException("a new kind of name: " + name);
  }
}
