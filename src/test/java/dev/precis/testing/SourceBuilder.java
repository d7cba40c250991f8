package dev.precis.testing;

import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds a source. */
public final class SourceBuilder {

  private final Fields fields;
  private final SourceKey key;
  private Optional<Ref<SourceKey>> wireOf = Optional.empty();
  private Optional<Ref<SourceKey>> basedOn = Optional.empty();

  SourceBuilder(String id) {
    this.fields = new Fields("content/sources/" + id + ".yaml");
    this.key = new SourceKey(id);
  }

  public SourceBuilder wireOf(String id) {
    wireOf = Optional.of(fields.ref(SourceKey::new, id));
    return this;
  }

  public SourceBuilder basedOn(String id) {
    basedOn = Optional.of(fields.ref(SourceKey::new, id));
    return this;
  }

  Source build() {
    return new Source(
        key,
        fields.at(),
        ManuscriptBuilder.record(key.id()),
        Optional.empty(),
        wireOf,
        basedOn,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        false,
        Optional.empty());
  }
}
