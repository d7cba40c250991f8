package dev.precis.load;

import static dev.precis.load.RecordingParser.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.precis.diagnostics.Location;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.Ref;
import dev.precis.model.Status;
import dev.precis.model.Summary;
import dev.precis.model.Summary.Autolink;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryFormTest {

  private static final String FILE = "content/briefings/2025-06-02/report.md";
  private static final String INDEX =
      """
      -- content/briefings/2025-06-02/index.md --
      ---
      title: The week
      date: 2025-06-02
      ---
      """;

  @TempDir Path folder;

  @Test
  void all_fields_are_read() {
    var site =
        read(
            """
            title: The first report
            date: 2025-05-29
            order: 2
            standfirst: A *team* reports [@a].
            topics: [monitoring, arms]
            actors: [msmt]
            sources: [b]
            events:
              - date: 2025-05
                text: It was said
                actors: [msmt]
                topics: [arms]
                sources: [a, b]
            disagreements:
              - question: How many?
                positions:
                  - {text: Ten, sources: [a]}
                  - {text: Twenty, sources: [b]}
            corrections:
              - {date: 2025-06-09, text: It was nine.}
            follows: [2024-04-02/veto]
            aliases: [/old/report/]
            autolink: [russia]
            status: draft
            """,
            "Words.\n");

    assertThat(site.complaints()).isEmpty();
    var summary = onlySummary(site);
    assertThat(summary.key()).isEqualTo(new SummaryKey(new BriefingKey("2025-06-02"), "report"));
    assertThat(summary.at()).isEqualTo(Location.ofFile(FILE));
    assertThat(summary.title()).isEqualTo("The first report");
    assertThat(summary.date()).isEqualTo(PartialDate.parse("2025-05-29"));
    assertThat(summary.order()).hasValue(2);
    assertThat(summary.standfirst().map(RecordingParser::textOf))
        .contains("inline:A *team* reports [@a].");
    assertThat(summary.topics())
        .containsExactly(
            new Ref<>(new TopicKey("monitoring"), at(6, 10, 10)),
            new Ref<>(new TopicKey("arms"), at(6, 22, 4)));
    assertThat(summary.actors()).containsExactly(new Ref<>(new ActorKey("msmt"), at(7, 10, 4)));
    assertThat(summary.sources()).containsExactly(new Ref<>(new SourceKey("b"), at(8, 11, 1)));

    assertThat(summary.events()).hasSize(1);
    var event = summary.events().get(0);
    assertThat(event.at()).isEqualTo(at(10, 5, 13));
    assertThat(event.date()).hasToString("2025-05");
    assertThat(textOf(event.text())).isEqualTo("inline:It was said");
    assertThat(event.actors()).extracting(Ref::to).containsExactly(new ActorKey("msmt"));
    assertThat(event.topics()).extracting(Ref::to).containsExactly(new TopicKey("arms"));
    assertThat(event.sources())
        .extracting(Ref::to)
        .containsExactly(new SourceKey("a"), new SourceKey("b"));

    assertThat(summary.disagreements()).hasSize(1);
    var disagreement = summary.disagreements().get(0);
    assertThat(disagreement.at()).isEqualTo(at(16, 5, 19));
    assertThat(textOf(disagreement.question())).isEqualTo("inline:How many?");
    assertThat(disagreement.positions())
        .extracting(p -> textOf(p.text()), p -> p.sources().get(0).to().id(), p -> p.at().line())
        .containsExactly(tuple("inline:Ten", "a", 18), tuple("inline:Twenty", "b", 19));

    assertThat(summary.corrections())
        .extracting(c -> c.date().toString(), c -> textOf(c.text()))
        .containsExactly(tuple("2025-06-09", "inline:It was nine."));
    assertThat(summary.follows())
        .containsExactly(
            new Ref<>(new SummaryKey(new BriefingKey("2024-04-02"), "veto"), at(22, 11, 15)));
    assertThat(summary.aliases()).containsExactly(new Located<>("/old/report/", at(23, 11, 12)));
    assertThat(summary.autolink())
        .isEqualTo(new Autolink(true, List.of(new Ref<>(new ActorKey("russia"), at(24, 12, 6)))));
    assertThat(summary.status()).isEqualTo(Status.DRAFT);
    assertThat(textOf(summary.body())).isEqualTo("blocks:\nWords.\n");
    assertThat(summary.body().origin().at(1, 6)).isEqualTo(at(28, 1, 5));
  }

  @Test
  void a_title_is_enough() {
    var site = read("title: A\n", "");

    assertThat(site.complaints()).isEmpty();
    var summary = onlySummary(site);
    assertThat(summary.date()).as("the briefing's").isEqualTo(PartialDate.parse("2025-06-02"));
    assertThat(summary.order()).isEqualTo(OptionalInt.empty());
    assertThat(summary.autolink()).isEqualTo(new Autolink(true, List.of()));
    assertThat(summary.status()).isEqualTo(Status.PUBLISHED);
  }

  @Test
  void automatic_links_can_be_switched_off() {
    assertThat(onlySummary(read("title: A\nautolink: false\n", "")).autolink())
        .isEqualTo(new Autolink(false, List.of()));
  }

  @Test
  void inline_texts_know_where_they_stand() {
    var summary = onlySummary(read("title: A\nstandfirst: >-\n  one\n  two [@k]\n", ""));
    var standfirst = summary.standfirst().orElseThrow();

    assertThat(textOf(standfirst)).isEqualTo("inline:one two [@k]");
    assertThat(standfirst.origin().at(8, 12)).isEqualTo(at(5, 7, 4));
  }

  @Test
  void summaries_stand_in_their_order_then_by_name() {
    var site =
        LoadedSite.of(
            folder,
            INDEX
                + """
                -- content/briefings/2025-06-02/a.md --
                ---
                title: A
                ---
                -- content/briefings/2025-06-02/b.md --
                ---
                title: B
                ---
                -- content/briefings/2025-06-02/c.md --
                ---
                title: C
                order: 2
                ---
                -- content/briefings/2025-06-02/d.md --
                ---
                title: D
                order: 1
                ---
                """);

    assertThat(site.manuscript().briefings().get(0).summaries())
        .extracting(Summary::title)
        .containsExactly("D", "C", "A", "B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titel: B                   | 3:1+5 unknown key 'titel' [unknown-key] (did you mean 'title'?)",
        "date: 2025-02-30           | 3:7+10 '2025-02-30' is no date [bad-date] (there is no such day)",
        "date: 2025-13              | 3:7+7 '2025-13' is no date [bad-date] (there is no month 13)",
        "date: 2 June               | 3:7+6 '2 June' is no date [bad-date] (a date is written 2025, 2025-06, 2025-06-02 or 2025-05/2025-06)",
        "date: 2025.5               | 3:7+6 '2025.5' is no date [bad-date] (a date is written 2025, 2025-06, 2025-06-02 or 2025-05/2025-06)",
        "date: true                 | 3:7+4 'date' must be a date, not true or false [wrong-type]",
        "date: [2025]               | 3:7+6 'date' must be a date, not a list [wrong-type]",
        "order: \"3\"               | 3:8+3 'order' must be a whole number, not text [wrong-type] (leave the quotation marks out)",
        "order: three               | 3:8+5 'order' must be a whole number, not text [wrong-type]",
        "order: 1.5                 | 3:8+3 'order' must be a whole number, not a decimal number [wrong-type]",
        "order: -1                  | 3:8+2 'order' must be from 0 to 2147483647, not -1 [bad-value]",
        "topics: arms, talks        | 3:9+11 'topics' must be a list, not text [wrong-type] (write it as [arms, talks])",
        "topics: {a: b}             | 3:9+6 'topics' must be a list, not keys and values [wrong-type] (begin each item with '- ')",
        "topics: [a, b, a]          | 3:16+1 'a' stands in this list already [bad-value]",
        "topics: [2025]             | 3:10+4 an item of 'topics' must be text, not a number [wrong-type] (put it in quotation marks: \"2025\")",
        "events: [{text: a}]        | 3:10+9 'date' is missing [missing-key]",
        "events: [{date: 2025, text: }] | 3:23+4 'text' has no value [missing-key]",
        "events: [{date: 2025, text: a, who: b}] | 3:32+3 unknown key 'who' [unknown-key] (known here: 'date', 'text', 'actors', 'topics', 'sources')",
        "events: [a]                | 3:10+1 an item of 'events' must be keys and values, not text [wrong-type]",
        "disagreements: [{question: a, positions: [{text: b, sources: [c]}]}] | 3:42+25 'positions' must hold at least 2 [bad-value]",
        "disagreements: [{question: a, positions: [{text: b, sources: [c]}, {text: d, sources: []}]}] | 3:87+2 'sources' must hold at least 1 [bad-value]",
        "disagreements: [{question: a}] | 3:17+13 'positions' is missing [missing-key]",
        "corrections: [{date: 2025-06, text: a}] | 3:22+7 '2025-06' is not a single day [bad-date] (a day is written 2025-06-02)",
        "follows: [veto]            | 3:11+4 'veto' names no summary [bad-value] (a summary is named by its briefing and its file: 2025-06-02/report)",
        "follows: [a/b/c]           | 3:11+5 'a/b/c' names no summary [bad-value] (a summary is named by its briefing and its file: 2025-06-02/report)",
        "aliases: [old]             | 3:11+3 'old' is no address of this site [bad-value] (it is written from the root of the site, such as '/2024/report/')",
        "aliases: [/a/../b]         | 3:11+7 '/a/../b' is no address of this site [bad-value] (it is written from the root of the site, such as '/2024/report/')",
        "aliases: [//a]             | 3:11+3 '//a' is no address of this site [bad-value] (it is written from the root of the site, such as '/2024/report/')",
        "aliases: [/a?b]            | 3:11+4 '/a?b' is no address of this site [bad-value] (it is written from the root of the site, such as '/2024/report/')",
        "autolink: no               | 3:11+2 'autolink' must be 'false' or a list of actors, not text [wrong-type]",
        "status: publishd           | 3:9+8 'status' cannot be 'publishd' [bad-value] (did you mean 'published'?)",
        "status: x                  | 3:9+1 'status' cannot be 'x' [bad-value] (it is one of 'draft', 'published')",
        "standfirst: \"a\\n\\nb\"   | 3:13+8 'standfirst' must be a single paragraph [bad-value]",
      })
  void a_fault_is_told_to_the_character(String line, String complaint) {
    assertThat(read("title: A\n" + line + "\n", "").complaints())
        .containsExactly(FILE + ":" + complaint);
  }

  @Test
  void all_faults_are_told_in_one_run() {
    var site = read("dat: 2025\norder: x\nevents: [{date: 2025-99, text: 3}]\n", "");

    assertThat(site.complaints())
        .containsExactly(
            FILE + ":1:1+3 'title' is missing [missing-key]",
            FILE + ":2:1+3 unknown key 'dat' [unknown-key] (did you mean 'date'?)",
            FILE + ":3:8+1 'order' must be a whole number, not text [wrong-type]",
            FILE + ":4:17+7 '2025-99' is no date [bad-date] (there is no month 99)",
            FILE
                + ":4:32+1 'text' must be text, not a number [wrong-type]"
                + " (put it in quotation marks: \"3\")");
  }

  @Test
  void a_summary_with_faults_is_in_the_manuscript() {
    var summary = onlySummary(read("title: A\nevents: [\n", "Words.\n"));

    assertThat(summary.title()).isEqualTo("A");
    assertThat(textOf(summary.body())).isEqualTo("blocks:\nWords.\n");
  }

  @Test
  void nothing_is_missing_behind_a_fault_of_syntax() {
    assertThat(read("order: @\ntitle: A\n", "").complaints())
        .containsExactly(
            FILE
                + ":2:8+1 a value cannot begin with '@' [yaml-syntax]"
                + " (put the value in quotation marks)");
  }

  private LoadedSite read(String frontMatter, String body) {
    return LoadedSite.of(
        folder, INDEX + "-- " + FILE + " --\n---\n" + frontMatter + "---\n\n" + body);
  }

  private static Summary onlySummary(LoadedSite site) {
    return site.manuscript().briefings().get(0).summaries().get(0);
  }

  private static Location at(int line, int column, int length) {
    return new Location(FILE, line, column, length);
  }
}
