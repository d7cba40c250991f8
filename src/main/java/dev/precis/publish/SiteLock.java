package dev.precis.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets one build at a time write to a site. The operating system frees it when a process dies. */
final class SiteLock implements AutoCloseable {

  private final Path workplace;
  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path workplace, Path file, FileChannel channel) {
    this.workplace = workplace;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws SiteBusyException if another build holds it
   */
  static SiteLock take(Path workplace) throws IOException {
    var file = workplace.resolve("lock");
    while (true) {
      var channel = open(file);
      if (tryLock(channel) == null) {
        channel.close();
        throw new SiteBusyException(file);
      }
      // Whoever held it before may have deleted the file after we opened it: then ours locks
      // nothing that others can see.
      if (isStillThere(file, channel)) {
        return new SiteLock(workplace, file, channel);
      }
      channel.close();
    }
  }

  private static FileChannel open(Path file) throws IOException {
    while (true) {
      Files.createDirectories(file.getParent());
      try {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      } catch (NoSuchFileException e) {
        // The folder went with a build that has just ended.
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    var mark = UUID.randomUUID().toString();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
    try {
      return Files.readString(file).equals(mark);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Frees the lock and removes its file, and the folder that held it if nothing else is in it. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
      Folders.deleteIfEmpty(workplace);
    }
  }
}
