package dev.precis.pdf;

import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import org.jspecify.annotations.Nullable;

/**
 * Hands the engine, one character after the other, the space that follows it: what justification
 * adds and what kerning takes away. The engine asks exactly once for each character of a text.
 */
final class KernedSpacing extends JustificationInfo {

  private final float[] kerns;
  private float added;
  private int next;

  /**
   * @param size of the font, in the engine's dots
   * @param info what justification or letter spacing adds, in dots
   */
  KernedSpacing(Run run, float size, @Nullable JustificationInfo info) {
    int[] text = run.text().codePoints().toArray();
    kerns = new float[text.length];
    for (int i = 0; i < text.length; i++) {
      if (i + 1 < text.length) {
        kerns[i] = run.advances().kern(text[i], text[i + 1]) * size / 1000f;
      }
      if (info != null) {
        boolean space = InlineText.isJustifySpaceCodePoint(text[i]);
        added += space ? info.getSpaceAdjust() : info.getNonSpaceAdjust();
      }
    }
    if (info != null) {
      setSpaceAdjust(info.getSpaceAdjust());
      setNonSpaceAdjust(info.getNonSpaceAdjust());
    }
  }

  /** What justification adds to the whole run, in dots. */
  float added() {
    return added;
  }

  @Override
  public float getSpaceAdjust() {
    return super.getSpaceAdjust() + kerns[next++];
  }

  @Override
  public float getNonSpaceAdjust() {
    return super.getNonSpaceAdjust() + kerns[next++];
  }
}
