package dev.precis.build;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Artifact;
import dev.precis.format.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Renders pages, several at once; none waits for another, and none is kept. */
final class Renderer {

  private final int jobs;
  private final Diagnostics diagnostics;

  /**
   * @param jobs how many pages at once, at least 1
   */
  Renderer(int jobs, Diagnostics diagnostics) {
    this.jobs = jobs;
    this.diagnostics = diagnostics;
  }

  /** Takes rendered pages. */
  @FunctionalInterface
  interface Taker {
    /** Takes one page. Called from any thread. */
    void take(Artifact artifact) throws IOException;
  }

  /**
   * Renders all pages.
   *
   * @throws IOException if the machine failed for one of them; those not yet begun are left
   */
  void render(Collection<Page> pages, Taker taker) throws IOException {
    var threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<?>> running = new ArrayList<>(pages.size());
      for (var page : pages) {
        running.add(
            threads.submit(
                () -> {
                  taker.take(page.render(diagnostics));
                  return null;
                }));
      }
      for (var one : running) {
        await(one);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(Future<?> one) throws IOException {
    try {
      one.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException machine) {
        throw machine;
      }
      throw new IllegalStateException("a page could not be rendered", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while rendering", e);
    }
  }
}
