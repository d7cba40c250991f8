package dev.precis.format.web;

import java.util.List;

/** All actors, by the first letter of the name they are sorted by. */
record ActorsPageView(HeadView head, List<LetterView> letters, PagerView pager) {

  /** The actors under a letter. */
  record LetterView(String letter, List<ActorItemView> actors) {}

  /**
   * An actor in the list.
   *
   * @param kind {@code Person}, {@code Organization}, {@code PublicBody} or {@code Country}
   * @param disambiguation may be empty
   * @param summaries that name it
   */
  record ActorItemView(
      String sortName,
      String href,
      String kind,
      String disambiguation,
      List<NativeNameView> nativeNames,
      int summaries) {}

  /** A name in one of the actor's own languages. */
  record NativeNameView(String language, String text) {}
}
