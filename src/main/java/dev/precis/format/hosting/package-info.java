/** What hosts of static files read: headers and redirects. */
@NullMarked
package dev.precis.format.hosting;

import org.jspecify.annotations.NullMarked;
