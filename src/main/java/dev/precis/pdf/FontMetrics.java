package dev.precis.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import java.util.IdentityHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What the engine has measured of fonts, kept from one document to the next. The engine asks by
 * family, weight and style, which several fonts have in common; so that a document does not depend
 * on those before it, this keeps them apart by the font that is being worked on.
 */
final class FontMetrics implements FSCacheEx<String, FSCacheValue> {

  private final IdentityHashMap<Object, FSCacheValue> known = new IdentityHashMap<>();
  private @Nullable Object font;

  /** Says of which font the next questions and answers are. */
  void workOn(Object next) {
    font = next;
  }

  @Override
  public void put(String key, FSCacheValue value) {
    known.put(font, value);
  }

  @Override
  public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
    throw new UnsupportedOperationException("the engine does not load through the cache");
  }

  @Override
  public @Nullable FSCacheValue get(String key) {
    return known.get(font);
  }
}
