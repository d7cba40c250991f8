package dev.precis.format.web;

import dev.precis.model.Media;
import dev.precis.model.Target.MediaKey;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/**
 * How large pictures are, so that browsers keep their place free and no line jumps when they come.
 * Only the beginning of a file is read, and once.
 */
final class Pictures {

  private final Map<MediaKey, Media> media;
  private final Map<MediaKey, Optional<Size>> sizes = new ConcurrentHashMap<>();

  Pictures(Map<MediaKey, Media> media) {
    this.media = media;
  }

  /** In pixels. */
  record Size(int width, int height) {}

  /** The size of a picture; nothing where its format does not say it, or is not known here. */
  Optional<Size> size(MediaKey key) {
    return Optional.ofNullable(media.get(key))
        .flatMap(file -> sizes.computeIfAbsent(key, k -> read(file)));
  }

  private static Optional<Size> read(Media picture) {
    try (var in = ImageIO.createImageInputStream(picture.file().toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      // A picture that is damaged is shown as browsers show such pictures.
      return Optional.empty();
    }
  }
}
