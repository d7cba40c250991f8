/** The immutable records that every stage speaks of, in the words of the content format. */
@NullMarked
package dev.precis.model;

import org.jspecify.annotations.NullMarked;
