package dev.precis.format.print;

import dev.precis.model.Judgement.Confidence;
import java.util.List;

/** A briefing of the usual size, with everything that can stand in one. */
final class Examples {

  private Examples() {}

  static Sample usual() {
    return sources(new Sample())
        .actor("kim-jong-un", "Kim Jong Un", "Kim Jong Un", "what-russia-gives")
        .actor("sergei-shoigu", "Sergei Shoigu", "Shoigu, Sergei", "what-russia-gives")
        .title("The first report, and three words for one insult")
        .standfirst(
            "The monitoring team published its first report on 29 May, on the military cooperation"
                + " of North Korea and Russia [@ap]. Pyongyang answered on 2 June [@yonhap; @kcna].")
        .judgement(
            "We judge that the report will be used as the reference for sanctions listings of"
                + " single states, because the Security Council no longer has a body of its own"
                + " that could give one [@ap].",
            Confidence.MODERATE,
            "likely",
            "kcna")
        .judgement(
            "North Korea’s answer is written for readers abroad: it was put out in English first,"
                + " and its sharpest words differ from one translation to the next.",
            Confidence.HIGH,
            "",
            "yonhap",
            "mbc",
            "joongang")
        .judgement(
            "It is very likely that a second report will follow within the year.",
            Confidence.LOW,
            "very likely",
            "ap")
        .overview(OVERVIEW)
        .summary(
            "first-report",
            "Eleven states publish what the panel would have",
            "The report names" + " shipments, units and sums [@ap].",
            FIRST,
            List.of(
                Sample.event("2025-05-29", "The monitoring team publishes its first report", "ap"),
                Sample.event(
                    "2024-10-16",
                    "Eleven states announce the team in Tokyo",
                    "asahi",
                    "japantoday")),
            List.of(),
            List.of())
        .summary(
            "pyongyang-answers",
            "Pyongyang calls the team a ghost, or a fake",
            "The chief of" + " external policy speaks of a “fake” group [@kcna].",
            ANSWER,
            List.of(
                Sample.event(
                    "2025-06-02",
                    "North Korea’s foreign ministry answers the report",
                    "kcna",
                    "yonhap")),
            List.of(
                Sample.disagreement(
                    "What did North Korea call the monitoring team?",
                    Sample.position("A “ghost group”, in the Korean text “유령 집단”", "mbc"),
                    Sample.position(
                        "A “bogus group”, in quotation marks, although these are not the words of the English text",
                        "joongang",
                        "yonhap"),
                    Sample.position("A “ghost organization”", "kcna"))),
            List.of(
                Sample.correction(
                    "2025-06-10", "An earlier version gave the date of the answer as 1 June.")))
        .summary(
            "what-russia-gives",
            "What Russia is said to give in return",
            "Air defence, jamming equipment and oil, the report says [@ap].",
            RETURNS,
            List.of(Sample.event("2025-03", "Sergei Shoigu is received in Pyongyang", "ria")),
            List.of(
                Sample.disagreement(
                    "How much oil was delivered?",
                    Sample.position(
                        "More than a million barrels in 2024, over twice the limit of half a million",
                        "ap",
                        "asahi"),
                    Sample.position("Nothing that breaks any resolution", "ria", "kcna"))),
            List.of());
  }

  static Sample sources(Sample sample) {
    return sample
        .source(
            "ap",
            "en",
            "US and allies say Russia and North Korea flagrantly violated sanctions",
            "AP News",
            "Edith M. Lederer, “US and Allies Say Russia and North Korea Flagrantly Violated Sanctions,” <i>AP News</i>, 29 May 2025, <a href=\"https://apnews.example/article/monitoring-team-first-report-0c5d\">https://apnews.example/article/monitoring-team-first-report-0c5d</a>.")
        .source(
            "yonhap",
            "en",
            "N. Korea slams sanctions team as 'bogus group'",
            "Yonhap News Agency",
            "“N. Korea Slams Sanctions Team as ‘Bogus Group’,” <i>Yonhap News Agency</i>, 2 June 2025, <a href=\"https://en.yna.example/view/AEN2025\">https://en.yna.example/view/AEN2025</a>.")
        .source(
            "kcna",
            "en",
            "Press statement of chief of external policy office",
            "KCNA Watch",
            "“Press Statement of Chief of External Policy Office,” <i>KCNA Watch</i>, 2 June 2025, <a href=\"https://kcnawatch.example/newstream/17488/\">https://kcnawatch.example/newstream/17488/</a>.")
        .source(
            "mbc",
            "ko",
            "북한, 다국적제재모니터링팀에 \"유령집단\"",
            "MBC",
            "“북한, 다국적제재모니터링팀에 &quot;유령집단&quot;,” MBC, 2 June 2025, <a href=\"https://imnews.imbc.example/news/2025\">https://imnews.imbc.example/news/2025</a>.")
        .source(
            "joongang",
            "en",
            "North condemns report by sanctions team",
            "Korea JoongAng Daily",
            "Seo Ji-Eun, “North Condemns Report by Sanctions Team,” <i>Korea JoongAng Daily</i>, 2 June 2025, <a href=\"https://koreajoongangdaily.example/2025-06-02/north-condemns-report/2320\">https://koreajoongangdaily.example/2025-06-02/north-condemns-report/2320</a>.")
        .source(
            "asahi",
            "en",
            "11 nations to launch team to monitor North Korea sanctions",
            "The Asahi Shimbun",
            "“11 Nations to Launch Team to Monitor North Korea Sanctions,” <i>The Asahi Shimbun</i>, 17 October 2024, <a href=\"https://www.asahi.example/ajw/articles/15471\">https://www.asahi.example/ajw/articles/15471</a>.")
        .source(
            "japantoday",
            "en",
            "Monitoring team launched",
            "Japan Today",
            "“Monitoring Team Launched,” <i>Japan Today</i>, n.d., <a href=\"https://japantoday.example/category/politics/team\">https://japantoday.example/category/politics/team</a>.")
        .source(
            "ria",
            "ru",
            "Захарова назвала незаконной группу по мониторингу санкций",
            "РИА Новости",
            "«Захарова назвала незаконной группу по мониторингу санкций», <i>РИА Новости</i>, 17 October 2024, <a href=\"https://ria.example/20241017/msmt.html\">https://ria.example/20241017/msmt.html</a>.");
  }

