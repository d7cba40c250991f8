package dev.precis.build;

import dev.precis.compress.Compressor;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Artifact;
import dev.precis.proof.Proof;
import dev.precis.publish.ForeignFolderException;
import dev.precis.publish.Publication;
import dev.precis.publish.Published;
import dev.precis.publish.Publisher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Builds a project's site, or checks that it could be built. */
public final class Builder {

  private final BuildOptions options;

  public Builder(BuildOptions options) {
    this.options = options;
  }

  /**
   * Checks, renders and publishes. With an error in the content nothing is published, and the site
   * that was there stays.
   *
   * @throws RefusedException if there is no content, or the site's folder is not one of ours
   * @throws IOException if the machine fails
   */
  public BuildReport build() throws IOException, RefusedException {
    var diagnostics = new Diagnostics();
    var plan = new Planner(options, diagnostics).plan();
    if (plan.isEmpty() || diagnostics.hasErrors()) {
      return new BuildReport(diagnostics.sorted(), Optional.empty());
    }
    try (var publication = new Publisher(options.site(), options.clean()).begin()) {
      render(plan.get(), publication, diagnostics);
      if (diagnostics.hasErrors()) {
        return new BuildReport(diagnostics.sorted(), Optional.empty());
      }
      var figures = figures(plan.get(), publication.commit());
      return new BuildReport(diagnostics.sorted(), Optional.of(figures));
    } catch (ForeignFolderException e) {
      throw new RefusedException(e);
    }
  }

  /**
   * Does all that a build does but print and write.
   *
   * @throws RefusedException if there is no content
   * @throws IOException if the machine fails
   */
  public BuildReport check() throws IOException, RefusedException {
    var diagnostics = new Diagnostics();
    var plan = new Planner(options, diagnostics).plan();
    if (plan.isPresent() && !diagnostics.hasErrors()) {
      var proof = proof(plan.get(), diagnostics);
      new Renderer(options.jobs(), diagnostics).render(plan.get().pages(), proof::read);
      proof.check();
    }
    return new BuildReport(diagnostics.sorted(), Optional.empty());
  }

  private void render(Plan plan, Publication publication, Diagnostics diagnostics)
      throws IOException {
    var proof = proof(plan, diagnostics);
    Packer packer = options.compress() ? new Compressor(plan.paths())::copies : any -> List.of();
    if (!options.pdf()) {
      for (var drawn : plan.drawn()) {
        publication.keep(drawn.path());
      }
    }
    new Renderer(options.jobs(), diagnostics)
        .render(
            options.pdf() ? plan.all() : plan.pages(),
            artifact -> {
              proof.read(artifact);
              publication.add(artifact);
              for (var copy : packer.copiesOf(artifact)) {
                publication.add(copy);
              }
            });
    proof.check();
  }

  /** What is published beside a file. */
  @FunctionalInterface
  private interface Packer {
    List<Artifact> copiesOf(Artifact artifact) throws IOException;
  }

  private static Proof proof(Plan plan, Diagnostics diagnostics) {
    return new Proof(plan.edition().addresses(), plan.paths(), diagnostics);
  }

  private BuildReport.Figures figures(Plan plan, Published published) {
    int pages = (int) plan.pages().stream().filter(p -> p.path().value().endsWith(".html")).count();
    return new BuildReport.Figures(
        pages,
        options.pdf() ? plan.pdfs().size() : 0,
        published.written(),
        published.unchanged(),
        published.deleted());
  }
}
