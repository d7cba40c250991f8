package dev.precis.format.web;

import java.util.List;

/**
 * A question on which the sources differ.
 *
 * @param summary that tells it
 */
record DisagreementView(String questionHtml, LinkView summary, List<PositionView> positions) {

  /**
   * What some sources say.
   *
   * @param separate how many of them are separate
   */
  record PositionView(String textHtml, int separate, List<WitnessView> sources) {}

  /** A source that says so. */
  record WitnessView(String outlet, String citationHtml) {}
}
