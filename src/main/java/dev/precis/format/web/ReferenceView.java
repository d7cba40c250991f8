package dev.precis.format.web;

/**
 * A numbered entry of a list of references.
 *
 * @param href of the source's page
 */
record ReferenceView(int number, String href, String referenceHtml) {}
