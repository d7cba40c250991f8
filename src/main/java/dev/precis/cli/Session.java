package dev.precis.cli;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What every command needs to know of the process that it runs in.
 *
 * @param here the folder that paths are relative to
 * @param now the moment at which the command was given
 * @param version of Precis
 */
record Session(Console console, Path here, Instant now, String version) {}
