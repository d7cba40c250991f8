package dev.precis.model;

import dev.precis.diagnostics.Location;

/**
 * A name in a front matter and where it was written. In a {@link Manuscript} it may point at
 * nothing; in a {@link Corpus} it never does.
 *
 * @param to the key of what it names
 * @param at where the name stands
 */
public record Ref<K extends Target>(K to, Location at) {}
