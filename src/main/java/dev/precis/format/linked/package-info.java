/** What pages say of themselves in the words of schema.org, as JSON-LD 1.1. */
@NullMarked
package dev.precis.format.linked;

import org.jspecify.annotations.NullMarked;
