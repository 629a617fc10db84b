import NewsLibrary
import Newswire
import TestSupport
import Testing

/// What the library knows of one speaker.
@Suite struct SpeakerProfileTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2020-11-05.txt", "First\n\nEmile Duras: \"We left.\"\nAna Marsh: \"We stay.\"\n")
    try folder.write(
      "2021-01-31.txt",
      "Second\n\nÉmile Duras: \"All of us.\"\nEmile Duras said that it was over.\nAna Marsh: \"Never.\"\nTom Reed: \"So.\"\n"
    )
    try folder.write("2021-02-01.txt", "Third\n\nAna Marsh: \"Alone.\"\n")
    try folder.write("2021-03-02.txt", "Fourth\n\nE. Duras: \"We are back.\"\n")
    try folder.write("undated.txt", "Fifth\n\nEmile Duras: \"Who knows.\"\nTom Reed said that he did.\n")
    library = try folder.refreshed()
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  private func duras() throws -> SpeakerProfile { try #require(try library.profile(ofSpeakerNamed: "EMILE DURAS")) }

  @Test func countsWhatOneSaid() throws {
    let profile = try duras()
    #expect(profile.name.hasSuffix("mile Duras"))
    #expect((profile.quoteCount, profile.indirectCount, profile.articleCount) == (3, 1, 3))
    #expect(profile.roles == [NameTally(name: "witness", articles: 3)])
    #expect(profile.otherNames.isEmpty)
  }

  @Test func countsByMonthWithGapsAndUndated() throws {
    let profile = try duras()
    #expect(profile.days == (try day(2020, 11, 5))...(try day(2021, 1, 31)))
    #expect(profile.months.first == CalendarMonth(of: try day(2020, 11, 1)))
    #expect(profile.months.counts == [1, 0, 2])
    #expect(profile.months.undated == 1)
  }

  @Test func tellsWhoIsQuotedInTheSameArticles() throws {
    let company = try duras().company
    #expect(
      company == [
        NameTally(name: "Ana Marsh", articles: 2), NameTally(name: "Tom Reed", articles: 2),
      ])
    #expect(try library.profile(ofSpeakerNamed: "Emile Duras", company: 1)?.company.count == 1)
  }

  @Test func nobodyHasNoProfile() throws {
    #expect(try library.profile(ofSpeakerNamed: "Nobody") == nil)
  }

  @Test func mergedNamesAreOneSpeaker() throws {
    let id = try #require(try library.summaries().first { $0.title == "Fourth" }).id
    try library.correct(.merge(.person, name: "E. Duras", into: "Emile Duras"), in: id)
    for name in ["Emile Duras", "E. Duras"] {
      let profile = try #require(try library.profile(ofSpeakerNamed: name))
      #expect((profile.quoteCount, profile.articleCount, profile.otherNames.map(\.name)) == (4, 4, ["E. Duras"]))
      #expect(profile.months.counts == [1, 0, 2, 0, 1])
      #expect(profile.company.map(\.name) == ["Ana Marsh", "Tom Reed"])
    }
  }

  @Test func aQuoteGivenToAnotherIsTheOthers() throws {
    let id = try #require(try library.summaries().first { $0.title == "Third" }).id
    let article = try #require(try library.article(id))
    let span = try #require(article.findings).quotes[0].span
    try library.correct(.speaker(of: TextAnchor(span, in: article.article.text), is: "Emile Duras"), in: id)
    #expect(try duras().months.counts == [1, 0, 2, 1])
    #expect(try library.profile(ofSpeakerNamed: "Ana Marsh")?.days?.upperBound == (try day(2021, 1, 31)))
  }

  @Test func ordersSpeakersByNumberNameAndLastDay() throws {
    func keys(_ order: SpeakerOrder) throws -> [String] {
      try library.speakers(matching: "", by: order, limit: 10).map(\.key.rawValue)
    }
    #expect(try keys(.quotes) == ["emile duras", "ana marsh", "tom reed", "e duras"])
    #expect(try keys(.name) == ["ana marsh", "e duras", "emile duras", "tom reed"])
    #expect(try keys(.lastSeen) == ["e duras", "ana marsh", "emile duras", "tom reed"])
    #expect(try library.speakers(matching: "", by: .lastSeen, limit: 10).map(\.lastSeen?.month) == [3, 2, 1, 1])
  }

  @Test func theLastDayOfOneInUndatedArticlesAloneIsUnknown() throws {
    for name in ["2020-11-05.txt", "2021-01-31.txt"] { folder.remove(name) }
    _ = try library.refresh()
    #expect(try library.speakers(matching: "reed", limit: 1).map(\.lastSeen) == [nil])
    #expect(try library.profile(ofSpeakerNamed: "Tom Reed")?.days == nil)
    #expect(try library.profile(ofSpeakerNamed: "Tom Reed")?.months.counts == [])
  }
}
