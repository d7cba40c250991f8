/**
 * Compares quotations with the captures of their sources, keeps what was found in the lock, and
 * finds copies of one story.
 */
@NullMarked
package dev.precis.evidence;

import org.jspecify.annotations.NullMarked;
