package dev.precis.markdown;

import dev.precis.model.Element;

/** Tells elements inside a line from blocks. */
final class Inlines {

  private Inlines() {}

  static boolean isInline(Element element) {
    return element instanceof Element.Emphasis
        || element instanceof Element.Strong
        || element instanceof Element.Code
        || element instanceof Element.SymbolicLink
        || element instanceof Element.AddressLink;
  }
}
