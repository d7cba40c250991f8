/** What the search page reads: the names of everything, and the words of the summaries. */
@NullMarked
package dev.precis.format.search;

import org.jspecify.annotations.NullMarked;
