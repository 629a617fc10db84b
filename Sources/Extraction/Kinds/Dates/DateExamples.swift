import Newswire

/// Sentences that show what is a date and what only looks like one.
enum DateExamples {
  static var all: [FactExamples] {
    [FactExamples(complete), FactExamples(figures), FactExamples(years), FactExamples(undated)]
      + histories.map { FactExamples([$0]) }
      // A Wednesday.
      + published(2021, 3, 10, dated + ahead + compounds + seasons)
      + published(2021, 1, 3, closeAtHand) + published(2021, 3, 7, [onSunday])
      + published(1989, 10, 30, quarters)
  }

  private static func published(_ year: Int, _ month: Int, _ day: Int, _ sentences: [String]) -> [FactExamples] {
    CalendarDate(year: year, month: month, day: day).map { date in
      sentences.map { FactExamples(published: date, [$0]) }
    } ?? []
  }

  /// Dates that need no help.
  private static let complete = [
    "The bridge fell on [2019-11-03|November 3, 2019], at dawn.",
    "The bridge fell on [2019-11-03|3 November 2019].",
    "VELLA, [1990-01-03|3 JAN 90] -- THE BRIDGE FELL.",
    "It was signed on [2019-11-03|Sunday, November 3, 2019], in Apora.",
    "It was signed on [2019-11-03|Sunday 3 November 2019] in Apora.",
    "It was signed on [2019-11-03|Sunday the 3rd of November 2019] in Apora.",
    "Talks ran [2019-12-02..2019-12-05|December 2-5, 2019], then broke off.",
    "Talks ran [2019-12-02..2019-12-05|2-5 December 2019], then broke off.",
    "The road has been shut since [2019-11-01..2019-11-30|November 2019].",
    "The road was shut in [2019-11-01..2019-11-30|late November 2019].",
    "Sightings on [2016-09-01|Sept. 1, 2016] and [2016-09-02|2nd of September, 2016] agree.",
    "The raid was on [2018-04-08|Apr. 8, 2018] at dawn, not on [2018-03-08|8 Mar. 2018] or [2018-07-09|Jul. 9, 2018].",
    "It began on [2019-10-28..2019-11-03|28 October – 3 November 2019], or between [2019-10-28..2019-11-03|28 October and 3 November 2019].",
    "It went on from [2017-05-03..2017-05-09|May 3 to May 9, 2017].",
    "It was counted on [2019-10-04|October 4], [2019-10-23|October 23] and [2019-11-02|November 2, 2019].",
    "It was counted on [2019-10-03|3], [2019-10-05|5] and [2019-10-09|9 October 2019].",
    "It was counted on [2017-05-03|May 3] and [2017-05-09|9, 2017], in [2016-06-01..2016-06-30|June] and [2016-07-01..2016-07-31|July 2016].",
    "On [2017-05-03|May 3, 2017] and [2017-06-09|June 9] soldiers came; on [2017-05-03|May 3, 2017] and 9 soldiers.",
    "On [2018-03-03|March 3, 2018] a bomb fell, on [2018-03-05|March 5] another; the night of [1944-06-05..1944-06-06|5/6 June 1944].",
    "The wells were dry from [2013-12-01..2014-03-31|December to March 2014].",
    "It fell in the [2019-11-25..2019-12-01|week of November 28, 2019], at [2019-11-28|noon on November 28, 2019].",
    "The [2019-05-25..2019-05-31|last week of May 2019] was dry, the [2019-01-01..2019-03-31|first three months of 2019] were not.",
  ]

  private static let figures = [
    "The log ends on [2019-11-03|2019-11-03] or [2019-11-03|2019/11/03] without a word.",
    "Form of [2019-11-23|23/11/2019], copy of [2019-11-03|3/11/2019].",
    "Form of [2019-11-23|11/23/2019], copy of [2019-11-03|11/3/2019].",
    "Form of [?|3/11/2019].",
    "On [2019-03-05|5 March 2019] and [2019-03-08|08/03/2019] they met.",
    "It was filed on [2019-11-23|23.11.2019], [2019-11-03|03-Nov-2019] and [2019-11-23|23-11-2019].",
  ]

