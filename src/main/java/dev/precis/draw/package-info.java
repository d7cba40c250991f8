/** Draws pictures made from text, from the outlines of fonts alone: no window system is asked. */
@NullMarked
package dev.precis.draw;

import org.jspecify.annotations.NullMarked;
