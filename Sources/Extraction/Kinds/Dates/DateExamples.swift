import Newswire

/// Sentences that show what is a date and what only looks like one.
enum DateExamples {
  static var all: [FactExamples] {
    [FactExamples(complete), FactExamples(years), FactExamples(undated)]
      // A Wednesday.
      + (CalendarDate(year: 2021, month: 3, day: 10).map { [FactExamples(published: $0, dated)] } ?? [])
  }

  /// Dates that need no help.
  private static let complete = [
    "The bridge fell on [2019-11-03|November 3, 2019], at dawn.",
    "The bridge fell on [2019-11-03|3 November 2019].",
    "VELLA, [1990-01-03|3 JAN 90] -- THE BRIDGE FELL.",
    "It was signed on [2019-11-03|Sunday, November 3, 2019], in Apora.",
    "It was signed on [2019-11-03|Sunday 3 November 2019] in Apora.",
    "The log ends on [2019-11-03|2019-11-03] without a word.",
    "Form of [2019-11-23|23/11/2019], copy of [?|3/11/2019].",
    "Talks ran [2019-12-02..2019-12-05|December 2-5, 2019], then broke off.",
    "Talks ran [2019-12-02..2019-12-05|2-5 December 2019], then broke off.",
    "The road has been shut since [2019-11-01..2019-11-30|November 2019].",
    "The road was shut in [2019-11-21..2019-11-30|late November 2019].",
    "Sightings on [2016-09-01|Sept. 1, 2016] and [2016-09-02|2nd of September, 2016] agree.",
  ]

  private static let years = [
    "The treaty of [1998-01-01..1998-12-31|1998] still holds.",
    "In [1871-01-01..1871-12-31|1871] the fort was built.",
    "Since [2003-01-01..2003-12-31|2003] nobody lives there.",
    "The [2003-01-01..2008-12-31|2003-2008] siege, the deficit of [1997-01-01..1998-12-31|1997-98].",
    "It began in [2016-01-01..2016-04-30|early 2016] and ended in [2016-05-01..2016-08-31|mid-2016].",
    "The [1990-01-01..1999-12-31|1990s] were quiet, the [1980-01-01..1989-12-31|’80s] were not.",
    "A [1801-01-01..1900-12-31|19th-century] fort.",
    "It hung in the 20th Century Lounge from the [1990-01-01..1999-12-31|1990s] and [1980-01-01..1989-12-31|early 80s].",
    "In [2003-01-01..2003-12-31|2003] rebels took the fort; the [1994-01-01..1994-12-31|1994] men’s cup, a [?|Friday the 13th].",
    "It came in the [?|spring of 1925].",
    "The [2012-01-01..2012-12-31|2012] attacks on Vella, in the [2011-01-01..2011-12-31|2011] rising.",
    "About 2000 people and 1998 soldiers, 2,003 shells, $1999, room 1950, a Kolos-2001 truck.",
    "He was in his early 50s. He may march at 2100 GMT, and the second may fall.",
    "A march of 12 miles; Prime Minister Ilsa May spoke; 25-year-old recruits; 12-10-3.",
  ]

  /// What can't be known without a day of publication.
  private static let undated = [
    "The general spoke [?|Monday].",
    "The strikes began on [?|August 8] and went on [?|last month].",
    "Terms agreed at the [?|December 2-3] meeting held [?|today].",
  ]

  private static let dated = [
    "The general spoke on [2021-03-08|Monday] and again [2021-03-09|yesterday].",
    "They will meet on [2021-03-12|Friday], the envoy said.",
    "They meet [2021-03-15|next Monday]; they met [2021-03-03|last Wednesday].",
    "The general spoke [2021-03-10|Wednesday].",
    "The strikes began on [2020-08-08|August 8]. AN ARMY POST BURNED ON [2020-12-30|30 DECEMBER].",
    "The vote will be held on [2021-08-08|August 8].",
    "It rained on [2021-03-07|Sunday, March 7], and on [2021-03-06|Saturday 6 March].",
    "Talks on [2020-11-20..2020-11-21|20 and 21 November] failed at about 1950, as at the [1987-01-01..1987-12-31|1987] meeting.",
    "Talks ran [2020-12-02..2020-12-03|December 2-3] and [2021-01-04..2021-01-06|4-6 January].",
    "A truce held from [2020-12-30..2021-01-02|December 30 to January 2].",
    "It rained all [2021-02-01..2021-02-28|last month] and [2021-03-01..2021-03-07|last week].",
    "[2020-01-01..2020-12-31|Last year] was dry.",
    "In [2020-07-01..2020-07-31|July] the wells ran dry; by [2021-02-11..2021-02-20|mid-February] they filled.",
    "The wells filled in [2020-10-01..2020-10-31|October].",
    "The wells filled in [2021-02-01..2021-02-28|Feb.] or so.",
    "It was quiet [2021-03-10|this morning], after a loud [2021-03-06..2021-03-07|weekend].",
    "It was loud [2021-03-06..2021-03-07|last weekend] too.",
    "They left [2021-03-08|two days ago], not [2020-01-01..2020-12-31|a year ago], nor [1996-01-01..1996-12-31|twenty-five years ago].",
    "They left in the [?|spring], and came back [?|last winter].",
  ]
}
