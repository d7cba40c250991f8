package dev.precis.model;

import dev.precis.model.Target.MediaKey;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that pages use, such as a picture.
 *
 * @param file where it is on disk
 * @param credit who made it
 * @param licence under which terms it is used
 * @param source where it came from
 */
public record Media(
    MediaKey key,
    Path file,
    Optional<String> credit,
    Optional<String> licence,
    Optional<String> source) {}
