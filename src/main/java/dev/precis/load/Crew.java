package dev.precis.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Reads many files at once. Closing waits for what is under way. */
final class Crew implements AutoCloseable {

  private final Executor executor;
  private final List<CompletableFuture<?>> started = new ArrayList<>();

  Crew(Executor executor) {
    this.executor = executor;
  }

  /** Begins the same work on each of several things. */
  <A, T> Task<T> start(List<A> each, Work<A, T> work) {
    var futures =
        each.stream()
            .map(one -> CompletableFuture.supplyAsync(() -> unchecked(work, one), executor))
            .toList();
    started.addAll(futures);
    return new Task<>(futures);
  }

  @Override
  public void close() {
    CompletableFuture.allOf(started.toArray(CompletableFuture[]::new))
        .exceptionally(e -> null)
        .join();
  }

  private static <A, T> T unchecked(Work<A, T> work, A on) {
    try {
      return work.on(on);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Work on one thing. */
  @FunctionalInterface
  interface Work<A, T> {
    T on(A thing) throws IOException;
  }

  /** Work that was begun. */
  record Task<T>(List<CompletableFuture<T>> futures) {

    /**
     * The results in the order in which the work was given.
     *
     * @throws IOException if the work on one thing failed: the first in that order
     */
    List<T> results() throws IOException {
      try {
        return futures.stream().map(CompletableFuture::join).toList();
      } catch (CompletionException e) {
        if (e.getCause() instanceof UncheckedIOException io) {
          throw io.getCause();
        }
        if (e.getCause() instanceof RuntimeException bug) {
          throw bug;
        }
        throw e;
      }
    }
  }
}
