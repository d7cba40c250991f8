package dev.precis.load;

import java.util.List;

/**
 * The names of the Citation Style Language 1.0.2: item types and variables, as its specification
 * and its JSON schema list them.
 */
final class CslVariables {

  static final List<String> TYPES =
      words(
          """
          article article-journal article-magazine article-newspaper bill book broadcast chapter
          classic collection dataset document entry entry-dictionary entry-encyclopedia event figure
          graphic hearing interview legal_case legislation manuscript map motion_picture
          musical_score pamphlet paper-conference patent performance periodical
          personal_communication post post-weblog regulation report review review-book software song
          speech standard thesis treaty webpage
          """);

  /** Variables that hold one line of text; others have a list or a kind of their own. */
  static final List<String> LINES =
      words(
          """
          archive archive_collection archive_location archive-place authority call-number
          citation-key citation-label collection-title container-title container-title-short
          dimensions division DOI event event-place event-title genre ISBN ISSN jurisdiction keyword
          license medium original-publisher original-publisher-place original-title part-title PMCID
          PMID publisher publisher-place references reviewed-genre reviewed-title scale source status
          title-short volume-title volume-title-short year-suffix
          """);

  /** Variables that may hold paragraphs. */
  static final List<String> PARAGRAPHS = words("abstract annote note");

  /** Variables that may also be written as numbers. */
  static final List<String> NUMBERS =
      words(
          """
          chapter-number citation-number collection-number edition first-reference-note-number issue
          locator number number-of-pages number-of-volumes page page-first part-number
          printing-number section supplement-number version volume
          """);

  static final List<String> NAMES =
      words(
          """
          author chair collection-editor compiler composer container-author contributor curator
          director editor editor-translator editorial-director executive-producer guest host
          illustrator interviewer narrator organizer original-author performer producer recipient
          reviewed-author script-writer series-creator translator
          """);

  static final List<String> DATES =
      words("accessed available-date event-date issued original-date submitted");

  private CslVariables() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
