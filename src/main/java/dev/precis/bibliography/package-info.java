/** CSL styles and the references they make; sources in the formats of reference managers. */
@NullMarked
package dev.precis.bibliography;

import org.jspecify.annotations.NullMarked;
