package dev.precis.evidence;

import dev.precis.evidence.Capture.Block;
import dev.precis.evidence.Capture.Role;
import dev.precis.evidence.RawBlock.Hint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells an article's body from what stands around it on a page. A paragraph that is wrongly kept
 * out makes a quotation {@code outside-body}, which is seen and mended; so it is strict.
 *
 * <p>The body begins with the first block that ends like a sentence and is none of an error page's;
 * it ends where a disclaimer, other stories or comments begin.
 */
final class BodyFinder {

  /** Blocks before the body in which an error page's words are looked for. */
  private static final int ERROR_PAGE_BLOCKS = 8;

  /** A block without a full stop that is as long is a paragraph nevertheless. */
  private static final int WORDS_OF_A_PARAGRAPH = 25;

  private static final int WORDS_OF_A_LABEL = 7;

  private static final Pattern ERROR_PAGE =
      ignoringCase(
          "^(error\\b|sorry\\b|oops|40[0-9]\\b|50[0-9]\\b|access denied|forbidden)"
              + "|page (you|that you) \\S+ ?\\S* (asked|looking|requested)|page (was )?not found"
              + "|page \\S* ?(doesn.t|does not|no longer) exist|enable (javascript|cookies)"
              + "|(accept|use|uses|using) cookies|browser (is|does) not|you are a (human|robot)"
              + "|subscribe to (read|continue)|sign in to (read|continue)");

  private static final Pattern CAPTION_BEGIN =
      ignoringCase(
          "(photo|picture|image|file photo|foto|bild|фото|사진|写真|図|图|صورة|תמונה)\\b ?[:=/|]"
              + "|\\[?(사진|写真)");

  private static final Pattern CAPTION_INSIDE =
      ignoringCase(
          "\\b(in this (undated )?(file )?|file |handout )(photo|picture|image)\\b"
              + "|\\b(photo|image|picture) (by|courtesy|credit)\\b");

  private static final Pattern CAPTION_END =
      ignoringCase(
          "[\\[(](photo|image|picture|credit|foto|file|фото|사진|写真)[^\\])]{0,60}[\\])]\\W*$"
              + "|\\((ap|reuters|afp|getty|epa|yonhap)( ?(photo|images?))?[^)]{0,40}\\)$"
              + "|(?-i:\\[[^\\]\\p{Ll}]{3,40}\\]$)"
              + "|/(getty|reuters|afp|ap)\\b.{0,20}$");

  /** No credit is longer than this, in UTF-16 units. */
  private static final int LONGEST_CREDIT = 80;

  /** No caption is longer than this, in UTF-16 units. */
  private static final int LONGEST_CAPTION = 600;

  private static final Pattern DATELINE =
      ignoringCase(
          "^(by|published|updated|posted|last (updated|modified)|date|от|von|par|por|di|기자|入力"
              + "|опубликовано|veröffentlicht|publié|publicado|입력|수정|등록)\\b.{0,100}$");

  /** What begins the part of a page after the article. */
  private static final Pattern AFTERWARDS =
      ignoringCase(
          "^(legal )?disclaimer\\b|^(most|more) (popular|read|viewed)|^comments?\\b|^commentsno"
              + "|^\\d+ comments?\\b|^related (stories|articles|news|posts|topics|content)"
              + "|^(recommended|trending|you (may|might) also like|more from|more stories|see also)\\b"
              + "|^(copyright|©|\\(c\\) ?\\d|all rights reserved)|^about the authors?\\b|^tags?:"
              + "|^(share|follow us|newsletter|sign up|subscribe)\\b|^market research$"
              + "|^(читайте также|комментарии|новости по теме|lire aussi|à lire aussi|commentaires"
              + "|mehr zum thema|kommentare|das könnte sie|lo más leído|comentarios"
              + "|noticias relacionadas|te puede interesar)"
              + "|^(관련 ?기사|관련 ?뉴스|댓글|저작권|무단 ?전재|인기 ?기사|많이 본)|무단 ?전재"
              + "|^(関連記事|コメント|人気記事|あわせて読みたい|著作権|相关新闻|相关阅读|评论|热门)"
              + "|^(اقرأ أيضا|التعليقات|מאמרים נוספים|תגובות)");

  private static final Pattern LIST_ITEM = Pattern.compile("^([-*•·▲△■□◆]|\\d{1,2}[.)]) ");

  private final String text;
  private final List<RawBlock> raw;
  private final String title;

