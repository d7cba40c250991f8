package dev.precis.resolve;

import dev.precis.model.Target.ActorKey;
import dev.precis.prose.Span;

/**
 * That words of a text name an actor.
 *
 * @param isLinked whether they are a link to it already
 */
record Naming(ActorKey actor, Span words, boolean isLinked) {

  /** Whether it begins in a stretch of the text, its end not included. */
  boolean startsWithin(int from, int to) {
    return words.start() >= from && words.start() < to;
  }
}
