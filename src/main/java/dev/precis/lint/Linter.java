package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Severity;
import dev.precis.diagnostics.Suggestions;
import dev.precis.model.Corpus;
import dev.precis.model.Evidence;
import dev.precis.model.SeparateSources;
import dev.precis.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the editorial rules to a corpus, each as strictly as the site wants. */
public final class Linter {

  private final Diagnostics diagnostics;

  public Linter(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what the rules find, and what the site says of rules that there are not.
   *
   * @param evidence the quotations of the corpus
   */
  public void lint(Corpus corpus, Evidence evidence) {
    var rules = AllRules.with(new SeparateSources(corpus.sources()), evidence);
    reportUnknown(corpus.site().rules(), rules.stream().map(rule -> rule.code().id()).toList());
    rules.forEach(rule -> apply(rule, corpus));
  }

  /** Reports what the rules about quotations find, and nothing else. */
  public void lintQuotations(Corpus corpus, Evidence evidence) {
    apply(new UncitedQuotation(evidence), corpus);
  }

  private void apply(Rule rule, Corpus corpus) {
    Optional<Site.Rule> set = Optional.ofNullable(corpus.site().rules().get(rule.code().id()));
    var settings = set.map(site -> settings(rule, site)).orElse(new Settings(Map.of()));
    level(rule, set)
        .map(level -> new Findings(rule.code(), level, diagnostics))
        .ifPresent(findings -> rule.check(corpus, settings, findings));
  }

  private static Optional<Severity> level(Rule rule, Optional<Site.Rule> set) {
    return set.isPresent()
        ? set.get().level()
        : Optional.of(rule.code().usually()).filter(usual -> rule.isUsuallyOn());
  }

  private void reportUnknown(Map<String, Site.Rule> wanted, List<String> known) {
    wanted.forEach(
        (name, rule) -> {
          if (!known.contains(name)) {
            diagnostics.report(
                Diagnostic.of(Code.UNKNOWN_RULE, rule.at(), "there is no rule '" + name + "'")
                    .hinting(Suggestions.didYouMean(name, known)));
          }
        });
  }

  private Settings settings(Rule rule, Site.Rule set) {
    var known = rule.settings().stream().map(Setting::name).toList();
    var values = new HashMap<String, Integer>();
    for (var entry : set.settings().entrySet()) {
      if (!known.contains(entry.getKey())) {
        diagnostics.report(
            Diagnostic.of(
                    Code.UNKNOWN_KEY,
                    set.at(),
                    "the rule '" + rule.code().id() + "' has no setting '" + entry.getKey() + "'")
                .hinting(Suggestions.didYouMean(entry.getKey(), known)));
      }
    }
    for (var setting : rule.settings()) {
      Optional.ofNullable(set.settings().get(setting.name()))
          .flatMap(written -> number(setting, written, set))
          .ifPresent(number -> values.put(setting.name(), number));
    }
    return new Settings(values);
  }

  private Optional<Integer> number(Setting setting, String written, Site.Rule set) {
    try {
      int number = Integer.parseInt(written);
      if (number >= setting.least()) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number that is too small.
    }
    diagnostics.report(
        Diagnostic.of(
            Code.BAD_VALUE,
            set.at(),
            "'%s' is a whole number from %d on, not '%s'"
                .formatted(setting.name(), setting.least(), written)));
    return Optional.empty();
  }
}
