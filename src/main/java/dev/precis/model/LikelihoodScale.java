package dev.precis.model;

import java.util.List;

/**
 * A published scale of words for likelihood. Percentages are inclusive bounds. The scales are not
 * converted into each other.
 */
public enum LikelihoodScale {
  /** Intelligence Community Directive 203, Analytic Standards (2015), section D.6.e.2.a. */
  ICD203(
      "ICD 203",
      List.of(
          new Term(List.of("almost no chance", "remote"), 1, 5),
          new Term(List.of("very unlikely", "highly improbable"), 5, 20),
          new Term(List.of("unlikely", "improbable"), 20, 45),
          new Term(List.of("roughly even chance", "roughly even odds"), 45, 55),
          new Term(List.of("likely", "probable"), 55, 80),
          new Term(List.of("very likely", "highly probable"), 80, 95),
          new Term(List.of("almost certain", "nearly certain"), 95, 99))),
  /** The yardstick of the Professional Head of Intelligence Assessment (United Kingdom). */
  PHIA(
      "PHIA",
      List.of(
          new Term(List.of("remote chance"), 0, 5),
          new Term(List.of("highly unlikely"), 10, 20),
          new Term(List.of("unlikely"), 25, 35),
          new Term(List.of("realistic possibility"), 40, 50),
          new Term(List.of("likely", "probable"), 55, 75),
          new Term(List.of("highly likely"), 80, 90),
          new Term(List.of("almost certain"), 95, 100)));

  private final String label;
  private final List<Term> terms;

  LikelihoodScale(String label, List<Term> terms) {
    this.label = label;
    this.terms = terms;
  }

  /** The name readers know it by. */
  public String label() {
    return label;
  }

  /** Its terms from the least to the most likely. */
  public List<Term> terms() {
    return terms;
  }

  /** Whether the scale has the wording. */
  public boolean has(String wording) {
    return terms.stream().anyMatch(term -> term.wordings().contains(wording));
  }

  /**
   * One step of a scale.
   *
   * @param wordings the words that mean it, in lower case, the usual one first
   * @param from the lowest likelihood in per cent
   * @param to the highest likelihood in per cent
   */
  public record Term(List<String> wordings, int from, int to) {
    public Term {
      wordings = List.copyOf(wordings);
    }
  }
}
