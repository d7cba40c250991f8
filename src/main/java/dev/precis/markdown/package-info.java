/** Markdown → prose: what Flexmark reads, as pieces with offsets, citations and symbolic links. */
@NullMarked
package dev.precis.markdown;

import org.jspecify.annotations.NullMarked;
