/** What several tests need: folders, small sites, the command line in process. */
@NullMarked
package dev.precis.testing;

import org.jspecify.annotations.NullMarked;
