/** The feeds: Atom (RFC 4287) and JSON Feed 1.1. */
@NullMarked
package dev.precis.format.feed;

import org.jspecify.annotations.NullMarked;
