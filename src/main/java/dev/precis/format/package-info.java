/** What an output format is, and the ports through which formats reach templates and the PDF. */
@NullMarked
package dev.precis.format;

import org.jspecify.annotations.NullMarked;
