package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.PageKey;
import java.util.OptionalInt;

/** A page that belongs to no briefing, such as the imprint. */
public record StandingPage(PageKey key, Location at, String title, OptionalInt order, Prose body) {}
