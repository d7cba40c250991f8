package dev.precis.testing;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Severity;
import dev.precis.model.CslRecord;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Located;
import dev.precis.model.Manuscript;
import dev.precis.model.Media;
import dev.precis.model.PartialDate;
import dev.precis.model.Site;
import dev.precis.model.StandingPage;
import dev.precis.model.Target.MediaKey;
import dev.precis.model.Target.PageKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Builds a manuscript field by field. Each record is a file; each field that is set stands on the
 * next line of it, from the second on, at the fifth column; a body begins at 20:1.
 */
public final class ManuscriptBuilder {

  private final List<BriefingBuilder> briefings = new ArrayList<>();
  private final List<TopicBuilder> topics = new ArrayList<>();
  private final List<ActorBuilder> actors = new ArrayList<>();
  private final List<SourceBuilder> sources = new ArrayList<>();
  private final List<StandingPage> pages = new ArrayList<>();
  private final List<Media> media = new ArrayList<>();
  private final Map<String, Site.Rule> rules = new HashMap<>();
  private LikelihoodScale scale = LikelihoodScale.ICD203;

  /** A briefing of a date in EDTF, without summaries yet. */
  public BriefingBuilder briefing(String slug, String date) {
    var briefing = new BriefingBuilder(slug, date);
    briefings.add(briefing);
    return briefing;
  }

  public TopicBuilder topic(String slug, String label) {
    var topic = new TopicBuilder(slug, label);
    topics.add(topic);
    return topic;
  }

  /** An organisation, unless said otherwise. */
  public ActorBuilder actor(String slug, String name) {
    var actor = new ActorBuilder(slug, name);
    actors.add(actor);
    return actor;
  }

  public SourceBuilder source(String id) {
    var source = new SourceBuilder(id);
    sources.add(source);
    return source;
  }

  public ManuscriptBuilder sources(String... ids) {
    for (var id : ids) {
      source(id);
    }
    return this;
  }

  public ManuscriptBuilder page(String slug, String title, OptionalInt order, String body) {
    var file = new Fields("content/pages/" + slug + ".md");
    pages.add(new StandingPage(new PageKey(slug), file.at(), title, order, file.body(body)));
    return this;
  }

  public ManuscriptBuilder media(String path) {
    var none = Optional.<String>empty();
    media.add(new Media(new MediaKey(path), Path.of(path), none, none, none));
    return this;
  }

  /** An editorial rule of the site; no level means off. It stands in the site's file as a whole. */
  public ManuscriptBuilder rule(
      String name, Optional<Severity> level, Map<String, String> settings) {
    rules.put(name, new Site.Rule(level, settings, Location.ofFile("content/site.yaml")));
    return this;
  }

  public ManuscriptBuilder likelihoods(LikelihoodScale of) {
    scale = of;
    return this;
  }

  public Manuscript build() {
    return new Manuscript(
        site(),
        briefings.stream().map(BriefingBuilder::build).toList(),
        topics.stream().map(TopicBuilder::build).toList(),
        actors.stream().map(ActorBuilder::build).toList(),
        sources.stream().map(SourceBuilder::build).toList(),
        pages,
        media);
  }

  private Site site() {
    var at = Location.ofFile("content/site.yaml");
    return new Site(
        "A publication",
        Optional.empty(),
        URI.create("https://precis.example/"),
        Locale.ENGLISH,
        new Site.Publisher("A publisher", Optional.empty()),
        ZoneOffset.UTC,
        new Located<>("apa", at),
        scale,
        "captures/",
        Site.QuotationMarks.DOUBLE,
        Site.Search.BUILTIN,
        new Site.Print(Site.Paper.A4, List.of()),
        rules);
  }

  static CslRecord record(String title, Map<String, PartialDate> dates) {
    return new CslRecord("article-newspaper", Map.of("title", title), Map.of(), dates);
  }
}
