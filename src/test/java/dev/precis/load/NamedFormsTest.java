package dev.precis.load;

import static dev.precis.load.RecordingParser.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Location;
import dev.precis.model.Actor;
import dev.precis.model.Actor.Schema;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.Ref;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.TopicKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actors, topics and pages. */
class NamedFormsTest {

  private static final String ACTOR = "content/actors/kim-song.md";

  @TempDir Path folder;

  @Test
  void all_fields_of_an_actor_are_read() {
    var site =
        actor(
            """
            schema: Person
            name: Kim Song
            sortName: Kim, Song
            aliases: [Ambassador Kim]
            nativeName: {ko: 김성, zh-hant: 金星}
            disambiguation: the diplomat
            country: north-korea
            wikidata: Q884
            memberships:
              - of: mission
                role: ambassador
                since: 2018
                until: 2025-06
                sources: [a]
            """);

    assertThat(site.complaints()).isEmpty();
    var actor = only(site);
    assertThat(actor.key()).isEqualTo(new ActorKey("kim-song"));
    assertThat(actor.at()).isEqualTo(Location.ofFile(ACTOR));
    assertThat(actor.schema()).isEqualTo(Schema.PERSON);
    assertThat(actor.name()).isEqualTo(new Located<>("Kim Song", at(3, 7, 8)));
    assertThat(actor.sortName()).isEqualTo("Kim, Song");
    assertThat(actor.aliases()).containsExactly(new Located<>("Ambassador Kim", at(5, 11, 14)));
    assertThat(actor.nativeNames()).isEqualTo(Map.of("ko", "김성", "zh-Hant", "金星"));
    assertThat(actor.disambiguation()).contains("the diplomat");
    assertThat(actor.country()).contains(new Ref<>(new ActorKey("north-korea"), at(8, 10, 11)));
    assertThat(actor.wikidata()).contains("Q884");
    assertThat(actor.memberships())
        .containsExactly(
            new Actor.Membership(
                at(11, 5, 11),
                new Ref<>(new ActorKey("mission"), at(11, 9, 7)),
                Optional.of("ambassador"),
                Optional.of(PartialDate.parse("2018")),
                Optional.of(PartialDate.parse("2025-06")),
                List.of(new Ref<>(new SourceKey("a"), at(15, 15, 1)))));
    assertThat(textOf(actor.body())).isEqualTo("blocks:Who it is.\n");
  }

  @Test
  void an_actor_is_sorted_by_its_name_unless_told_otherwise() {
    assertThat(only(actor("schema: Country\nname: Norway\n")).sortName()).isEqualTo("Norway");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "schema: person           | 3:9+6 'schema' cannot be 'person' [bad-value] (did you mean 'Person'?)",
        "schema: Company          | 3:9+7 'schema' cannot be 'Company' [bad-value] (it is one of 'Person', 'Organization', 'PublicBody', 'Country')",
        "wikidata: 884            | 3:11+3 'wikidata' must be text, not a number [wrong-type] (put it in quotation marks: \"884\")",
        "wikidata: Q0             | 3:11+2 'wikidata' cannot be 'Q0' [bad-value] (an item of Wikidata is written Q884)",
        "nativeName: {korean: x}  | 3:14+6 'korean' is no language tag [bad-value] (a language is written 'en', 'en-GB' or 'zh-Hant')",
        "nativeName: {ko: }       | 3:17+1 'ko' must be text, not nothing [wrong-type]",
        "memberships: [{role: x}] | 3:15+9 'of' is missing [missing-key]",
        "memberships: [{of: a, until: soon}] | 3:30+4 'soon' is no date [bad-date] (a date is written 2025, 2025-06, 2025-06-02 or 2025-05/2025-06)",
        "alias: [x]               | 3:1+5 unknown key 'alias' [unknown-key] (known here: 'schema', 'name', 'sortName', 'aliases', 'nativeName', 'disambiguation', 'country', 'wikidata', 'memberships')",
      })
  void a_fault_of_an_actor_is_told_to_the_character(String line, String complaint) {
    var schema = line.startsWith("schema") ? "" : "schema: Person\n";
    var above = schema.isEmpty() ? "name: A\n" : "";
    var below = schema.isEmpty() ? "" : "name: A\n";
    assertThat(actor(above + schema + line + "\n" + below).complaints())
        .containsExactly(ACTOR + ":" + complaint);
  }

  @Test
  void an_actor_with_faults_is_still_known_by_its_slug() {
    var site = actor("nam: A\n");

    assertThat(only(site).key()).isEqualTo(new ActorKey("kim-song"));
    assertThat(site.complaints())
        .containsExactly(
            ACTOR + ":1:1+3 'name' is missing [missing-key]",
            ACTOR + ":1:1+3 'schema' is missing [missing-key]",
            ACTOR + ":2:1+3 unknown key 'nam' [unknown-key] (did you mean 'name'?)");
  }

  @Test
  void all_fields_of_a_topic_are_read() {
    var site =
        LoadedSite.of(
            folder,
            """
            -- content/topics/arms.md --
            ---
            label: Arms
            altLabels: [Weapons, Missiles]
            broader: trade
            related: [talks, aid]
            ---
            What it is.
            """);

    assertThat(site.complaints()).isEmpty();
    var topic = site.manuscript().topics().get(0);
    assertThat(topic.key()).isEqualTo(new TopicKey("arms"));
    assertThat(topic.label()).isEqualTo("Arms");
    assertThat(topic.altLabels()).containsExactly("Weapons", "Missiles");
    assertThat(topic.broader())
        .contains(
            new Ref<>(new TopicKey("trade"), new Location("content/topics/arms.md", 4, 10, 5)));
    assertThat(topic.related())
        .extracting(Ref::to)
        .containsExactly(new TopicKey("talks"), new TopicKey("aid"));
    assertThat(textOf(topic.body())).isEqualTo("blocks:What it is.\n");
  }

  @Test
  void all_fields_of_a_page_are_read() {
    var site =
        LoadedSite.of(
            folder, "-- content/pages/imprint.md --\n---\ntitle: Imprint\norder: 3\n---\nWe.\n");

    assertThat(site.complaints()).isEmpty();
    var page = site.manuscript().pages().get(0);
    assertThat(page.key()).hasToString("imprint");
    assertThat(page.title()).isEqualTo("Imprint");
    assertThat(page.order()).hasValue(3);
    assertThat(textOf(page.body())).isEqualTo("blocks:We.\n");
  }

  private LoadedSite actor(String frontMatter) {
    return LoadedSite.of(folder, "-- " + ACTOR + " --\n---\n" + frontMatter + "---\nWho it is.\n");
  }

  private static Actor only(LoadedSite site) {
    return site.manuscript().actors().get(0);
  }

  private static Location at(int line, int column, int length) {
    return new Location(ACTOR, line, column, length);
  }
}
