/** What is wrong in an author's files, where, and how to mend it. */
@NullMarked
package dev.precis.diagnostics;

import org.jspecify.annotations.NullMarked;
