package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.model.Briefing;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Summary;
import dev.precis.model.Target.BriefingKey;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the folders of {@code content/briefings/}: each a briefing with its summaries. */
final class BriefingFolders {

  private static final Comparator<Summary> IN_READING_ORDER =
      Comparator.comparing((Summary s) -> s.order().orElse(Integer.MAX_VALUE))
          .thenComparing(s -> s.key().slug());

  private final Documents documents;
  private final ZoneId zone;
  private final LikelihoodScale scale;
  private final Diagnostics diagnostics;

  /**
   * @param zone of the site, for embargoes without an offset
   * @param scale of the site, for the likelihoods of judgements
   */
  BriefingFolders(
      Documents documents, ZoneId zone, LikelihoodScale scale, Diagnostics diagnostics) {
    this.documents = documents;
    this.zone = zone;
    this.scale = scale;
    this.diagnostics = diagnostics;
  }

  /** Begins to read all briefings, several folders at a time. */
  Crew.Task<Briefing> start(List<ContentFile> files, Crew crew) {
    var folders = new LinkedHashMap<String, List<ContentFile>>();
    for (var file : files) {
      folders.computeIfAbsent(file.parts().get(1), name -> new ArrayList<>()).add(file);
    }
    return crew.start(List.copyOf(folders.values()), this::read);
  }

  private Briefing read(List<ContentFile> files) throws IOException {
    var folder = files.get(0).parts().subList(0, 2);
    var key = new BriefingKey(folder.get(1));
    Slug.check(key.slug(), "", ContentFile.nameOf(folder), diagnostics);
    var briefing = BriefingForm.read(index(files, folder), key, zone, scale);
    var summaries = new ArrayList<Summary>();
    for (var file : files) {
      if (!file.isIndex()) {
        summaries.add(SummaryForm.read(documents.named(file), key, briefing.date()));
      }
    }
    summaries.sort(IN_READING_ORDER);
    return briefing.with(summaries);
  }

  private Document index(List<ContentFile> files, List<String> folder) throws IOException {
    for (var file : files) {
      if (file.isIndex()) {
        return documents.markdown(file);
      }
    }
    var name = ContentFile.nameOf(folder);
    diagnostics.report(
        Diagnostic.of(
            Code.MISSING_FILE,
            Location.ofFile(name),
            "'" + name + "' has no '" + Layout.INDEX + "'"));
    return documents.nothing(files.get(0));
  }
}
