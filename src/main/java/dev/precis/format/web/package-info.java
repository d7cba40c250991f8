/** The website: its pages, their addresses, and what their templates are given to show. */
@NullMarked
package dev.precis.format.web;

import org.jspecify.annotations.NullMarked;
