/** Implements the template port with Pebble: two roots, fields of records, and nothing else. */
@NullMarked
package dev.precis.template;

import org.jspecify.annotations.NullMarked;
