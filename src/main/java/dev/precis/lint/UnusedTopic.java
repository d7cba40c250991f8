package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.Target.TopicKey;
import dev.precis.prose.Texts;
import java.util.HashSet;
import java.util.Set;

/** A topic under which no summary is filed, nor under a narrower one. */
final class UnusedTopic implements Rule {

  @Override
  public Code code() {
    return Code.UNUSED_TOPIC;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    var used = new HashSet<TopicKey>();
    Texts.summaries(corpus)
        .flatMap(summary -> summary.topics().stream())
        .forEach(ref -> use(ref.to(), corpus, used));
    for (var topic : corpus.topics().values()) {
      if (!used.contains(topic.key())) {
        findings.report(topic.at(), "no summary is filed under the topic '" + topic.key() + "'");
      }
    }
  }

  private static void use(TopicKey key, Corpus corpus, Set<TopicKey> used) {
    var topic = corpus.topics().get(key);
    if (topic != null && used.add(key)) {
      topic.broader().ifPresent(broader -> use(broader.to(), corpus, used));
    }
  }
}
