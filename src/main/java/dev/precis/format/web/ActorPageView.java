package dev.precis.format.web;

import java.util.List;

/**
 * The dossier of an actor.
 *
 * @param kind {@code Person}, {@code Organization}, {@code PublicBody} or {@code Country}
 * @param disambiguation may be empty
 * @param country none or one
 * @param wikidata its item, or empty
 * @param wikidataHref or empty
 * @param rolesAreDated whether any of the memberships has a date
 * @param membersAreDated whether any of the members has a date
 * @param count of the summaries that name it
 * @param events on this page of the list
 * @param statements sentences that quote it, on this page of the list
 * @param mentions sentences that name it, on this page of the list
 */
record ActorPageView(
    HeadView head,
    String name,
    List<ActorsPageView.NativeNameView> nativeNames,
    List<String> aliases,
    String kind,
    String disambiguation,
    List<LinkView> country,
    String wikidata,
    String wikidataHref,
    String bodyHtml,
    List<TextView.NoteView> notes,
    List<MembershipView> memberships,
    boolean rolesAreDated,
    List<MembershipView> members,
    boolean membersAreDated,
    int count,
    List<EventView> events,
    List<StatementView> statements,
    List<ExcerptView> mentions,
    List<TallyView> companions,
    List<ReferenceView> references,
    PagerView pager) {

  /**
   * That one belongs to another.
   *
   * @param actor the body, or the member, whose page this is not
   * @param role may be empty
   * @param citationsHtml may be empty
   */
  record MembershipView(
      LinkView actor, String role, DateView since, DateView until, String citationsHtml) {}

  /** A sentence that quotes the actor, and the source of the quotation. */
  record StatementView(ExcerptView sentence, SourceLinkView source) {}
}
