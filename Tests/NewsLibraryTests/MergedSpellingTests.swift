import Extraction
import NewsLibrary
import TestSupport
import Testing

/// Spellings of one name that the library takes for one speaker's.
@Suite struct MergedSpellingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "First\n\nBoro Tarnsky: \"We left.\"\n")
    try folder.write("2021-03-02.txt", "Second\n\nBoro Tarnskyy: \"We stay.\"\nAna Marsh: \"All calm.\"\n")
    try folder.write("2021-03-03.txt", "Third\n\nBoro Tarnsky: \"We wait.\"\n")
    try folder.write("2021-03-04.txt", "Fourth\n\nBoro Tarnskiy: \"Go.\"\nBoro Tarnskiy said that all was well.\n")
  }

  private func names(_ library: Library) throws -> [String] {
    try library.speakers(matching: "").map { speaker in
      ([speaker.name] + speaker.otherNames.map(\.name)).joined(separator: " = ") + " \(speaker.quoteCount)"
    }
  }

  private let merged = ["Boro Tarnsky = Boro Tarnskiy = Boro Tarnskyy 4", "Ana Marsh 1"]
  private let apart = ["Boro Tarnsky = Boro Tarnskyy 3", "Boro Tarnskiy 1", "Ana Marsh 1"]

  @Test func isOneSpeakerEverywhere() async throws {
    let library = try folder.refreshed()
    #expect(try names(library) == merged)
    for name in ["Boro Tarnsky", "Boro Tarnskyy", "Boro Tarnskiy"] {
      #expect(try library.quotes(ofSpeakerNamed: name).count == 5)
      #expect(try library.quoteCounts(ofSpeakersNamed: [name]) == [name: 4])
      let profile = try #require(try library.profile(ofSpeakerNamed: name))
      #expect(profile.name == "Boro Tarnsky" && profile.articleCount == 4)
      #expect(profile.otherNames.map { "\($0.name) \($0.articles)" } == ["Boro Tarnskiy 1", "Boro Tarnskyy 1"])
    }
    #expect(try await library.titles("speaker:tarnskyy") == ["Fourth", "Third", "Second", "First"])
    guard case .one(let one) = try library.speaker(fitting: "tarnskiy") else { throw TemporaryFolder.Failure(code: 0) }
    #expect(one.name == "Boro Tarnsky" && one.articleCount == 4)
  }

  @Test func isSplitForGoodAndUndone() async throws {
    let library = try folder.refreshed()
    guard case .corrected(let record) = try #require(try library.split("Boro Tarnskiy", from: "Boro Tarnsky")) else {
      throw TemporaryFolder.Failure(code: 0)
    }
    #expect(record.correction.change == .apart("Boro Tarnskiy", from: "Boro Tarnsky") && record.place != nil)
    #expect(try names(library) == apart)
    #expect(try await library.titles("speaker:tarnskiy") == ["Fourth"])
    // an index that is made anew, and another process
    let fresh = try folder.library(cache: folder["other"])
    _ = try fresh.refresh()
    #expect(try names(fresh) == apart)
    let other = try folder.refreshed()
    #expect(try names(other) == apart)
    // articles that come later
    try folder.write("2021-03-05.txt", "Fifth\n\nBoro Tarnskiy: \"Once more.\"\n")
    _ = try library.refresh()
    #expect(try library.quotes(ofSpeakerNamed: "Boro Tarnskiy").count == 3)
    #expect(try library.corrections() == [record])
    guard case .correction(record) = try #require(try library.undoLast()) else {
      throw TemporaryFolder.Failure(code: 0)
    }
    #expect(try library.quotes(ofSpeakerNamed: "Boro Tarnskiy").count == 6)
    _ = try other.refresh()
    #expect(try other.quotes(ofSpeakerNamed: "Boro Tarnskiy").count == 6)
  }

  @Test func handMadeMergesWinAndAreSplitByTheSameKey() throws {
    let library = try folder.refreshed()
    try folder.write("2021-03-06.txt", "Sixth\n\nAna Marsh: \"All calm.\"\n")
    try folder.write("2021-03-02.txt", "Second\n\nBoro Tarnskyy: \"We stay.\"\n")
    _ = try library.refresh()
    let id = try #require(try library.summaries().first { $0.title == "Sixth" }).id
    try library.correct(.merge(.person, name: "Ana Marsh", into: "Boro Tarnskiy"), in: id)
    #expect(try names(library).first?.hasSuffix(" 5") == true)
    guard case .withdrawn = try #require(try library.split("Ana Marsh", from: "Boro Tarnskiy")) else {
      throw TemporaryFolder.Failure(code: 0)
    }
    #expect(try names(library) == merged)
    _ = try library.split("Boro Tarnskiy", from: "Boro Tarnsky")
    #expect(try names(library) == apart)
    let last = try #require(try library.summaries().first { $0.title == "Fourth" }).id
    try library.correct(.merge(.person, name: "Boro Tarnskiy", into: "Boro Tarnsky"), .all, in: last)
    #expect(try library.quotes(ofSpeakerNamed: "Boro Tarnskiy").count == 5)
  }

  @Test func whomOneArticleNamesSideBySideAreTwo() throws {
    try folder.write("2021-03-05.txt", "Fifth\n\nBoro Tarnsky: \"We left.\"\nBoro Tarnskiy: \"He did.\"\n")
    let library = try folder.refreshed()
    // and whoever could be either is neither
    #expect(try names(library) == ["Boro Tarnsky 3", "Boro Tarnskiy 2", "Ana Marsh 1", "Boro Tarnskyy 1"])
  }

  @Test func goesWithItsArticles() throws {
    let library = try folder.refreshed()
    try folder.write("2021-03-01.txt", "First\n\nAna Marsh: \"We left.\"\n")
    try folder.write("2021-03-03.txt", "Third\n\nAna Marsh: \"We wait.\"\n")
    _ = try library.refresh()
    #expect(try names(library) == ["Ana Marsh 3", "Boro Tarnskiy = Boro Tarnskyy 2"])
  }

  @Test func filesInAnyOrderGiveTheSame() throws {
    let before = try names(try folder.refreshed())
    for order in [[3, 1, 2, 0], [1, 0, 3, 2], [2, 3, 0, 1]] {
      let other = try TemporaryFolder()
      let texts = [
        ("2021-03-01.txt", "First\n\nBoro Tarnsky: \"We left.\"\n"),
        ("2021-03-02.txt", "Second\n\nBoro Tarnskyy: \"We stay.\"\nAna Marsh: \"All calm.\"\n"),
        ("2021-03-03.txt", "Third\n\nBoro Tarnsky: \"We wait.\"\n"),
        ("2021-03-04.txt", "Fourth\n\nBoro Tarnskiy: \"Go.\"\nBoro Tarnskiy said that all was well.\n"),
      ]
      let library = try other.library()
      for place in order {
        try other.write(texts[place].0, texts[place].1)
        _ = try library.refresh()
      }
      #expect(try names(library) == before)
    }
  }

  @Test func aRefreshWithoutNewsWritesNothing() throws {
    let (mine, other) = (try folder.refreshed(), try folder.refreshed())
    _ = try mine.refresh()
    #expect(try !other.refresh().hasNewsFromOthers)
    _ = try mine.refresh()
    #expect(try !other.refresh().hasNewsFromOthers)
  }
}
