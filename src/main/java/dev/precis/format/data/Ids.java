package dev.precis.format.data;

import dev.precis.model.Ref;
import dev.precis.model.Target;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** How things are named: by their keys, as authors write them. */
final class Ids {

  private Ids() {}

  static List<String> of(Collection<? extends Target> keys) {
    return keys.stream().map(Object::toString).toList();
  }

  static <K extends Target> List<String> ofRefs(Collection<Ref<K>> refs) {
    return refs.stream().map(ref -> ref.to().toString()).toList();
  }

  /** Names for what has none of its own: its place in the file that it stands in, from 1. */
  static List<String> of(Target file, String kind, Collection<?> things) {
    return IntStream.rangeClosed(1, things.size())
        .mapToObj(i -> file + "#" + kind + "-" + i)
        .toList();
  }
}
