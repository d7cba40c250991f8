package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.model.Ref;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of reference. Whether they point at something is not asked here. */
final class Refs {

  static final Kind<Ref<ActorKey>> ACTOR = to(ActorKey::new);
  static final Kind<Ref<TopicKey>> TOPIC = to(TopicKey::new);
  static final Kind<Ref<SourceKey>> SOURCE = to(SourceKey::new);

  static final Kind<List<Ref<ActorKey>>> ACTORS = each(ACTOR);
  static final Kind<List<Ref<TopicKey>>> TOPICS = each(TOPIC);
  static final Kind<List<Ref<SourceKey>>> SOURCES = each(SOURCE);
  static final Kind<List<Ref<SummaryKey>>> SUMMARIES = each(Refs::summary);

  private Refs() {}

  private static <K extends Target> Kind<Ref<K>> to(Function<String, K> key) {
    return Texts.LOCATED.as(text -> new Ref<>(key.apply(text.value()), text.at()));
  }

  /** A list in which nothing is named twice. */
  private static <K extends Target> Kind<List<Ref<K>>> each(Kind<Ref<K>> kind) {
    return value -> {
      var refs = new LinkedHashMap<K, Ref<K>>();
      var items = value.items();
      for (var item : items.orElse(List.of())) {
        var ref = kind.read(item);
        if (ref.isPresent() && refs.putIfAbsent(ref.get().to(), ref.get()) != null) {
          item.bad(Code.BAD_VALUE, "'" + ref.get().to() + "' stands in this list already");
        }
      }
      return items.map(all -> List.copyOf(refs.values()));
    };
  }

  private static Optional<Ref<SummaryKey>> summary(Value value) {
    return Texts.LINE
        .read(value)
        .flatMap(
            text -> {
              int slash = text.indexOf('/');
              if (slash < 1 || slash != text.lastIndexOf('/') || slash == text.length() - 1) {
                return value.bad(
                    Code.BAD_VALUE,
                    "'" + text + "' names no summary",
                    "a summary is named by its briefing and its file: 2025-06-02/report");
              }
              var briefing = new BriefingKey(text.substring(0, slash));
              return Optional.of(
                  new Ref<>(new SummaryKey(briefing, text.substring(slash + 1)), value.at()));
            });
  }
}
