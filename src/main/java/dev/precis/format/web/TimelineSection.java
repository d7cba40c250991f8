package dev.precis.format.web;

import dev.precis.format.Page;
import dev.precis.model.Numbering;
import dev.precis.model.PartialDate;
import dev.precis.model.Target;
import dev.precis.model.Trace.DatedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The timeline of all events. */
final class TimelineSection implements Section {

  private static final int MOST_ACTORS = 24;

  private final Catalogue catalogue;
  private final Items items;
  private final Press press;

  TimelineSection(Catalogue catalogue, Items items, Press press) {
    this.catalogue = catalogue;
    this.items = items;
    this.press = press;
  }

  @Override
  public Stream<Page> pages() {
    var events = catalogue.corpus().timeline();
    return Leaf.of("timeline", events.size())
        .map(leaf -> press.page(leaf.path(), "timeline.html", head -> view(head, leaf, events)));
  }

  private TimelinePageView view(HeadView head, Leaf leaf, List<DatedEvent> events) {
    var numbering = new Numbering(events.stream().flatMap(CitedSources::of).toList());
    var writer = new TextWriter(catalogue, numbering, "text-", 4);
    var years = years(leaf.slice(events), writer);
    return new TimelinePageView(
        press.heads().page(head, "CollectionPage", catalogue.words().text("list.timeline")),
        allYears(leaf, events),
        topics(),
        actors(),
        years,
        writer.references(),
        leaf.pager(catalogue.addresses()));
  }

  private List<LinkView> allYears(Leaf leaf, List<DatedEvent> events) {
    Map<Integer, Integer> firstOf = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      firstOf.putIfAbsent(year(events.get(i)), i);
    }
    return firstOf.entrySet().stream()
        .map(
            entry -> {
              var page =
                  new Leaf(
                      leaf.folder(), Leaf.numberOf(entry.getValue()), leaf.count(), leaf.size());
              var href = catalogue.addresses().href(page.path());
              return new LinkView(Integer.toString(entry.getKey()), href + "#y" + entry.getKey());
            })
        .toList();
  }

  private List<LinkView> topics() {
    return catalogue.corpus().topicTraces().entrySet().stream()
        .filter(topic -> !topic.getValue().events().isEmpty())
        .map(topic -> timelineOf(topic.getKey()))
        .toList();
  }

  /** Those with most events, in the order of all lists of actors. */
  private List<LinkView> actors() {
    var traces = catalogue.corpus().actorTraces();
    int fewest =
        traces.values().stream()
            .map(trace -> trace.events().size())
            .sorted(Comparator.reverseOrder())
            .limit(MOST_ACTORS)
            .reduce(0, (before, last) -> last);
    return traces.entrySet().stream()
        .filter(actor -> actor.getValue().events().size() >= Math.max(1, fewest))
        .limit(MOST_ACTORS)
        .map(actor -> timelineOf(actor.getKey()))
        .toList();
  }

  private LinkView timelineOf(Target target) {
    return new LinkView(catalogue.name(target), catalogue.href(target) + "#timeline");
  }

  private List<TimelinePageView.YearView> years(List<DatedEvent> events, TextWriter writer) {
    Map<Integer, Map<String, List<EventView>>> byYear = new LinkedHashMap<>();
    for (var event : events) {
      byYear
          .computeIfAbsent(year(event), year -> new LinkedHashMap<>())
          .computeIfAbsent(nameOfMonth(event.event().date()), name -> new ArrayList<>())
          .add(items.event(event, writer));
    }
    return byYear.entrySet().stream()
        .map(year -> new TimelinePageView.YearView(year.getKey(), months(year.getValue())))
        .toList();
  }

  private static List<TimelinePageView.MonthView> months(Map<String, List<EventView>> byMonth) {
    // What is known to the year only comes first, even where something else began with the year.
    return byMonth.entrySet().stream()
        .sorted(Comparator.comparing(entry -> !entry.getKey().isEmpty()))
        .map(entry -> new TimelinePageView.MonthView(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private String nameOfMonth(PartialDate date) {
    if (date instanceof PartialDate.Between between) {
      return nameOfMonth(between.from());
    } else if (date instanceof PartialDate.InYear) {
      return "";
    } else if (date instanceof PartialDate.InSeason season) {
      return catalogue.dates().name(season.season());
    }
    return catalogue.dates().name(date.earliest().getMonth());
  }

  private static int year(DatedEvent event) {
    return event.event().date().earliest().getYear();
  }
}
