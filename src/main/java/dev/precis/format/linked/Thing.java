package dev.precis.format.linked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * Something that is described. Each kind is a record whose components are properties of schema.org
 * under their own names; what is absent or empty is not written.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
sealed interface Thing {

  /** The types, {@code @type}: one or several that all hold. */
  @JsonProperty("@type")
  List<String> type();

  /**
   * Something that is described in full elsewhere, or needs no more than this.
   *
   * @param id the same wherever it is described
   */
  record Named(
      @JsonProperty("@type") List<String> type,
      @JsonProperty("@id") Optional<String> id,
      String name,
      Optional<String> url)
      implements Thing {}

  /** An article of this site, or an issue that holds several. */
  record Article(
      @JsonProperty("@type") List<String> type,
      @JsonProperty("@id") String id,
      String url,
      String headline,
      String description,
      Optional<String> issueNumber,
      String datePublished,
      Optional<String> dateModified,
      Optional<String> temporalCoverage,
      String inLanguage,
      String image,
      List<Thing> author,
      Thing publisher,
      Thing isPartOf,
      Optional<Download> encoding,
      List<Thing> about,
      List<Thing> mentions,
      List<Work> citation,
      List<Thing> hasPart,
      List<Comment> correction)
      implements Thing {}

  /** A work of somebody else, which is cited. */
  record Work(
      @JsonProperty("@type") List<String> type,
      @JsonProperty("@id") String id,
      String name,
      Optional<String> url,
      Optional<String> inLanguage,
      Optional<String> datePublished,
      List<Thing> author,
      Optional<Thing> publisher,
      Optional<String> archivedAt,
      List<Thing> isBasedOn)
      implements Thing {}

  /** A correction. */
  record Comment(@JsonProperty("@type") List<String> type, String datePublished, String text)
      implements Thing {}

  /** A file. */
  record Download(
      @JsonProperty("@type") List<String> type,
      Optional<String> name,
      String contentUrl,
      String encodingFormat)
      implements Thing {}

  /** A person, organisation, public body or country. */
  record Agent(
      @JsonProperty("@type") List<String> type,
      @JsonProperty("@id") String id,
      String url,
      String name,
      List<Object> alternateName,
      Optional<String> disambiguatingDescription,
      String description,
      Optional<String> sameAs,
      Optional<Thing> location,
      List<Thing> memberOf)
      implements Thing {}

  /** That an agent belongs to another, as what and when: stands where the other would. */
  record Role(
      @JsonProperty("@type") List<String> type,
      Optional<String> roleName,
      Optional<String> startDate,
      Optional<String> endDate,
      Thing memberOf)
      implements Thing {}

  /** A subject. */
  record Term(
      @JsonProperty("@type") List<String> type,
      @JsonProperty("@id") String id,
      String url,
      String name,
      List<String> alternateName,
      String description,
      Thing inDefinedTermSet)
      implements Thing {}

  /** All subjects. */
  record TermSet(
      @JsonProperty("@type") List<String> type,
      @JsonProperty("@id") String id,
      String name,
      String url,
      List<Thing> hasDefinedTerm)
      implements Thing {}

  /** The site. */
  record Site(
      @JsonProperty("@type") List<String> type,
      @JsonProperty("@id") String id,
      String url,
      String name,
      Optional<String> description,
      String inLanguage,
      String image,
      String publishingPrinciples,
      Thing publisher,
      Optional<Finding> potentialAction)
      implements Thing {}

  /**
   * That one can search.
   *
   * @param query how the place in the address is called that the words take
   */
  record Finding(
      @JsonProperty("@type") List<String> type,
      Entrance target,
      @JsonProperty("query-input") String query)
      implements Thing {}

  /**
   * Where an action begins.
   *
   * @param urlTemplate a URI template (RFC 6570)
   */
  record Entrance(@JsonProperty("@type") List<String> type, String urlTemplate) implements Thing {}

  /** A page. */
  record Page(
      @JsonProperty("@type") List<String> type,
      @JsonProperty("@id") String id,
      String url,
      String name,
      String inLanguage,
      Thing isPartOf,
      Optional<Thing> mainEntity,
      List<Thing> hasPart)
      implements Thing {}

  /** Things in an order. */
  record Items(
      @JsonProperty("@type") List<String> type, int numberOfItems, List<Item> itemListElement)
      implements Thing {}

  /** The way from the front page to a page. */
  record Crumbs(@JsonProperty("@type") List<String> type, List<Crumb> itemListElement)
      implements Thing {}

  /**
   * An entry of a list.
   *
   * @param position from 1
   */
  record Item(@JsonProperty("@type") List<String> type, int position, String name, String url)
      implements Thing {}

  /**
   * A step on a way.
   *
   * @param position from 1
   * @param item the page
   */
  record Crumb(@JsonProperty("@type") List<String> type, int position, String name, Pointer item)
      implements Thing {}

  /** Only which thing it is. */
  record Pointer(@JsonProperty("@id") String id) {}

  /** What the site says, as files. */
  record Dataset(
      @JsonProperty("@type") List<String> type,
      @JsonProperty("@id") String id,
      String url,
      String name,
      String description,
      String inLanguage,
      boolean isAccessibleForFree,
      Optional<String> dateModified,
      Optional<String> temporalCoverage,
      Thing creator,
      Thing isPartOf,
      List<Download> distribution)
      implements Thing {}
}
