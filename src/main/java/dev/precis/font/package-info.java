/** Fonts as files: read, measured, and found for a character. */
@NullMarked
package dev.precis.font;

import org.jspecify.annotations.NullMarked;