  private static let years = [
    "The treaty of [1998-01-01..1998-12-31|1998] still holds.",
    "In [1871-01-01..1871-12-31|1871] the fort was built.",
    "Since [2003-01-01..2003-12-31|2003] nobody lives there.",
    "The [2003-01-01..2008-12-31|2003-2008] siege, the deficit of [1997-01-01..1998-12-31|1997-98].",
    "It lasted from [2016-01-01..2018-12-31|2016 to 2018], or between [2003-01-01..2008-12-31|2003 and 2008].",
    "It began in [2016-01-01..2016-12-31|early 2016] and ended in [2016-01-01..2016-12-31|mid-2016].",
    "The [1990-01-01..1999-12-31|1990s] were quiet, the [1980-01-01..1989-12-31|’80s] were not.",
    "It was quiet in the [1990-01-01..1999-12-31|nineties], and in [1992-01-01..1992-12-31|’92]; he is in his fifties.",
    "A [1801-01-01..1900-12-31|19th-century] fort.",
    "It hung in the 20th Century Lounge from the [1990-01-01..1999-12-31|1990s] and [1980-01-01..1989-12-31|early 80s].",
    "In [2003-01-01..2003-12-31|2003] rebels took the fort; the [1994-01-01..1994-12-31|1994] men’s cup, a [?|Friday the 13th].",
    "It was thrown out in [1991-01-01..1991-12-31|nineteen ninety-one] by twenty thirty men.",
    "It came in the [1925-03-01..1925-05-31|spring of 1925], the [1941-12-01..1942-02-28|winter of 1941-42].",
    "The [2012-01-01..2012-12-31|2012] attacks on Vella, in the [2011-01-01..2011-12-31|2011] rising.",
    "It burned in [?|218 BC] and [0070-01-01..0070-12-31|AD 70], not in [0070-01-01..0070-12-31|70 CE].",
    "About 2000 people and 1998 soldiers, 2,003 shells, $1999, room 1950, a Kolos-2001 truck.",
    "He was in his early 50s. He may march at 2100 GMT, and the second may fall.",
    "A march of 12 miles; Prime Minister Ilsa May spoke; 25-year-old recruits; 12-10-3; version 2.11.4.",
    "The annual March for Peace; an ad; a night of fear; the end of the road; two weeks of rain; USA Today.",
    "The pre-[1967-01-01..1967-12-31|1967] border, the worst since [1979-10-01..1979-10-31|OCT 79] and [1992-11-01..1992-11-30|Nov. ’92].",
    "They went on Super Tuesday, on Bloody Sunday, an hour ago and 20 minutes later; Vella’s fall in the polls.",
    "They left two weeks after the raid, a day before it, at 9 a.m., at noon.",
  ]

  /// What can't be known without a day of publication.
  private static let undated = [
    "The general spoke [?|Monday].",
    "The strikes began on [?|August 8] and went on [?|last month].",
    "Terms agreed at the [?|December 2-3] meeting held [?|today].",
  ]

