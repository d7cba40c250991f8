package dev.precis.format.web;

import dev.precis.format.Addresses;
import dev.precis.format.web.SearchPageView.EntryView;
import dev.precis.format.web.SearchPageView.LetterView;
import dev.precis.model.Collation;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Names in alphabetical order, under letters. Put in order once, when the first page is made. */
final class Register {

  private static final String DIGITS = "0–9";
  private static final String OTHERS = "#";

  /** Han has no letters to stand under: one of its own words does. */
  private static final String HAN = "漢";

  /** The first consonants of Hangul, as they are written alone. */
  private static final String CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  private static final int FIRST_CONSONANT = 0x1100;

  private final Supplier<Collection<EntryView>> source;
  private List<EntryView> entries = List.of();

  /**
   * @param source makes the entries, in any order
   */
  Register(Supplier<Collection<EntryView>> source) {
    this.source = source;
  }

  int size() {
    return entries().size();
  }

  /** The letters of a page with their entries. */
  List<LetterView> letters(Leaf leaf) {
    Map<String, List<EntryView>> byLetter = new LinkedHashMap<>();
    leaf.slice(entries())
        .forEach(
            entry ->
                byLetter
                    .computeIfAbsent(letter(entry.name()), letter -> new ArrayList<>())
                    .add(entry));
    return byLetter.entrySet().stream()
        .map(letter -> new LetterView(letter.getKey(), id(letter.getKey()), letter.getValue()))
        .toList();
  }

  /** Links from a page to where each letter begins, on whichever page that is. */
  List<LinkView> jumps(Leaf leaf, Addresses addresses) {
    Map<String, Integer> first = new LinkedHashMap<>();
    var all = entries();
    for (int i = 0; i < all.size(); i++) {
      first.putIfAbsent(letter(all.get(i).name()), i);
    }
    var pages = leaf.pager(addresses).pages();
    return first.entrySet().stream()
        .map(
            letter -> {
              var page = pages.get(letter.getValue() / leaf.size());
              var place = "#" + id(letter.getKey());
              return new LinkView(letter.getKey(), page.current() ? place : page.href() + place);
            })
        .toList();
  }

  private synchronized List<EntryView> entries() {
    if (entries.isEmpty()) {
      entries = Collation.sorted(source.get(), EntryView::name, EntryView::href);
    }
    return entries;
  }

  /** What a name stands under. */
  static String letter(String name) {
    var key = Collation.key(name);
    if (key.isEmpty()) {
      return OTHERS;
    }
    int first = key.codePointAt(0);
    if (Character.isDigit(first)) {
      return DIGITS;
    }
    int consonant = first - FIRST_CONSONANT;
    if (consonant >= 0 && consonant < CONSONANTS.length()) {
      return CONSONANTS.substring(consonant, consonant + 1);
    }
    return UnicodeScript.of(first) == UnicodeScript.HAN
        ? HAN
        : Character.toString(first).toUpperCase(Locale.ROOT);
  }

  private static String id(String letter) {
    return "letter-" + Integer.toHexString(letter.codePointAt(0));
  }
}
