/** The social cards: one for each summary and briefing, and one for all other pages. */
@NullMarked
package dev.precis.format.card;

import org.jspecify.annotations.NullMarked;