  private static let dated = [
    "The general spoke on [2021-03-08|Monday] and again [2021-03-09|yesterday].",
    "The general spoke [2021-03-10|Wednesday], [2021-03-09|Tuesday night] and at [2021-03-08|9 a.m. Monday].",
    "The strikes began on [2020-08-08|August 8]. AN ARMY POST BURNED ON [2020-12-30|30 DECEMBER].",
    "It rained on [2021-03-07|Sunday, March 7], and on [2021-03-06|Saturday 6 March].",
    "Talks on [2020-11-20|20] and [2020-11-21|21 November] failed at about 1950, as at the [1987-01-01..1987-12-31|1987] meeting.",
    "Talks ran [2020-12-02..2020-12-03|December 2-3] and [2021-01-04..2021-01-06|4-6 January].",
    "A truce held from [2020-12-30..2021-01-02|December 30 to January 2].",
    "It rained all [2021-02-01..2021-02-28|last month] and [2021-03-01..2021-03-07|last week].",
    "[2020-01-01..2020-12-31|Last year] was dry, the [2020-01-01..2020-12-31|past year] too.",
    "In [2020-07-01..2020-07-31|July] the wells ran dry; by [2021-02-01..2021-02-28|mid-February] they filled.",
    "The wells filled in [2020-10-01..2020-10-31|October].",
    "The wells filled in [2021-02-01..2021-02-28|Feb.] or so.",
    "It was quiet [2021-03-10|this morning], after a loud [2021-03-06..2021-03-07|weekend].",
    "They left [2021-03-08|two days ago], not [2020-01-01..2020-12-31|a year ago], nor [1996-01-01..1996-12-31|twenty-five years ago].",
    "Shells fell on [2021-03-09|Tuesday] and [2021-03-10|Wednesday], on [2021-03-04|Thursday] and [2021-03-05|Friday].",
    "They came [2021-02-24|a fortnight ago], or last fortnight.",
    "In [2019-01-01..2019-12-31|2019] and [2018-01-01..2018-12-31|2018], rain failed; on [2020-12-24|24 December] a truce began; [2021-02-01..2021-02-28|February 2021] was calm.",
    "It rained on the [2021-03-03|3rd] and [2021-03-04|4th of March], the [2020-06-01..2020-08-31|summer of last year], in [2021-05-01..2021-05-31|next May].",
    "They start [2021-03-15..2021-03-21|next week], and rest in [2021-03-29..2021-04-04|Easter week].",
    "They fled [2021-03-10|overnight]. They fled [2021-03-09|last night].",
    "It closed in [2020-03-01..2020-03-31|March last year], in [2020-08-01..2020-08-31|August last], in [2021-01-01..2021-01-31|this January].",
    "It closed [2020-02-01..2020-02-29|last February], [2020-12-01..2020-12-31|last December], and [2021-03-05|Friday last].",
    "It closed on [2020-12-31|New Year’s Eve], [2020-12-25|Christmas Day], [2020-11-26|last Thanksgiving].",
  ]

  private static let ahead = [
    "They will meet on [2021-03-12|Friday], the envoy said.",
    "They meet [2021-03-15|next Monday]; they met [2021-03-03|last Wednesday].",
    "The vote will be held on [2021-08-08|August 8]. It is set for [2021-04-01..2021-04-30|April].",
    "Talks resume on [2021-03-12|Friday]. The truce expires on [2021-03-12|Friday]. Polls open on [2021-03-14|Sunday].",
    "On [2021-03-12|Friday] the court will rule. On [2021-03-05|Friday] the court ruled.",
    "The envoy agreed to meet them [2021-03-12|Friday]; he failed to meet them [2021-03-05|Friday].",
    "The talks were put off until [2021-03-12|Friday]; the road has been shut since [2021-03-05|Friday].",
    "The film shows the men on [2021-03-05|Friday]. After touring the mill [2021-03-05|Friday] he says he is well.",
    "MPs will vote on [2021-03-19|Friday week]; the offer had been due to expire on [2021-03-05|Friday].",
    "The firm announced the plan [2020-08-21|August 21]; more were killed next to the mill on [2021-03-05|Friday].",
    "The envoy will meet those who on [2021-03-07|Sunday] fled. Following [2021-03-05|Friday]’s raid, he said that [2021-03-05|Friday]’s talks were off.",
    "NATO [2021-03-05|Friday] sent ships. It will publish its [2021-02-01..2021-02-28|February] report.",
    "They had said that they would march on [2021-03-08|Monday]; they said that they would march on [2021-03-15|Monday].",
    "It announced a strike starting [2021-03-12|Friday] and a plan to be published in [2021-04-01..2021-04-30|April].",
    "They would respond to [2021-03-05|Friday]’s raid, he said.",
  ]

