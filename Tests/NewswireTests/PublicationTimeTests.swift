import Newswire
import Testing

/// The time of day at which an article was published, as a value.
@Suite struct PublicationTimeTests {
  private let spring = CalendarDate(year: 2021, month: 3, day: 8)!

  @Test(arguments: [
    ("14:05", "14:05"), ("2:05 PM", "14:05"), ("2.05 p.m.", "14:05"), ("12:30 am", "00:30"), ("12:30 PM", "12:30"),
    ("9 a.m.", "09:00"), ("14h05", "14:05"), ("14:05:33", "14:05"), ("14:05:33.000Z", "14:05Z"),
    ("14:05 GMT", "14:05 GMT"), ("1405 GMT", "14:05 GMT"), ("1405Z", "14:05Z"), ("1405 hrs", "14:05"),
    ("3:02 p.m. ET", "15:02 ET"), ("14:05 (CET)", "14:05 CET"), ("14:05, UK", "14:05 UK"),
    ("14:05+02:00", "14:05+02:00"),
    ("14:05:33 -0500", "14:05-0500"), ("14:05 GMT+1", "14:05 GMT+1"), ("14:05 UTC+02:00", "14:05 UTC+02:00"),
    ("14:05 Beirut", "14:05 Beirut"), ("14:05 AMT", "14:05 AMT"), ("10:02amUpdated", "10:02"),
    ("14.05 GMT", "14:05 GMT"), ("10:00-12:30", "10:00"), ("10:00:00-12:30", "10:00-12:30"),
    ("14:05-0500", "14:05-0500"),
    ("noon", "12:00"), ("at noon", "12:00"), ("12 noon GMT", "12:00 GMT"), ("midday", "12:00"),
  ])
  func itIsReadInManyForms(written: String, time: String) throws {
    #expect(published("Date: 8 March 2021, \(written)")?.time?.description == time)
  }

  @Test(arguments: [
    "", "25:00", "14:60", "5", "1405", "00:00", "00:00:00Z", "5 min read", "14.03.2020", "3:5", "13:00:00:00",
    "10 amended", "in 14:05", "| 1.50", "midnight", "12 midnight", "1 noon",
  ])
  func whatIsNoTimeIsNone(written: String) throws {
    #expect(try #require(published("Date: 8 March 2021, \(written)")).time == nil)
  }

  @Test(arguments: [
    "14:05", "14:05 GMT", "14:05Z", "14:05-0500", "14:05+2", "09:00 UTC+02:00", "00:01 Beirut", "10:00 AMT",
  ])
  func itComesBackFromItsWords(words: String) {
    #expect(PublicationTime(words)?.description == words)
  }

  @Test(arguments: ["", "14:05 ", "14:05 GMT and more", "00:00", "24:00", "dawn"])
  func otherWordsAreNone(words: String) { #expect(PublicationTime(words) == nil) }

  /// What stands for several zones has no offset.
  @Test(arguments: [
    ("14:05", "14:05"), ("14:05 GMT", "14:05+00:00"), ("14:05Z", "14:05+00:00"), ("14:05-0330", "14:05-03:30"),
    ("14:05+2", "14:05+02:00"), ("14:05 UTC+5:30", "14:05+05:30"), ("14:05 EDT", "14:05-04:00"),
    ("14:05 IST", "14:05"), ("14:05 Moscow", "14:05"), ("14:05 ET", "14:05-05:00"),
  ])
  func machinesAreToldTheOffset(words: String, iso: String) throws {
    #expect(try #require(PublicationTime(words)).iso(on: spring) == iso)
  }

  @Test(arguments: [
    ("2021-03-13", "-05:00"), ("2021-03-14", "-04:00"), ("2021-11-06", "-04:00"), ("2021-11-07", "-05:00"),
    ("1998-04-04", "-05:00"), ("1998-04-05", "-04:00"), ("1998-10-25", "-05:00"), ("1980-04-26", "-05:00"),
    ("1980-04-27", "-04:00"), ("1960-07-01", ""),
  ])
  func americanClocksGoByTheLawsOfTheirYear(day: String, offset: String) throws {
    let day = try #require(CalendarDate(written: day))
    #expect(try #require(PublicationTime("14:05 ET")).iso(on: day) == "14:05" + offset)
  }

  private func published(_ head: String) -> PublicationDate? {
    let text = "\(head)\n\nIt rained on the gate."
    return Formats.contents(of: SourceFile(path: "story.txt", bytes: Array(text.utf8))).articles[0].article.published
  }
}
