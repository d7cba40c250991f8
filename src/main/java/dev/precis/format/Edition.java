package dev.precis.format;

import dev.precis.model.Corpus;
import dev.precis.model.Evidence;
import dev.precis.model.References;

/**
 * What every format is given: the corpus with its quotations marked, what was found about these,
 * its references in the site's style, its addresses, the texts of the interface.
 *
 * @param version of Precis, for colophons
 */
public record Edition(
    Corpus corpus,
    Evidence evidence,
    References references,
    Addresses addresses,
    Words words,
    String version) {}
