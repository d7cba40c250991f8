package dev.precis.evidence;

import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.util.HashMap;
import java.util.Map;

/** The captures of a corpus's sources, each read and made ready once, when it is first needed. */
final class CapturedSources {

  private final Map<SourceKey, Source> sources;
  private final CaptureReader reader;
  private final Map<SourceKey, CaptureReading> readings = new HashMap<>();
  private final Map<SourceKey, CaptureText> texts = new HashMap<>();
  private final Map<SourceKey, FragmentFinder> fragments = new HashMap<>();

  CapturedSources(Map<SourceKey, Source> sources, CaptureReader reader) {
    this.sources = sources;
    this.reader = reader;
  }

  /** What came of reading a source's capture. */
  CaptureReading reading(SourceKey key) {
    return readings.computeIfAbsent(key, this::read);
  }

  /** The text of a capture that was read. */
  CaptureText text(SourceKey key) {
    return texts.computeIfAbsent(key, source -> new CaptureText(capture(source)));
  }

  /** What tells browsers where something stands in a capture that was read. */
  FragmentFinder fragments(SourceKey key) {
    return fragments.computeIfAbsent(key, source -> new FragmentFinder(capture(source)));
  }

  private CaptureReading read(SourceKey key) {
    var source = sources.get(key);
    return source == null ? CaptureReading.ABSENT : reader.read(source);
  }

  private Capture capture(SourceKey key) {
    if (reading(key) instanceof CaptureReading.Read read) {
      return read.capture();
    }
    throw new IllegalArgumentException("no capture was read of " + key);
  }
}