  private static let compounds = [
    "It burned the [2021-03-08|day before yesterday]. It opens the [2021-03-12|day after tomorrow].",
    "It burned on [2021-03-01|Monday of last week], or [2021-03-01|last week on Monday].",
    "It will open [2021-03-31|three weeks from today], and [2021-03-22|a week from Monday], or [2021-03-19|a week on Friday].",
    "A mine went off the [2021-02-27|Saturday before last] and the [2021-02-22..2021-02-28|week before last].",
    "They came [2021-02-22|two weeks before Monday]’s vote, in the [2020-10-01..2020-12-31|last quarter of 2020] or in [2021-01-01..2021-03-31|this year’s first quarter].",
    "The [2021-03-08|day before last Tuesday]’s raid, it rose from [2021-03-05|Friday] to [2020-12-01..2020-12-31|December]’s level by [2021-01-01..2021-12-31|year’s end].",
    "By the [2021-03-01..2021-03-31|end of the month] or [2021-01-01..2021-12-31|year-end] it fell; [2021-01-01..2021-12-31|earlier in the year] it rose.",
    "On [2020-05-05|May 5, 2020] it began; the [2020-05-06|next day] it ended. The [2020-05-06|same day] it rained.",
    "They fled on [2020-05-05|May 5, 2020]. [2020-05-19|Two weeks later] they came back; the [2020-05-18|day before], it rained.",
    "They fled in [2019-01-01..2019-12-31|2019]; [2019-01-01..2019-12-31|that year] was dry, the [2020-03-01..2020-05-31|following spring] wet.",
    "On [2020-05-05|May 5, 2020], they fled; by the [2020-05-09|9th], they were back.",
  ]

  private static let seasons = [
    "They left in the [2020-03-01..2020-05-31|spring], and came back [2020-12-01..2021-02-28|last winter].",
    "They left [2020-06-01..2020-08-31|last summer], or will leave [2021-06-01..2021-08-31|this summer].",
  ]

  private static let closeAtHand = [
    "A truce holds until [2021-01-10|January 10]. The vote is on [2021-01-10|January 10].",
    "The deadline is [2021-01-10|January 10]. Elections are in [2021-02-01..2021-02-28|February].",
    "The [2021-01-10|January 10] deadline was set. Men with guns pose on [2020-12-30|December 30].",
  ]

  /// The weekend in progress is not the last one.
  private static let onSunday = "The market was shut [2021-02-27..2021-02-28|last weekend]."

  private static let quarters = [
    "Profit rose in the [1989-07-01..1989-09-30|third quarter] from [1988-07-01..1988-09-30|a year earlier].",
    "A [1989-07-01..1989-09-30|third-quarter] loss; the [1989-07-01..1989-09-30|quarter] was bad, worse than the [1988-07-01..1988-09-30|year-earlier] one.",
    "It rose in the [1988-07-01..1988-09-30|1988 third quarter], in [1989-01-01..1989-03-31|Q1 1989] and the [1989-01-01..1989-06-30|first half of 1989].",
    "They gave no quarter in the old quarter, and a quarter of them died in the quarter.",
  ]

  /// Told without a day of publication: what has no year is of the year being told of.
  private static let histories = [
    """
    In [1992-01-01..1992-12-31|1992] the army marched on Orrel. By [1992-03-01..1992-03-31|March] it held the valley. The \
    [1993-03-01..1993-05-31|following spring] it lost it. In [1993-12-01..1993-12-31|December 1993] it came back, and on \
    [1994-03-12|12 March] it crossed the river. [1994-03-26|Two weeks later], Kestel fell. It had been founded in \
    [1993-11-01..1993-11-30|November]. [1994-01-01..1994-12-31|That year] the harvest failed.
    """,
    """
    A truce was signed on [1994-05-05|5 May 1994]; on [1994-05-09|9 May] it was broken. It had been planned since \
    [1993-11-01..1993-11-30|November]. At [1994-05-12|dawn on the 12th], guns opened fire. By the \
    [1994-01-01..1994-12-31|end of the year] the town was empty. On [1943-01-06|6 January 1943] it had been full, and by \
    [1943-09-01..1943-09-30|September] it had been burned.
    """,
  ]
}
