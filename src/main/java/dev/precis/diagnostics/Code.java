package dev.precis.diagnostics;

import java.util.Locale;

/** The kinds of fault that Precis knows; {@code docs/diagnostics.md} explains each. */
public enum Code {
  // reading files
  MISSING_FILE,
  NOT_UTF8,
  BAD_CHARACTER,
  UNEXPECTED_FILE,
  // YAML
  YAML_SYNTAX,
  YAML_ALIAS,
  MISSING_FRONT_MATTER,
  UNKNOWN_KEY,
  DUPLICATE_KEY,
  MISSING_KEY,
  WRONG_TYPE,
  BAD_VALUE,
  BAD_DATE,
  BAD_SLUG,
  DUPLICATE_SOURCE,
  // Markdown
  BAD_CITATION,
  BAD_LINK,
  UNKNOWN_FOOTNOTE,
  TOO_DEEP,
  // names that resolve to nothing
  UNKNOWN_SOURCE,
  UNKNOWN_ACTOR,
  UNKNOWN_TOPIC,
  UNKNOWN_SUMMARY,
  UNKNOWN_BRIEFING,
  UNKNOWN_PAGE,
  UNKNOWN_MEDIA,
  NOT_PUBLISHED,
  SHARED_ALIAS,
  CIRCULAR_TOPIC,
  CIRCULAR_SOURCE,
  // quotations and captures
  UNCITED_QUOTATION(Severity.WARNING),
  QUOTATION_MISMATCH,
  CAPTURE_CHANGED(Severity.WARNING),
  MISSING_CAPTURE(Severity.WARNING),
  BAD_CAPTURE(Severity.WARNING),
  BAD_LOCK,
  // editorial rules
  UNKNOWN_RULE,
  UNCITED_PARAGRAPH(Severity.WARNING),
  SINGLE_SOURCE_SUMMARY(Severity.WARNING),
  UNUSED_SOURCE(Severity.WARNING),
  STALE_SOURCE(Severity.WARNING),
  RETRACTED_SOURCE,
  ACCESSED_BEFORE_ISSUED,
  UNDECLARED_ACTOR(Severity.WARNING),
  UNUSED_ACTOR(Severity.WARNING),
  UNUSED_TOPIC(Severity.WARNING),
  EVENT_WITHOUT_SOURCE(Severity.WARNING),
  MIXED_LIKELIHOOD(Severity.WARNING),
  OFF_SCALE_LIKELIHOOD(Severity.WARNING),
  LIKELIHOOD_WITH_CONFIDENCE(Severity.WARNING),
  BARE_POSSIBILITY(Severity.WARNING),
  JUDGEMENT_WITHOUT_SOURCES(Severity.WARNING),
  OVERCONFIDENT_JUDGEMENT(Severity.WARNING),
  UNCORROBORATED_CREDIBILITY(Severity.WARNING),
  MISSING_ALT(Severity.WARNING),
  // addresses
  PATH_COLLISION,
  DEAD_LINK,
  // styles and templates
  UNKNOWN_STYLE,
  BAD_STYLE,
  TEMPLATE_ERROR,
  DUPLICATE_ID,
  // print
  MISSING_GLYPH(Severity.WARNING),
  BAD_FONT,
  BAD_PICTURE(Severity.WARNING);

  private final String id;
  private final Severity usually;

  Code() {
    this(Severity.ERROR);
  }

  Code(Severity usually) {
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.usually = usually;
  }

  /** The code as it is printed and written in {@code site.yaml}, such as {@code unknown-source}. */
  public String id() {
    return id;
  }

  /** The severity unless the site sets another. */
  public Severity usually() {
    return usually;
  }
}
