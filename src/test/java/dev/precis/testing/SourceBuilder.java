package dev.precis.testing;

import dev.precis.model.PartialDate;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds a source. */
public final class SourceBuilder {

  private final Fields fields;
  private final SourceKey key;
  private Optional<Ref<SourceKey>> wireOf = Optional.empty();
  private Optional<Ref<SourceKey>> basedOn = Optional.empty();
  private final Map<String, PartialDate> dates = new HashMap<>();
  private OptionalInt credibility = OptionalInt.empty();
  private boolean retracted;

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

  public SourceBuilder issued(String date) {
    dates.put("issued", PartialDate.parse(date));
    return this;
  }

  public SourceBuilder accessed(String date) {
    dates.put("accessed", PartialDate.parse(date));
    return this;
  }

  public SourceBuilder credibility(int grade) {
    credibility = OptionalInt.of(grade);
    return this;
  }

  public SourceBuilder retracted() {
    retracted = true;
    return this;
  }

  Source build() {
    return new Source(
        key,
        fields.at(),
        ManuscriptBuilder.record(key.id(), dates),
        Optional.empty(),
        wireOf,
        basedOn,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        credibility,
        retracted,
        Optional.empty());
  }
}
