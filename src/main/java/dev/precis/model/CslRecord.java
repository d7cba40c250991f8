package dev.precis.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A bibliographic record in the terms of the Citation Style Language 1.0.2.
 *
 * @param type the CSL type, such as {@code article-newspaper}
 * @param texts standard and number variables by their CSL names, such as {@code container-title}
 * @param names name variables by their CSL names, such as {@code author}
 * @param dates date variables by their CSL names, such as {@code issued}
 */
public record CslRecord(
    String type,
    Map<String, String> texts,
    Map<String, List<Name>> names,
    Map<String, PartialDate> dates) {

  public CslRecord {
    texts = sorted(texts);
    names = sorted(names);
    dates = sorted(dates);
  }

  /** A standard or number variable. */
  public Optional<String> text(String variable) {
    return Optional.ofNullable(texts.get(variable));
  }

  /** The title; a record without one has a bracketed description here. */
  public String title() {
    return texts.getOrDefault("title", "");
  }

  /** Who published it, as readers know it: the newspaper or site, else the publisher. */
  public Optional<String> outlet() {
    return text("container-title").or(() -> text("publisher"));
  }

  /** Where it is on the web. */
  public Optional<String> url() {
    return text("URL");
  }

  /** The BCP 47 tag of its language. */
  public Optional<String> language() {
    return text("language");
  }

  /** When it was published. */
  public Optional<PartialDate> issued() {
    return Optional.ofNullable(dates.get("issued"));
  }

  private static <V> Map<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  /** A name of a person, in parts, or of a body, literally. */
  public sealed interface Name {

    /** A name that is not taken apart. */
    record Literal(String literal) implements Name {}

    /** A personal name; each part that is absent is empty. */
    record Personal(
        String family,
        String given,
        String suffix,
        String droppingParticle,
        String nonDroppingParticle)
        implements Name {}
  }
}
