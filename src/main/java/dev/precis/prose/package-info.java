/** Reads a prose as people do: its plain words, its blocks, its sentences. */
@NullMarked
package dev.precis.prose;

import org.jspecify.annotations.NullMarked;
