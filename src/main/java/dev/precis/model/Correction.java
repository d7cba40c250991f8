package dev.precis.model;

import dev.precis.diagnostics.Location;
import java.time.LocalDate;

/** A dated note that something published was wrong. */
public record Correction(Location at, LocalDate date, Prose text) {}
