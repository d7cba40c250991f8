/**
 * Puts artifacts into the site's folder, whole or not at all; what is unchanged stays untouched.
 */
@NullMarked
package dev.precis.publish;

import org.jspecify.annotations.NullMarked;
