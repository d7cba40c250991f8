/** Reads the rendered site as a browser would: dead links, doubled ids, colliding paths. */
@NullMarked
package dev.precis.proof;

import org.jspecify.annotations.NullMarked;
