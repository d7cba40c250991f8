/** Packs files beforehand, so that hosts need not do it for every reader. */
@NullMarked
package dev.precis.compress;

import org.jspecify.annotations.NullMarked;
