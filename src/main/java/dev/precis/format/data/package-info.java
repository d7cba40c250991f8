/** What the site says, for programs: CSL-JSON, BibLaTeX, and the whole corpus as JSON. */
@NullMarked
package dev.precis.format.data;

import org.jspecify.annotations.NullMarked;
