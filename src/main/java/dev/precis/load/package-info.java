/** Reads {@code content/} into a manuscript and says what is wrong in each file. */
@NullMarked
package dev.precis.load;

import org.jspecify.annotations.NullMarked;
