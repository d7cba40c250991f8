/** Turns a manuscript into a corpus: every name points at something, every use is known. */
@NullMarked
package dev.precis.resolve;

import org.jspecify.annotations.NullMarked;
