package dev.precis.resolve;

import dev.precis.model.Citation;
import dev.precis.model.Excerpt;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.prose.Span;
import dev.precis.prose.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sentence with what it cites and whom it names, each in the order of the words. */
final class Statement {

  private final String text;
  private final Span sentence;
  private final List<Citation.Item> cited = new ArrayList<>();
  private final List<Naming> named = new ArrayList<>();

  /**
   * A sentence without citations and names yet.
   *
   * @param text of the whole block
   */
  Statement(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  void cites(Citation citation) {
    cited.addAll(citation.items());
  }

  void names(Naming naming) {
    named.add(naming);
  }

  /** Whether there is anything to read: a sentence may be left of a citation that stood alone. */
  boolean hasWords() {
    return text.substring(sentence.start(), sentence.end())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  Set<SourceKey> sources() {
    var sources = new LinkedHashSet<SourceKey>();
    cited.forEach(item -> sources.add(item.source()));
    return sources;
  }

  /** Who is quoted, from which sources. */
  Map<ActorKey, Set<SourceKey>> speakers() {
    var speakers = new LinkedHashMap<ActorKey, Set<SourceKey>>();
    for (var item : cited) {
      item.by()
          .ifPresent(
              by ->
                  speakers
                      .computeIfAbsent(by.actor(), any -> new LinkedHashSet<>())
                      .add(item.source()));
    }
    return speakers;
  }

  /** Who is named or quoted, and the words that do it first; none where it is only quoted. */
  Map<ActorKey, Optional<Span>> actors() {
    var actors = new LinkedHashMap<ActorKey, Optional<Span>>();
    named.forEach(naming -> actors.putIfAbsent(naming.actor(), Optional.of(naming.words())));
    speakers().keySet().forEach(speaker -> actors.putIfAbsent(speaker, Optional.empty()));
    return actors;
  }

  /** The sentence as it is read. */
  Excerpt whole() {
    return new Excerpt(sentence.wordsOf(text), "", "");
  }

  /** The sentence around some of its words. */
  Excerpt around(Span words) {
    int start = Math.max(words.start(), sentence.start());
    int end = Math.max(start, Math.min(words.end(), sentence.end()));
    while (start < end && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return whole();
    }
    var match = new Span(start, end).wordsOf(text);
    var before = new Span(sentence.start(), start).wordsOf(text);
    var after = new Span(end, sentence.end()).wordsOf(text);
    return new Excerpt(
        before.isEmpty() || !WhiteSpace.is(text.charAt(start - 1)) ? before : before + " ",
        match,
        after.isEmpty() || !WhiteSpace.is(text.charAt(end)) ? after : " " + after);
  }
}