  private static final String OVERVIEW =
      """
      Eight months after eleven states founded it, the Multilateral Sanctions Monitoring Team has
      published its first report [@ap; @asahi]. It deals with one subject only: the military cooperation of
      <north-korea|North Korea> and <russia|Russia> from January 2024 to April 2025 [@ap].[^The report counts what its member
      states have seen themselves, and says so. It does not say which state saw what.]

      The answer came within four days, and it is the wording of the answer that this issue looks at
      more closely [@yonhap; @joongang]. Three outlets translate the same Korean insult in three
      different ways, one of them inside quotation marks, although it reworded what another outlet
      had written [@joongang; @mbc]. Whoever reads only one of them learns of a quotation that was never made.
      """;

  private static final String FIRST =
      """
      The report names shipments, units and sums. According to the eleven governments, North Korea
      sent more than 20,000 containers of munitions to Russia, among them millions of rounds of
      artillery and at least a hundred ballistic missiles, which were then used against
      infrastructure in Ukrainian cities such as Kyiv and Zaporizhzhia [@ap].

      Some 11,000 soldiers were sent to the Kursk region in the last months of 2024, and more than
      3,000 followed at the beginning of 2025 [@ap; @yonhap]. The team calls this a breach of the arms embargo
      and of the prohibition of military training [@ap].

      ## What is new in it

      Much of what the report says had been said before by single governments. New is that eleven of
      them say it together, and that they give the sums by which the limit for refined petroleum was
      exceeded [@ap]. The figures for oil rest on information of the member states and are not
      explained further.[^Asked about the origin of the figures, a diplomat of one of the member states told
      reporters only that they were “conservative”; the report itself has an annex of 29 pages with pictures
      of ships and of containers at the ports of Rajin, Vostochny and Dunay, none of which shows a tanker.]

      | What | How much | Since
      | Containers of munitions | more than 20,000 | September 2023
      | Ballistic missiles | at least 100 | 2024
      | Soldiers | more than 14,000 | October 2024
      | Workers | some 8,000 | 2024

      The team consists of Australia, Canada, France, Germany, Italy, Japan, the Netherlands, New
      Zealand, South Korea, the United Kingdom and the United States [@asahi; @japantoday]. It works outside the United
      Nations, because Russia ended the mandate of the Panel of Experts with its veto of 28 March 2024 [@asahi].
      """;

  private static final String ANSWER =
      """
      North Korea’s foreign ministry answered on 2 June. In a press statement, the chief of its
      external policy office calls the report a provocation and the team an instrument of the West,
      and says that the military cooperation with Russia rests on the treaty of 2024 and on the
      right to self-defence [@kcna].

      What the office calls the team depends on who translates. The Korean text has “유령 집단”, which
      a South Korean broadcaster repeats [@mbc]. One agency writes of a “bogus group” [@yonhap]; a daily prints the
      same words inside quotation marks, as though they had been spoken in English [@joongang]. The state agency’s own
      English text speaks of a ghost organization [@kcna].

      <maria-zakharova|Maria Zakharova>, the spokeswoman of Russia’s foreign ministry, had called the team illegal when it was founded, and did
      not repeat herself this time [@ria]. Her words of October were that such mechanisms bypass the
      Security Council and are therefore without force [@ria].

      ## Why the words matter

      An insult is no fact of much weight. But it is the part of the statement that most readers saw,
      and the part that was least the same from one report to the next. A reader who wants to know
      what was said has to go back to the Korean text, and few will [@mbc; @kcna; @yonhap; @joongang].
      """;

  private static final String RETURNS =
      """
      In return, the report says, Russia sent air defence equipment, among it at least one Pantsir
      vehicle, and jamming equipment, together with operators who instruct North Korean crews in its use [@ap].
      It gave data from the war by which the accuracy of ballistic missiles was improved [@ap].

      Oil is the largest item. Between January and December 2024 Russia is said to have delivered
      more than a million barrels of refined petroleum products, over twice the yearly limit that the
      Security Council set in 2017 [@ap; @asahi]. Russia stopped reporting deliveries to the committee in 2023.

      Sergei Shoigu, the secretary of Russia’s security council, was received in Pyongyang in March
      [@ria]. Neither side has said what was agreed; <kim-jong-un|Kim Jong Un> was quoted with words of support “without reservation” [@kcna].

      Financial ties are mentioned as well: a bank in South Ossetia holds accounts for North Korean firms, the team says, efficient
      and official-looking, with offices, staff, affidavits and fluent officers of affiliated firms [@ap].
      """;
}
