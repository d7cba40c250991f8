package dev.precis.bibliography;

import dev.precis.diagnostics.Location;
import dev.precis.model.CslRecord;
import dev.precis.model.CslRecord.Name;
import dev.precis.model.PartialDate;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes records in the way of a source file, one {@code variable: value} a line. */
final class Records {

  private Records() {}

  /** A record; names are written {@code Family|Given} or literally, several with {@code ;}. */
  static CslRecord record(String yaml) {
    Map<String, String> texts = new HashMap<>();
    Map<String, List<Name>> names = new HashMap<>();
    Map<String, PartialDate> dates = new HashMap<>();
    yaml.lines()
        .forEach(
            line -> {
              var variable = line.substring(0, line.indexOf(':'));
              var value = line.substring(line.indexOf(':') + 1).strip();
              switch (variable) {
                case "author", "editor", "translator" -> names.put(variable, names(value));
                case "issued", "accessed" -> dates.put(variable, PartialDate.parse(value));
                default -> texts.put(variable, value);
              }
            });
    var type = texts.remove("type");
    return new CslRecord(type == null ? "article-newspaper" : type, texts, names, dates);
  }

  private static List<Name> names(String value) {
    return Arrays.stream(value.split(";")).map(String::strip).map(Records::name).toList();
  }

  private static Name name(String value) {
    var parts = value.split("\\|", -1);
    return parts.length == 1
        ? new Name.Literal(value)
        : new Name.Personal(parts[0], parts[1], "", "", "");
  }

  static Source source(String key, String yaml) {
    return source(key, record(yaml));
  }

  static Source source(String key, CslRecord record) {
    return new Source(
        new SourceKey(key),
        Location.ofFile("content/sources/" + key + ".yaml"),
        record,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        false,
        Optional.empty());
  }

  static final String UNSIGNED =
      """
      title: Russia vetoes UN resolution, abolishing monitoring of UN sanctions by UN experts
      container-title: Local News 8
      issued: 2024-03-28
      URL: https://localnews8.com/news?id=1&page=2
      language: en""";

  static final String SIGNED =
      """
      title: U.S., S Korea, Japan unveil new team to monitor N Korea sanctions
      author: Shin|Hyonhee
      container-title: Japan Today
      issued: 2024-10-16
      URL: https://japantoday.com/x
      language: en""";

  static final String UNDATED =
      """
      title: North Korea will soon be able to flout sanctions
      author: Arnold|Aaron
      container-title: Mint
      URL: https://www.livemint.com/x
      language: en""";

  static final String UNTITLED =
      """
      title: "[Reuters report on the launch of the monitoring team]"
      container-title: TASS
      issued: 2024-10
      URL: https://tass.com/x
      language: en"""
          .replace("\"", "");

  static final String JAPANESE =
      """
      type: webpage
      title: 多国間制裁監視チーム(MSMT)の設立に関する共同声明
      author: 外務省
      issued: 2024-10-16
      accessed: 2025-06-03
      URL: https://www.mofa.go.jp/x.html
      language: ja""";

  static final String REPORT =
      """
      type: report
      title: Unlawful military cooperation including arms transfers
      author: Multilateral Sanctions Monitoring Team
      issued: 2025-05-29
      URL: https://msmt.info/x
      language: en""";

  static final String ARTICLE =
      """
      type: article-journal
      title: The end of the panel
      author: Arnold|Aaron; Berg|Eva; Chi|Min
      container-title: Journal of Sanctions
      volume: 12
      issue: 3
      page: 12-34
      issued: 2025
      DOI: 10.1000/xyz
      language: en""";

  static final String BOOK =
      """
      type: book
      title: Sanctions and their critics
      author: Arnold|Aaron
      publisher: Oxford University Press
      publisher-place: Oxford
      edition: 2
      issued: 2021
      language: en""";
}
