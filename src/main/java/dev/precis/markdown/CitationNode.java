package dev.precis.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A citation in Flexmark's tree: its characters with the brackets, to be read later. */
final class CitationNode extends Node {

  CitationNode(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
