package dev.precis.model;

import dev.precis.model.Target.SourceKey;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the notes of a text: each cited source has one, in order of first use. */
public final class Numbering {

  private final Map<SourceKey, Integer> numbers;

  /**
   * Numbers the sources from 1.
   *
   * @param cited in order of first use; each counts once
   */
  public Numbering(Collection<SourceKey> cited) {
    var inOrder = new LinkedHashMap<SourceKey, Integer>();
    cited.forEach(source -> inOrder.putIfAbsent(source, inOrder.size() + 1));
    numbers = Collections.unmodifiableMap(inOrder);
  }

  /**
   * The numbering of texts that are read one after the other as one.
   *
   * @param texts the numberings of each, in that order
   */
  public static Numbering joined(List<Numbering> texts) {
    return new Numbering(texts.stream().flatMap(text -> text.sources().stream()).toList());
  }

  /** The cited sources in the order of their numbers. */
  public List<SourceKey> sources() {
    return List.copyOf(numbers.keySet());
  }

  /**
   * The number of a source.
   *
   * @throws IllegalArgumentException if the text does not cite it
   */
  public int of(SourceKey source) {
    Integer number = numbers.get(source);
    if (number == null) {
      throw new IllegalArgumentException("not cited here: " + source);
    }
    return number;
  }

  /** Whether the text cites it. */
  public boolean has(SourceKey source) {
    return numbers.containsKey(source);
  }
}
