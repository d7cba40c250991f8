/** Measures Precis on sites that are made for it. Run by {@code ./dev bench}; no test. */
@NullMarked
package dev.precis.bench;

import org.jspecify.annotations.NullMarked;
