import Extraction
import Linguistics
import NewsLibrary
import Newswire
import TestSupport
import Testing

/// Incidents of several articles as one event.
@Suite struct EventTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func library(of stories: [String: String]) throws -> Library {
    for (name, text) in stories { try folder.write(name, text) }
    let library = try Library(
      paths: [folder.path], cacheDirectory: folder.cache, dataDirectory: folder.data, extractionVersion: 1,
      extract: { Extractor().findings(in: $0) })
    _ = try library.refresh()
    return library
  }

  private func events(_ library: Library) throws -> [EventPageContent] {
    try library.events(in: nil).compactMap(library.event)
  }

  private static let bombing = [
    "2021-03-08-ina.txt": """
    Bomb at a market in Kirkuk

    KIRKUK, Iraq (INA) - A car bomb killed 11 people and wounded 37 at the grain market in Kirkuk on Sunday, hospital officials said.

    """,
    "2021-03-09-kps.txt": """
    Toll of the market bombing rises

    KIRKUK, Iraq (KPS) - A car bomb that exploded at the grain market in Kirkuk on Sunday killed at least 14 people, the police said.

    """,
    "2021-03-12-meridian.txt": """
    Fewer dead than was thought

    KIRKUK, Iraq (MW) - The car bomb at the grain market in Kirkuk on 7 March 2021 killed 13 people, the registrar said.

    """,
  ]

  @Test func threeAccountsAreOneEventWithItsCountsInOrderOfTime() throws {
    let library = try library(of: Self.bombing)
    let all = try events(library)
    #expect(all.map(\.summary.line) == ["2021-03-07 · Kirkuk · bombing · 11–14 killed"])
    let killed = try #require(all.first).tolls.filter { $0.told.figure.counts == .killed }
    #expect(killed.map(\.told.number) == ["11", "at least 14", "13"])
    #expect(killed.map { $0.told.figure.source ?? "-" } == ["hospital officials", "police", "registrar"])
    #expect(killed.compactMap(\.article.date?.description) == ["2021-03-08", "2021-03-09", "2021-03-12"])
    #expect(all.first?.accounts.count == 3)
  }

  /// The names of the files, which else tell their order, say the contrary.
  @Test func updatesOfOneDayAreInOrderOfTheirTimes() throws {
    let updates = [
      ("4.txt", "09:40 GMT", 3), ("3.txt", "1:15 p.m. EET", 11), ("2.txt", "11:30 GMT", 14), ("1.txt", nil, 15),
    ]
    let library = try library(
      of: Dictionary(
        uniqueKeysWithValues: updates.map { name, time, killed in
          let line = "Published 8 March 2021" + (time.map { ", \($0)" } ?? "")
          let words = "A car bomb killed \(killed) people at the grain market in Kirkuk on Monday, the police said."
          return (name, "Bomb at a market in Kirkuk, \(killed) dead\n\n\(line)\n\nKIRKUK, Iraq (INA) - \(words)\n")
        }))
    let event = try #require(try events(library).first)
    let killed = event.tolls.filter { $0.told.figure.counts == .killed }
    #expect(killed.map(\.told.number) == ["3", "11", "14", "15"], "\(killed.map(\.told.words))")
    #expect(
      event.accounts.map { $0.article.published?.description ?? "-" }
        == ["2021-03-08 09:40 GMT", "2021-03-08 13:15 EET", "2021-03-08 11:30 GMT", "2021-03-08"])
    // the list has the newest first, and at the end of a day what has no time
    #expect(try library.summaries().map(\.fileName) == ["2.txt", "3.txt", "4.txt", "1.txt"])
  }

  @Test(arguments: [
    // another day
    "A car bomb killed nine people at a bank in Kirkuk on 12 March 2021, the police said.",
    // another place
    "A car bomb killed 11 people at a bank in Basra on Sunday, the police said.",
    // another country of the same day and number
    "A car bomb killed 11 people at the grain market in Aleppo on Sunday, the police said.",
    // another kind of event
    "Gunmen kidnapped 11 people in Kirkuk on Sunday, the police said.",
    // many times as many
    "A car bomb killed 160 people in Kirkuk on Sunday, the police said.",
  ])
  func whatOneThingTellsApartIsAnother(sentence: String) throws {
    let first = try #require(Self.bombing.first { $0.key == "2021-03-08-ina.txt" })
    let library = try library(of: [first.key: first.value, "2021-03-08-other.txt": "Other news\n\n\(sentence)\n"])
    let told = try events(library)
    #expect(told.count == 2, "\(told.map(\.summary.line))")
  }

  /// A story that says only up to when its toll was counted is of the event all the same.
  @Test func anAccountWithoutADayJoinsTheEventThatItIsLike() throws {
    var stories = Self.bombing
    stories["2021-03-10-city.txt"] = """
      Kirkuk counts its dead

      By Tuesday night the bombing of the grain market in Kirkuk had killed 15 people and wounded 40, the city said.

      """
    let library = try library(of: stories)
    let all = try events(library)
    #expect(all.map(\.summary.line) == ["2021-03-07 · Kirkuk · bombing · 11–15 killed"])
    #expect(
      all.first?.tolls.filter { $0.told.figure.counts == .killed }.map(\.told.number) == [
        "11", "at least 14", "15", "13",
      ])
  }

  @Test func anAccountWithoutADayIsNoEventByItself() throws {
    let library = try library(of: [
      "2021-03-10-city.txt": """
      Kirkuk counts its dead

      By Tuesday night the bombing of the grain market in Kirkuk had killed 15 people and wounded 40, the city said.

      """
    ])
    #expect(try library.events(in: nil).isEmpty)
    for (name, text) in Self.bombing { try folder.write(name, text) }
    _ = try library.refresh()
    #expect(try events(library).map(\.accounts.count) == [4])
  }

  @Test func anArticleWithoutADayTellsOfEventsToo() throws {
    let library = try library(of: [
      "story.txt": "Old news\n\nA car bomb killed nine people at a bank in Kirkuk on 12 March 2019, the police said.\n"
    ])
    #expect(try events(library).map(\.summary.line) == ["2019-03-12 · Kirkuk · bombing · 9 killed"])
  }

  @Test func eventsFollowTheFiles() throws {
    let library = try library(of: Self.bombing)
    let id = try #require(try library.events(in: nil).first)
    folder.remove("2021-03-09-kps.txt")
    _ = try library.refresh()
    #expect(try library.event(id)?.summary.line == "2021-03-07 · Kirkuk · bombing · 11–13 killed")
    folder.remove("2021-03-08-ina.txt")
    folder.remove("2021-03-12-meridian.txt")
    _ = try library.refresh()
    #expect(try library.events(in: nil).isEmpty && library.event(id) == nil)
  }

  /// One by one or all at once.
  @Test func theOrderOfReadingMakesNoDifference() throws {
    let library = try library(of: [:])
    for story in Self.bombing.sorted(by: { $0.key > $1.key }) {
      try folder.write(story.key, story.value)
      _ = try library.refresh()
    }
    #expect(try events(library).map(\.summary.line) == ["2021-03-07 · Kirkuk · bombing · 11–14 killed"])
  }

  /// The words of a correction are others, what happened is not.
  @Test func aCorrectionLeavesTheEventsAsTheyAre() throws {
    let library = try library(of: Self.bombing)
    let before = try library.events(in: nil)
    let article = try #require(try library.articles().first)
    let indexed = try #require(try library.article(article))
    let name = try #require(indexed.findings?.entities.first { $0.kind == .place }?.name)
    try library.correct(.notName(name), in: article)
    #expect(try library.events(in: nil) == before && !before.isEmpty)
    _ = try library.refresh()
    #expect(try library.events(in: nil) == before)
  }

  @Test func aListHasTheEventsOfItsArticles() throws {
    var stories = Self.bombing
    stories["2021-04-02.txt"] = "Arrests\n\nPolice arrested four men in Mosul on 1 April 2021.\n"
    let library = try library(of: stories)
    let newest = try #require(try library.articles().first)
    #expect(try library.events(in: nil).count == 2)
    #expect(try library.events(in: [newest]).compactMap(library.event).map(\.summary.type) == [.arrest])
    #expect(try library.events(in: []).isEmpty)
  }

  @Test func theTableHasTheColumnsOfACLED() throws {
    let library = try library(of: Self.bombing)
    var bytes: [UInt8] = []
    _ = try library.export(.events(in: nil), as: .csv) { bytes += $0 }
    let rows = CSVReader.rows(String(decoding: bytes, as: UTF8.self))
    let row = Dictionary(zip(rows[0], rows[1]), uniquingKeysWith: { $1 })
    #expect(rows.count == 2 && row["event_date"] == "2021-03-07" && row["location"] == "Kirkuk")
    #expect(row["event_type"] == "Explosions/Remote violence" && row["latitude"]?.isEmpty == false)
    #expect(row["fatalities"] == "13" && row["fatalities_low"] == "11" && row["fatalities_high"] == "14")
    #expect(row["source"] == "INA; KPS; MW", "\(row)")
  }

  /// What the bombing of Apora, told by three agencies, comes to, and all else that the sample library tells.
  @Test func theSampleLibrary() throws {
    let folder = SampleStories(seenFrom: #filePath).folder
    let library = try Library(
      paths: [folder], cacheDirectory: self.folder.cache, dataDirectory: self.folder.data, extractionVersion: 1,
      extract: { Extractor().findings(in: $0) })
    _ = try library.refresh()
    var bytes: [UInt8] = []
    _ = try library.export(.events(in: nil), as: .text) { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self).replacing(folder, with: "articles")
    let difference = Golden("sample-library-events.txt", besides: #filePath).difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
