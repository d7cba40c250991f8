/** Wires the stages: from a project's files to its published site. */
@NullMarked
package dev.precis.build;

import org.jspecify.annotations.NullMarked;
