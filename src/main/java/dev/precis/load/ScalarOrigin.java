package dev.precis.load;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Origin;
import dev.precis.load.YamlNode.Scalar;

/**
 * The value of a YAML scalar that is written otherwise than it reads: with escapes, over several
 * lines, or indented. Its map is made when it is asked for, which is when something is wrong.
 */
record ScalarOrigin(Lines lines, Scalar scalar) implements Origin {

  /** The origin of a scalar's value. */
  static Origin of(Scalar scalar, Lines lines) {
    int shift = scalar.isQuoted() ? 1 : 0;
    boolean isAsWritten =
        scalar.raw().length() == scalar.text().length() + 2 * shift
            && scalar.raw().startsWith(scalar.text(), shift);
    return isAsWritten
        ? new TextOrigin(lines, scalar.start() + shift)
        : new ScalarOrigin(lines, scalar);
  }

  @Override
  public Location at(int start, int end) {
    int[] map = ScalarMap.of(scalar);
    int last = map.length - 1;
    int from = Math.max(0, Math.min(start, last));
    int to = Math.max(from, Math.min(end, last));
    return lines.at(scalar.start() + map[from], scalar.start() + map[to]);
  }
}
