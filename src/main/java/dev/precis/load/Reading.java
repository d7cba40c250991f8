package dev.precis.load;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.ProseParser;

/**
 * What is at hand while the values of one file are read.
 *
 * @param complete false where a fault of syntax hid a part of the file, so that nothing can be said
 *     to be missing
 */
record Reading(TextFile file, boolean complete, ProseParser prose, Diagnostics diagnostics) {}
