package dev.precis.format;

/**
 * A rendered file. The bytes are not copied: whoever holds them must not change them.
 *
 * @param template the template that made it, or what else did, for messages
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path alone; never used as a key
public record Artifact(OutputPath path, String template, byte[] bytes) {}
