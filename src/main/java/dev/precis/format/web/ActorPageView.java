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
 * @param chronology its years as a drawing, on the first page; none or one
 * @param events on this page of the list
 * @param statements sentences that quote it, on this page of the list
 * @param mentions sentences that name it and do not quote it, on this page of the list
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
    List<ChronologyView> chronology,
    List<EventView> events,
    List<StatementsView> statements,
    List<SentencesView> mentions,
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

  /** What one text quotes of the actor. */
  record StatementsView(LinkView place, DateView date, List<StatementView> statements) {}

  /** A sentence that quotes the actor, and the sources of the quotation, at least one. */
  record StatementView(ExcerptView sentence, List<SourceLinkView> sources) {}
}
