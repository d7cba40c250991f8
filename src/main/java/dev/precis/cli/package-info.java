/** The command line: flags, console, exit codes. */
@NullMarked
package dev.precis.cli;

import org.jspecify.annotations.NullMarked;
