package dev.precis.evidence;

import dev.precis.model.Corpus;
import dev.precis.model.Evidence;

/**
 * What came of examining a corpus.
 *
 * @param corpus the same with every quotation that has a citation in a {@code Quoted} element
 * @param evidence its quotations
 */
public record Examination(Corpus corpus, Evidence evidence) {}
