/** The mail edition of briefings: HTML, plain text, and the message that has both. */
@NullMarked
package dev.precis.format.email;

import org.jspecify.annotations.NullMarked;
