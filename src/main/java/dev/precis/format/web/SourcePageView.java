package dev.precis.format.web;

import java.util.List;

/**
 * A source.
 *
 * @param language of the title where it is not the site's, else empty
 * @param languageName the language it is written in; empty where unknown
 * @param originalHtml the attributes of a link to the original; empty where it is not on the web
 * @param archiveUrl may be empty
 * @param agency the wire service; may be empty
 * @param wireOf the story it copies; none or one
 * @param basedOn the report it retells; none or one
 * @param descriptor what a reader should know of it; may be empty
 * @param reliability A to F, or empty
 * @param credibility 1 to 6, or empty
 * @param citation the reference as text, to be copied
 * @param quotations taken from it
 * @param count of the sentences that cite it
 * @param uses on this page of the list
 * @param elsewhere what names it without citing it in a sentence
 */
record SourcePageView(
    HeadView head,
    String title,
    String language,
    String languageName,
    String outlet,
    DateView date,
    String referenceHtml,
    String citation,
    String originalHtml,
    String archiveUrl,
    DateView archived,
    String agency,
    List<SourceLinkView> wireOf,
    List<SourceLinkView> basedOn,
    List<SourceLinkView> copies,
    List<SourceLinkView> retellings,
    String descriptor,
    String reliability,
    String credibility,
    boolean retracted,
    List<QuotationView> quotations,
    int count,
    List<SentencesView> uses,
    List<LinkView> elsewhere,
    PagerView pager) {}
