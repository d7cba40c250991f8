/** Small ways to write down texts and manuscripts in tests, without the stages that read files. */
@NullMarked
package dev.precis.testing;

import org.jspecify.annotations.NullMarked;
