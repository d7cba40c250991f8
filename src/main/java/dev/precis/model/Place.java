package dev.precis.model;

import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.PageKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;

/** A text in which something can be used, in the order in which readers meet it. */
public sealed interface Place {

  /** In a summary: its standfirst, body, events, disagreements or corrections. */
  record InSummary(SummaryKey summary) implements Place {}

  /** In a briefing's own texts: its standfirst, judgements, overview or source summary. */
  record InBriefing(BriefingKey briefing) implements Place {}

  /** On a topic's page. */
  record OnTopic(TopicKey topic) implements Place {}

  /** On an actor's page: its body or a membership. */
  record OnActor(ActorKey actor) implements Place {}

  /** On a standing page. */
  record OnPage(PageKey page) implements Place {}
}
