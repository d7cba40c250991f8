package dev.precis.model;

import dev.precis.diagnostics.Location;

/** A value and where an author wrote it. */
public record Located<T>(T value, Location at) {}
