/** The briefings as documents to be printed: what stands on their pages, and their PDFs. */
@NullMarked
package dev.precis.format.print;

import org.jspecify.annotations.NullMarked;
