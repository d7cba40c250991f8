package dev.precis.format;

import dev.precis.model.Corpus;
import dev.precis.model.References;

/**
 * What every format is given: the corpus, its references in the site's style, its addresses.
 *
 * @param version of Precis, for colophons
 */
public record Edition(Corpus corpus, References references, Addresses addresses, String version) {}
