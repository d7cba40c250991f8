/** Editorial rules: what an editor would object to in a corpus that is otherwise sound. */
@NullMarked
package dev.precis.lint;

import org.jspecify.annotations.NullMarked;
