import Extraction
import Newswire
import Testing

/// Days and months in the phrases in which news name them.
@Suite("Phrases of the calendar")
struct CalendarPhraseTests {
  private func expectDates(_ published: String, _ sentence: String) {
    let parts = published.split(separator: "-").compactMap { Int($0) }
    expectFacts(DateMention.kind, sentence, published: CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
  }

  @Test(arguments: [
    "Looting went on between [2016-10-27..2016-11-02|27 October and 2 November 2016].",
    "Looting went on from [2016-10-27..2016-11-02|27 October to 2 November 2016].",
    "The dam was held from [2014-06-02..2014-06-08|June 2 to June 8, 2014].",
    "Shots were heard on [2015-09-03|September 3], [2015-09-21|September 21] and [2015-10-01|October 1, 2015].",
    "It was dry in [2013-08-01..2013-08-31|August] and [2013-09-01..2013-09-30|September 2013].",
    "It was dry from [2012-03-01..2012-06-30|March to June 2012].",
    "It was dry in [2011-05-01..2011-05-31|late May] and [2011-06-01..2011-06-30|early June 2011].",
    "The pass was shut [2016-12-27..2017-01-04|27 December - 4 January 2017].",
    "Shots were heard on [2014-06-02|June 2] and [2014-06-08|8, 2014].",
    "Shots were heard on [2015-09-04|4], [2015-09-06|6] and [2015-09-11|11 September 2015].",
  ])
  func aYearOrMonthWrittenOnceReachesTheWholeList(_ sentence: String) { expectDates("2022-02-16", sentence) }

  /// A Monday.
  @Test(arguments: [
    "The ceasefire lasts until [2022-01-09|January 9].", "The count is on [2022-01-09|January 9].",
    "The deadline is [2022-01-09|January 9].", "The offer ends on [2022-01-09|January 9].",
    "It must be signed by [2022-01-09|January 9].", "The fair runs through [2022-01-09|January 9].",
    "The count is set for [2022-01-09|January 9].", "The licence expires on [2022-01-09|January 9].",
    "Local polls are in [2022-02-01..2022-02-28|February].",
    "Flights resume on [2022-01-07|Friday].", "The ceasefire expires on [2022-01-07|Friday].",
    "Schools open on [2022-01-09|Sunday].", "The ban ends on [2022-01-08|Saturday].",
    "The fair begins on [2022-01-06|Thursday].",
  ])
  func whatIsStillToComeIsAhead(_ sentence: String) { expectDates("2022-01-03", sentence) }

  /// A Wednesday.
  @Test(arguments: [
    "The mill burned the [2022-02-14|day before yesterday].", "The mill opens the [2022-02-18|day after tomorrow].",
    "The mill burned on [2022-02-08|Tuesday of last week].", "The mill burned [2022-02-08|Tuesday last week].",
    "The mill burned [2022-02-08|last week on Tuesday].",
    "It will open [2022-03-09|three weeks from today].", "It will open [2022-02-28|a week from Monday].",
    "It will open [2022-02-25|a week on Friday].",
    "It burned the [2022-02-05|Saturday before last].", "It burned the [2022-01-31..2022-02-06|week before last].",
    "They came [2022-01-31|two weeks before Monday]’s count.",
  ])
  func whatIsCountedFromAnotherDay(_ sentence: String) { expectDates("2022-02-16", sentence) }

  private static let months = [
    ("Jan.", "01"), ("Feb.", "02"), ("Mar.", "03"), ("Apr.", "04"), ("Jun.", "06"), ("Jul.", "07"), ("Aug.", "08"),
    ("Sep.", "09"), ("Sept.", "09"), ("Oct.", "10"), ("Nov.", "11"), ("Dec.", "12"), ("May", "05"), ("June", "06"),
    ("July", "07"),
  ]

  @Test(arguments: months)
  func aShortMonthEndsNoSentence(_ name: String, _ number: String) {
    expectDates("2022-02-16", "The dam broke on [2016-\(number)-09|\(name) 9, 2016] at noon.")
    expectDates("2022-02-16", "The dam broke on [2016-\(number)-09|9 \(name) 2016] at noon.")
  }

  @Test(arguments: ["2022-02-19", "2022-02-20"])
  func onAWeekendTheLastOneIsTheOneBefore(_ published: String) {
    expectDates(published, "The bazaar was closed [2022-02-12..2022-02-13|last weekend].")
  }
}
