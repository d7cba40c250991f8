package dev.precis.resolve;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Actor;
import dev.precis.model.Actor.Schema;
import dev.precis.model.Element;
import dev.precis.model.Located;
import dev.precis.model.Target.ActorKey;
import dev.precis.prose.Span;
import dev.precis.prose.TextBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All names of all actors, found in a text in one pass. Built once for a corpus. */
final class ActorNames {

  /** An actor's claim to a name. */
  private record Claim(Actor actor, Located<String> name) {}

  /**
   * Who bears a name.
   *
   * @param actor nothing where several do
   */
  private record Bearer(Optional<ActorKey> actor, boolean isPerson) {}

  // A link comes before the name that it links.
  private static final Comparator<Naming> IN_ORDER =
      Comparator.comparingInt((Naming naming) -> naming.words().start())
          .thenComparing(Naming::isLinked, Comparator.reverseOrder());

  private final NameTrie<Bearer> names = new NameTrie<>();

  /**
   * Collects the names.
   *
   * @param diagnostics takes names that two actors share and nothing tells apart
   */
  ActorNames(Collection<Actor> actors, Diagnostics diagnostics) {
    claims(actors)
        .forEach(
            (name, claims) -> {
              reportShared(claims, diagnostics);
              names.put(name, bearerOf(claims));
            });
  }

  /**
   * Where a block names actors, by a name of theirs or by a link to them, in the order of the
   * words. At each place the longest name wins, and names do not overlap. Code names nobody.
   */
  List<Naming> in(TextBlock block) {
    var found = new ArrayList<Naming>();
    for (var link : block.links()) {
      if (link.element() instanceof Element.SymbolicLink symbolic
          && symbolic.target() instanceof ActorKey actor) {
        found.add(new Naming(actor, link.words(), true));
      }
    }
    var folded = FoldedText.of(block.text(), block.code());
    int at = 0;
    while (at < folded.length()) {
      at = WordBoundaries.isInsideWord(folded, at) ? at + 1 : findAt(folded, at, found);
    }
    found.sort(IN_ORDER);
    return found;
  }

  /** Notes a name that begins at an offset, and says where to go on. */
  private int findAt(FoldedText text, int start, List<Naming> found) {
    int node = names.step(NameTrie.ROOT, text.charAt(start));
    if (node == NameTrie.NOWHERE || !WordBoundaries.canBegin(text, start)) {
      return start + 1;
    }
    int longest = start;
    Optional<Bearer> bearer = Optional.empty();
    int end = start + 1;
    while (node != NameTrie.NOWHERE) {
      var here = names.meaning(node);
      if (here.isPresent() && WordBoundaries.canEnd(text, end, here.get().isPerson())) {
        longest = end;
        bearer = here;
      }
      node = end < text.length() ? names.step(node, text.charAt(end)) : NameTrie.NOWHERE;
      end++;
    }
    if (bearer.isEmpty()) {
      return start + 1;
    }
    var words = new Span(text.origin(start), text.origin(longest));
    bearer.get().actor().ifPresent(actor -> found.add(new Naming(actor, words, false)));
    return longest;
  }

  private static Map<String, List<Claim>> claims(Collection<Actor> actors) {
    var claims = new LinkedHashMap<String, List<Claim>>();
    for (var actor : actors) {
      claim(actor, actor.name(), claims);
      actor.aliases().forEach(alias -> claim(actor, alias, claims));
    }
    return claims;
  }

  private static void claim(Actor actor, Located<String> name, Map<String, List<Claim>> claims) {
    var folded = FoldedText.of(name.value());
    if (folded.isEmpty()) {
      return;
    }
    var others = claims.computeIfAbsent(folded, any -> new ArrayList<>(1));
    boolean isRepeated = others.stream().anyMatch(c -> c.actor().key().equals(actor.key()));
    if (!isRepeated) {
      others.add(new Claim(actor, name));
    }
  }

  private static Bearer bearerOf(List<Claim> claims) {
    boolean isPerson = claims.stream().anyMatch(c -> c.actor().schema() == Schema.PERSON);
    return claims.size() == 1
        ? new Bearer(Optional.of(claims.get(0).actor().key()), isPerson)
        : new Bearer(Optional.empty(), isPerson);
  }

  private static void reportShared(List<Claim> claims, Diagnostics diagnostics) {
    for (int i = 1; i < claims.size(); i++) {
      var claim = claims.get(i);
      claims.subList(0, i).stream()
          .filter(other -> !areToldApart(other, claim))
          .findFirst()
          .ifPresent(other -> diagnostics.report(shared(claim, other)));
    }
  }

  private static boolean areToldApart(Claim one, Claim other) {
    return one.actor().disambiguation().isPresent() && other.actor().disambiguation().isPresent();
  }

  private static Diagnostic shared(Claim claim, Claim other) {
    return Diagnostic.of(
            Code.SHARED_ALIAS,
            claim.name().at(),
            "'%s' is also a name of actor '%s'"
                .formatted(claim.name().value(), other.actor().key()))
        .hinting(
            "the other stands at %s; give both actors a 'disambiguation', or take the name from one"
                .formatted(other.name().at()));
  }
}
