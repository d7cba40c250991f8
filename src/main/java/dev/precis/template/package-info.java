/**
 * Implements the template port with Pebble: two roots, fields of records, texts of the interface,
 * and nothing else.
 */
@NullMarked
package dev.precis.template;

import org.jspecify.annotations.NullMarked;
