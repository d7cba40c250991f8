/** The site as its readers have it: in a browser, in feed readers, validators and crawlers. */
@NullMarked
package dev.precis.readers;

import org.jspecify.annotations.NullMarked;
