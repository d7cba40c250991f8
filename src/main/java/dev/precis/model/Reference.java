package dev.precis.model;

/**
 * A source as the site's citation style sets it in a list of references.
 *
 * @param html inline HTML without a block around it: text, {@code i b span sup sub a} only
 * @param text the same without markup
 */
public record Reference(String html, String text) {}
