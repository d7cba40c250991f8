package dev.precis.testing;

/** A small project with one of everything, for tests of formats. */
public final class SanctionsWatch {

  private SanctionsWatch() {}

  /** The project. */
  public static SiteText project() {
    return SiteText.of(
        """
        -- content/site.yaml --
        title: Sanctions Watch
        tagline: Who watches
        baseUrl: https://watch.example/briefs/
        language: en-GB
        timeZone: Europe/London
        publisher:
          name: The Desk
          url: https://desk.example/
        -- content/topics/monitoring.md --
        ---
        label: Monitoring & sanctions
        altLabels: [Panels]
        ---
        How it is watched [@yonhap].
        -- content/topics/arms.md --
        ---
        label: Arms
        broader: monitoring
        related: []
        ---
        -- content/actors/kim-song.md --
        ---
        schema: Person
        name: Kim Song
        aliases: [Ambassador Kim]
        nativeName: {ko: 김성}
        country: north-korea
        memberships:
          - of: north-korea
            role: ambassador
            since: 2018
            sources: [tass]
        ---
        He speaks [@tass].
        -- content/actors/north-korea.md --
        ---
        schema: Country
        name: North Korea
        wikidata: Q423
        ---
        -- content/sources/yonhap.yaml --
        type: article-newspaper
        title: Team <b> issues & report
        container-title: Yonhap
        issued: 2025-05-29
        URL: https://yonhap.example/1
        language: en
        reliability: B
        credibility: 2
        -- content/sources/tass.yaml --
        type: article-newspaper
        title: North Korea answers
        container-title: TASS
        issued: 2025-06
        URL: https://tass.example/2
        agency: TASS
        archive-url: https://archive.example/2
        archived: 2025-06-03
        -- content/sources/copy.yaml --
        type: webpage
        title: North Korea answers
        wire-of: tass
        descriptor: A copy.
        status: retracted
        -- content/briefings/2025-06-03/index.md --
        ---
        title: The first report
        date: 2025-06-03
        number: 2
        period: 2025-05-29/2025-06-02
        authors: [A. Editor, B. Editor]
        standfirst: What the *first* report says [@yonhap].
        judgements:
          - text: More reports will follow [@yonhap].
            confidence: moderate
            likelihood: likely
            sources: [tass]
        sourceSummary: Few sources.
        ---
        The overview [@tass].
        -- content/briefings/2025-06-03/report.md --
        ---
        title: A report <on> “arms” & men
        order: 1
        standfirst: Eleven states report [@yonhap].
        topics: [monitoring]
        actors: [north-korea]
        sources: [copy]
        events:
          - date: 2025-05-29
            text: The report appears [@yonhap].
            actors: [kim-song]
            sources: [tass]
        disagreements:
          - question: Is the team lawful?
            positions:
              - text: It is.
                sources: [yonhap]
              - text: It is not [@tass].
                sources: [tass]
        corrections:
          - date: 2025-06-10
            text: The number of states was wrong [@yonhap].
        ---
        The team reported [@yonhap; @tass]. Kim Song answered it.[^1] He was [quoted](https://q.example/?a=1&b=2)
        in [the other summary](summary:2025-06-03/answer) and [about](/about/) it.

        ## Next

        ![A map](map.png "The Kursk region")

        [^1]: In a note.
        -- content/briefings/2025-06-03/answer.md --
        ---
        title: The answer
        date: 2025-06-02
        order: 2
        topics: [arms]
        follows: [2025-06-03/report]
        ---
        North Korea answered [@tass].
        -- content/briefings/2025-05-05/index.md --
        ---
        title: Before
        date: 2025-05-05
        ---
        Nothing yet.
        -- content/briefings/2025-05-05/troops.md --
        ---
        title: Troops
        topics: [arms]
        ---
        Troops of North Korea are seen [@yonhap].
        -- content/pages/about.md --
        ---
        title: About
        ---
        About us.
        -- content/media/map.png --
        no picture
        -- content/media/map.png.yaml --
        credit: The Desk
        """);
  }
}
