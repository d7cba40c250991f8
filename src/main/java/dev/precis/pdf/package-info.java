/** Sets print documents as accessible, archivable PDFs with openhtmltopdf and PDFBox. */
@NullMarked
package dev.precis.pdf;

import org.jspecify.annotations.NullMarked;