  /**
   * @param title the source's title, or an empty text
   */
  BodyFinder(String text, List<RawBlock> raw, String title) {
    this.text = text;
    this.raw = raw;
    this.title = comparable(title);
  }

  /** The blocks with their roles. */
  List<Block> blocks() {
    int begin = beginOfBody();
    int end = endOfBody(begin);
    var seen = new HashSet<String>();
    var blocks = new ArrayList<Block>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      var role = i >= end ? Role.FURNITURE : role(raw.get(i), i < begin, seen);
      blocks.add(new Block(role, raw.get(i).start(), raw.get(i).end()));
    }
    return blocks;
  }

  private Role role(RawBlock block, boolean beforeBody, Set<String> seen) {
    if (block.hint() == Hint.FURNITURE) {
      return Role.FURNITURE;
    } else if (block.hint() == Hint.HEADING || isTitle(block)) {
      return Role.HEADING;
    } else if (isCaption(block)) {
      return Role.CAPTION;
    } else if (isDateline(block)) {
      return Role.DATELINE;
    } else if (beforeBody) {
      return ERROR_PAGE.matcher(words(block)).find() ? Role.FURNITURE : Role.HEADING;
    } else if (!isParagraph(block) && !LIST_ITEM.matcher(words(block)).find()) {
      return Role.HEADING;
    }
    return seen.add(words(block)) ? Role.BODY : Role.REPEATED;
  }

  private int beginOfBody() {
    int begin = 0;
    for (int i = 0; i < Math.min(raw.size(), ERROR_PAGE_BLOCKS); i++) {
      if (ERROR_PAGE.matcher(words(raw.get(i))).find() && !isLongest(i)) {
        begin = i + 1;
      }
    }
    while (begin < raw.size() && !opensBody(raw.get(begin))) {
      begin++;
    }
    return begin;
  }

  /** An article may itself begin with such a word; it is then longer than an error page is. */
  private boolean isLongest(int index) {
    int words = Sentences.words(words(raw.get(index)));
    return words >= WORDS_OF_A_PARAGRAPH || raw.size() == 1;
  }

  private boolean opensBody(RawBlock block) {
    return block.hint() == Hint.NONE
        && isParagraph(block)
        && !isTitle(block)
        && !isCaption(block)
        && !isDateline(block);
  }

  /** The first block after the body; the article must not be shorter than what is cut off. */
  private int endOfBody(int begin) {
    int before = 0;
    int after = 0;
    for (int i = begin; i < raw.size(); i++) {
      after += paragraphWords(i);
    }
    for (int i = begin; i < raw.size(); i++) {
      if (i > begin && before >= after && isAfterwards(raw.get(i))) {
        return i;
      }
      before += paragraphWords(i);
      after -= paragraphWords(i);
    }
    return raw.size();
  }

  private int paragraphWords(int index) {
    var block = raw.get(index);
    return isParagraph(block) ? Sentences.words(words(block)) : 0;
  }

  private boolean isAfterwards(RawBlock block) {
    var words = words(block);
    return AFTERWARDS.matcher(words).find()
        && (!isParagraph(block) || Sentences.words(words) <= WORDS_OF_A_LABEL * 4);
  }

  private boolean isParagraph(RawBlock block) {
    return Sentences.isStatement(text, block.start(), block.end())
        || Sentences.words(words(block)) >= WORDS_OF_A_PARAGRAPH;
  }

  private boolean isTitle(RawBlock block) {
    boolean isNear = block.end() - block.start() <= 2 * title.length();
    return !title.isEmpty() && isNear && comparable(words(block)).equals(title);
  }

  private boolean isCaption(RawBlock block) {
    if (block.hint() == Hint.CAPTION) {
      return true;
    }
    var words = words(block);
    int end = words.length();
    return end <= LONGEST_CAPTION
        && (CAPTION_BEGIN.matcher(words).lookingAt()
            || CAPTION_END.matcher(words).region(Math.max(0, end - LONGEST_CREDIT), end).find()
            || CAPTION_INSIDE.matcher(words).find());
  }

  private boolean isDateline(RawBlock block) {
    return !isParagraph(block) && DATELINE.matcher(words(block)).find();
  }

  private String words(RawBlock block) {
    return text.substring(block.start(), block.end());
  }

  private static String comparable(String words) {
    return NormalizedText.of(words).text();
  }

  private static Pattern ignoringCase(String... alternatives) {
    return Pattern.compile(
        String.join("|", alternatives), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
