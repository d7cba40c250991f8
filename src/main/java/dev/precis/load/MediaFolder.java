package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Suggestions;
import dev.precis.model.Media;
import dev.precis.model.Target.MediaKey;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code content/media/}: pictures, and beside each perhaps a note that names its maker. */
final class MediaFolder {

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");

  private final Documents documents;
  private final Diagnostics diagnostics;

  MediaFolder(Documents documents, Diagnostics diagnostics) {
    this.documents = documents;
    this.diagnostics = diagnostics;
  }

  /** Begins to read the pictures; those without a note are in the result too. */
  Crew.Task<Media> start(List<ContentFile> pictures, List<ContentFile> notes, Crew crew) {
    var noteByName =
        notes.stream().collect(Collectors.toMap(ContentFile::name, Function.identity()));
    var expected = pictures.stream().map(MediaFolder::noteNameOf).collect(Collectors.toSet());
    for (var note : notes) {
      if (!expected.contains(note.name())) {
        reportAlone(note, expected);
      }
    }
    return crew.start(pictures, picture -> read(picture, noteByName));
  }

  private Media read(ContentFile picture, Map<String, ContentFile> notes) throws IOException {
    checkName(picture);
    var path = picture.parts().subList(1, picture.parts().size());
    var key = new MediaKey(String.join("/", path));
    var note = notes.get(noteNameOf(picture));
    return note == null
        ? MediaForm.without(key, picture.path())
        : MediaForm.read(documents.yaml(note), key, picture.path());
  }

  private void reportAlone(ContentFile note, Set<String> expected) {
    var picture = note.name().substring(0, note.name().length() - Layout.NOTE_ENDING.length());
    var folder = note.name().substring(0, note.name().lastIndexOf('/') + 1);
    var names =
        expected.stream()
            .filter(name -> name.startsWith(folder))
            .map(name -> name.substring(folder.length()))
            .sorted()
            .toList();
    var beside = names.stream().filter(name -> name.startsWith(note.slug() + ".")).findFirst();
    diagnostics.report(
        Diagnostic.of(
                Code.MISSING_FILE,
                Location.ofFile(note.name()),
                "there is no picture '" + picture + "'")
            .hinting(
                beside
                    .or(() -> Suggestions.nearest(note.slug() + Layout.NOTE_ENDING, names))
                    .map(name -> "should this file be '" + name + "'?")));
  }

  private void checkName(ContentFile picture) {
    for (var part : picture.parts()) {
      if (OTHERS.matcher(part).find()) {
        diagnostics.report(
            Diagnostic.of(
                    Code.BAD_SLUG,
                    Location.ofFile(picture.name()),
                    "'" + part + "' cannot be a part of an address")
                .hinting("rename it to '" + OTHERS.matcher(part).replaceAll("-") + "'"));
      }
    }
  }

  private static String noteNameOf(ContentFile picture) {
    return picture.name() + Layout.NOTE_ENDING;
  }
}
