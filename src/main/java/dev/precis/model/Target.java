package dev.precis.model;

import java.util.Comparator;

/** What a symbolic link can point at; also the key by which it is known. */
public sealed interface Target {

  /** A briefing: the name of its folder. */
  record BriefingKey(String slug) implements Target, Comparable<BriefingKey> {
    @Override
    public int compareTo(BriefingKey other) {
      return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
      return slug;
    }
  }

  /** A summary: its briefing and the name of its file. */
  record SummaryKey(BriefingKey briefing, String slug) implements Target, Comparable<SummaryKey> {
    private static final Comparator<SummaryKey> ORDER =
        Comparator.comparing(SummaryKey::briefing).thenComparing(SummaryKey::slug);

    @Override
    public int compareTo(SummaryKey other) {
      return ORDER.compare(this, other);
    }

    /** {@code briefing/slug}, as an author writes it. */
    @Override
    public String toString() {
      return briefing + "/" + slug;
    }
  }

  /** A topic: the name of its file. */
  record TopicKey(String slug) implements Target, Comparable<TopicKey> {
    @Override
    public int compareTo(TopicKey other) {
      return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
      return slug;
    }
  }

  /** An actor: the name of its file. */
  record ActorKey(String slug) implements Target, Comparable<ActorKey> {
    @Override
    public int compareTo(ActorKey other) {
      return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
      return slug;
    }
  }

  /** A source: its CSL {@code id}. */
  record SourceKey(String id) implements Target, Comparable<SourceKey> {
    @Override
    public int compareTo(SourceKey other) {
      return id.compareTo(other.id);
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** A standing page such as the imprint: the name of its file. */
  record PageKey(String slug) implements Target {
    @Override
    public String toString() {
      return slug;
    }
  }

  /** A picture or other file: its path inside {@code content/media/}. */
  record MediaKey(String path) implements Target {
    @Override
    public String toString() {
      return path;
    }
  }
}
