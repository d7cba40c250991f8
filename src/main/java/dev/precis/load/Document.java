package dev.precis.load;

import dev.precis.diagnostics.Location;
import dev.precis.model.Prose;

/**
 * A file that was read, ready for its form.
 *
 * @param slug the file's name without its ending
 * @param at the file as a whole
 * @param root its keys and values
 * @param body what follows its front matter; empty for a file of YAML
 */
record Document(String slug, Location at, Value root, Prose body) {

  /** Its fields; none where it has no keys and values, after a complaint. */
  Fields fields(Shape shape) {
    return Fields.of(root, shape).orElseGet(() -> Fields.none(root));
  }
}
