package dev.precis.bibliography;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import dev.precis.bibliography.Run.Kind;
import dev.precis.model.Reference;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a reference of what citeproc-java rendered. Columns and margins are left out: a reference
 * stands alone in a list that has its own numbers.
 */
final class Finisher {

  private static final String DOI_RESOLVER = "https://doi.org/";

  private final Punctuation punctuation;

  Finisher(Punctuation punctuation) {
    this.punctuation = punctuation;
  }

  /**
   * The reference; its text is empty where the style has nothing to say.
   *
   * @param texts the record's texts as they were given to citeproc-java
   * @param english whether the record is in English
   */
  Reference reference(List<Token> tokens, RichText texts, boolean english) {
    var runs = cased(runs(tokens), english);
    unquoteDescriptions(runs, texts);
    var out = new Markup();
    for (var run : punctuation.settled(joinDoi(runs), texts)) {
      out.setFaces(run.faces());
      if (run.kind() == Kind.ADDRESS) {
        out.append(run.text(), run.href());
      } else {
        texts.decode(run.text(), out);
      }
    }
    return out.reference();
  }

  private static List<Run> runs(List<Token> tokens) {
    var runs = new ArrayList<Run>(tokens.size());
    for (var token : tokens) {
      var faces = faces(token.getFormattingAttributes());
      if (token instanceof TextToken text) {
        runs.add(run(text, faces));
      } else if (token instanceof DisplayGroupToken group && startsLine(group)) {
        runs.add(new Run(Kind.AFFIX, " ", faces, ""));
      }
    }
    return runs;
  }

  private static Run run(TextToken token, Set<Face> faces) {
    var text = token.getText();
    return switch (token.getType()) {
      case TEXT -> new Run(Kind.TEXT, text, faces, "");
      case OPEN_QUOTE -> new Run(Kind.OPEN_QUOTE, text, faces, "");
      case CLOSE_QUOTE -> new Run(Kind.CLOSE_QUOTE, text, faces, "");
      case PREFIX, SUFFIX, DELIMITER -> new Run(Kind.AFFIX, text, faces, "");
      case URL -> new Run(Kind.ADDRESS, text, faces, href(text));
      case DOI -> new Run(Kind.ADDRESS, text, faces, doiHref(text));
    };
  }

  private static boolean startsLine(DisplayGroupToken group) {
    return switch (group.getType()) {
      case BLOCK, INDENT -> true;
      case LEFT_MARGIN, RIGHT_INLINE -> false;
    };
  }

  /** Changes the case of what stands between the marks that {@link StyleCut} has set. */
  private static List<Run> cased(List<Run> runs, boolean english) {
    var out = new ArrayList<Run>(runs.size());
    Deque<Case> open = new ArrayDeque<>();
    Set<Case> spent = EnumSet.noneOf(Case.class);
    for (var run : runs) {
      var changed = run;
      if (run.kind() == Kind.AFFIX) {
        changed = run.withText(withoutCaseMarks(run.text(), open, spent));
      } else if (run.kind() == Kind.TEXT) {
        changed = run.withText(cased(run.text(), open, spent, english));
      }
      if (!changed.text().isEmpty()) {
        out.add(changed);
      }
    }
    return out;
  }

  private static String withoutCaseMarks(String affix, Deque<Case> open, Set<Case> spent) {
    if (affix.chars().noneMatch(Marks::isMark)) {
      return affix;
    }
    var text = new StringBuilder(affix.length());
    for (int i = 0; i < affix.length(); i++) {
      var begun = Case.ofMark(affix.charAt(i));
      if (begun.isPresent()) {
        open.push(begun.get());
        spent.remove(begun.get());
      } else if (affix.charAt(i) == Case.END) {
        open.pop();
      } else {
        text.append(affix.charAt(i));
      }
    }
    return text.toString();
  }

  private static String cased(String text, Deque<Case> open, Set<Case> spent, boolean english) {
    var cased = text;
    for (var one : open) {
      if (!spent.contains(one)) {
        cased = one.of(cased, english);
        if (one.isOfFirstWord() && text.chars().anyMatch(Character::isLetterOrDigit)) {
          spent.add(one);
        }
      }
    }
    return cased;
  }

  /** A description is not the title of anything: no quotation marks and no italics around it. */
  private static void unquoteDescriptions(List<Run> runs, RichText texts) {
    for (int i = runs.size() - 1; i >= 0; i--) {
      if (texts.isDescription(runs.get(i).text())) {
        runs.set(i, new Run(Kind.TEXT, runs.get(i).text(), Set.of(), ""));
        if (i > 0
            && i + 1 < runs.size()
            && runs.get(i - 1).kind() == Kind.OPEN_QUOTE
            && runs.get(i + 1).kind() == Kind.CLOSE_QUOTE) {
          runs.remove(i + 1);
          runs.remove(i - 1);
          i--;
        }
      }
    }
  }

  /** Where a style writes the resolver before a DOI, it is a part of the link. */
  private static List<Run> joinDoi(List<Run> runs) {
    for (int i = 1; i < runs.size(); i++) {
      var before = runs.get(i - 1);
      var run = runs.get(i);
      if (run.kind() == Kind.ADDRESS && before.text().endsWith(DOI_RESOLVER)) {
        var rest = before.text().substring(0, before.text().length() - DOI_RESOLVER.length());
        runs.set(i - 1, before.withText(rest));
        runs.set(i, run.withText(DOI_RESOLVER + run.text()));
      }
    }
    return runs;
  }

  private static Set<Face> faces(int attributes) {
    if (attributes == 0) {
      return Set.of();
    }
    var faces = EnumSet.noneOf(Face.class);
    int style = FormattingAttributes.getFontStyle(attributes);
    if (style == FormattingAttributes.FS_ITALIC || style == FormattingAttributes.FS_OBLIQUE) {
      faces.add(Face.ITALIC);
    }
    if (FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD) {
      faces.add(Face.BOLD);
    }
    if (FormattingAttributes.getFontVariant(attributes) == FormattingAttributes.FV_SMALLCAPS) {
      faces.add(Face.SMALL_CAPS);
    }
    if (FormattingAttributes.getTextDecoration(attributes) == FormattingAttributes.TD_UNDERLINE) {
      faces.add(Face.UNDERLINE);
    }
    int align = FormattingAttributes.getVerticalAlign(attributes);
    if (align == FormattingAttributes.VA_SUP) {
      faces.add(Face.SUP);
    } else if (align == FormattingAttributes.VA_SUB) {
      faces.add(Face.SUB);
    }
    return faces;
  }

  /** What a browser may follow; other addresses are shown and not linked. */
  static String href(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? address : "";
  }

  private static String doiHref(String doi) {
    if (doi.startsWith(DOI_RESOLVER)) {
      return doiHref(doi.substring(DOI_RESOLVER.length()));
    }
    try {
      return new URI("https", "doi.org", "/" + doi, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
