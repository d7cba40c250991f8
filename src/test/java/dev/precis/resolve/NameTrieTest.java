package dev.precis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Finding names by their characters. */
class NameTrieTest {

  @Test
  void a_name_is_found_and_its_beginning_is_none() {
    var trie = new NameTrie<Integer>();
    trie.put("Kim Song", 1);
    trie.put("Kim", 2);
    trie.put("Lee", 3);
    assertThat(find(trie, "Kim Song")).contains(1);
    assertThat(find(trie, "Kim")).contains(2);
    assertThat(find(trie, "Lee")).contains(3);
    assertThat(find(trie, "Kim S")).isEmpty();
    assertThat(find(trie, "Kim Song ")).isEmpty();
    assertThat(find(trie, "L\0e")).isEmpty();
    assertThat(find(trie, "")).isEmpty();
  }

  @Test
  void the_last_meaning_counts() {
    var trie = new NameTrie<Integer>();
    trie.put("Kim", 1);
    trie.put("Kim", 2);
    assertThat(find(trie, "Kim")).contains(2);
  }

  @Test
  void it_agrees_with_a_map_over_many_names() {
    var random = new Random(3);
    Map<String, Integer> map = new HashMap<>();
    var trie = new NameTrie<Integer>();
    for (int i = 0; i < 5000; i++) {
      var name = name(random);
      map.put(name, i);
      trie.put(name, i);
    }
    for (int i = 0; i < 20_000; i++) {
      var name = name(random);
      assertThat(find(trie, name)).isEqualTo(Optional.ofNullable(map.get(name)));
    }
    map.forEach((name, meaning) -> assertThat(find(trie, name)).contains(meaning));
  }

  private static String name(Random random) {
    var letters = "abÅ김\uD83D\uDE00 ";
    var name = new StringBuilder();
    int length = 1 + random.nextInt(7);
    for (int i = 0; i < length; i++) {
      name.append(letters.charAt(random.nextInt(letters.length())));
    }
    return name.toString();
  }

  private static Optional<Integer> find(NameTrie<Integer> trie, String name) {
    int node = NameTrie.ROOT;
    for (int i = 0; i < name.length() && node != NameTrie.NOWHERE; i++) {
      node = trie.step(node, name.charAt(i));
    }
    return node == NameTrie.NOWHERE ? Optional.empty() : trie.meaning(node);
  }
}
