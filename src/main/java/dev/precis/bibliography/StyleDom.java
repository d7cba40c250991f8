package dev.precis.bibliography;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Writes styles and locales as the documents that citeproc-java reads. Not for several threads. */
final class StyleDom {

  private final DocumentBuilder documents;

  StyleDom() {
    try {
      // The JDK's own, whatever other parser may be on the class path.
      documents = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("a JDK without XML", e);
    }
  }

  Document of(StyleNode root) {
    var document = documents.newDocument();
    append(root, document, document);
    return document;
  }

  private static void append(StyleNode node, Node parent, Document document) {
    var element = document.createElement(node.name());
    node.attributes().forEach(element::setAttribute);
    if (node.children().isEmpty()) {
      element.setTextContent(node.text());
    } else {
      node.children().forEach(child -> append(child, element, document));
    }
    parent.appendChild(element);
  }
}
