package dev.precis.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Severity;
import dev.precis.model.Evidence;
import dev.precis.model.SeparateSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How strictly the rules are taken. */
class LinterTest {

  private final LintedSite site = new LintedSite();

  @ParameterizedTest
  @EnumSource(Severity.class)
  void a_rule_has_the_level_that_the_site_sets(Severity level) {
    site.manuscript().sources("idle").rule("unused-source", Optional.of(level), Map.of());

    assertThat(site.lint()).extracting(Diagnostic::severity).containsExactly(level);
  }

  @Test
  void a_rule_has_its_usual_level_where_the_site_sets_none() {
    site.manuscript().source("idle").issued("2025").accessed("2024");

    assertThat(site.lint())
        .extracting(Diagnostic::code, Diagnostic::severity)
        .containsExactly(
            tuple(Code.UNUSED_SOURCE, Severity.WARNING),
            tuple(Code.ACCESSED_BEFORE_ISSUED, Severity.ERROR));
  }

  @Test
  void a_rule_that_is_off_reports_nothing() {
    site.manuscript().sources("idle").rule("unused-source", Optional.empty(), Map.of());

    assertThat(site.lint()).isEmpty();
  }

  @Test
  void some_rules_are_off_until_the_site_asks_for_them() {
    var manuscript = site.manuscript();
    manuscript.source("old").issued("2001");
    manuscript.sources("other");
    manuscript.actor("kim", "Kim");
    manuscript.briefing("b", "2025-06-02").summary("s").body("Kim spoke [@old; @other].");

    assertThat(site.lint()).isEmpty();
    assertThat(site.found("stale-source")).hasSize(1);
    assertThat(site.found("undeclared-actor")).hasSize(1);
  }

  @Test
  void an_unknown_rule_is_an_error_that_names_the_nearest_one() {
    site.manuscript().rule("unused-sources", Optional.empty(), Map.of());

    assertThat(site.lint())
        .extracting(
            Diagnostic::code, Diagnostic::severity, Diagnostic::message, d -> d.hint().orElse(""))
        .containsExactly(
            tuple(
                Code.UNKNOWN_RULE,
                Severity.ERROR,
                "there is no rule 'unused-sources'",
                "did you mean 'unused-source'?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "0", "-3", "1.5", "", "99999999999"})
  void a_setting_is_a_number_that_makes_sense(String days) {
    site.manuscript().rule("stale-source", Optional.of(Severity.WARNING), Map.of("days", days));

    assertThat(site.lint())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple(Code.BAD_VALUE, "'days' is a whole number from 1 on, not '" + days + "'"));
  }

  @Test
  void a_setting_that_a_rule_does_not_have_is_an_unknown_key() {
    site.manuscript()
        .rule("stale-source", Optional.of(Severity.WARNING), Map.of("day", "3"))
        .rule("unused-topic", Optional.empty(), Map.of("days", "3"));

    assertThat(site.lint())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple(Code.UNKNOWN_KEY, "the rule 'stale-source' has no setting 'day'"),
            tuple(Code.UNKNOWN_KEY, "the rule 'unused-topic' has no setting 'days'"));
  }

  @Test
  void every_rule_is_documented() throws IOException {
    var headings =
        Files.readAllLines(Path.of("docs/rules.md")).stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4))
            .toList();
    var rules =
        AllRules.with(new SeparateSources(Map.of()), new Evidence(List.of())).stream()
            .map(rule -> rule.code().id())
            .toList();

    assertThat(headings).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void no_two_rules_share_a_code() {
    var rules = AllRules.with(new SeparateSources(Map.of()), new Evidence(List.of()));

    assertThat(rules).extracting(Rule::code).doesNotHaveDuplicates();
  }
}
