package dev.precis.lint;

/**
 * A whole number that a site may set for a rule.
 *
 * @param least the smallest value that makes sense
 * @param usual the value where the site sets none
 */
record Setting(String name, int least, int usual) {}
