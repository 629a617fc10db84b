import Extraction
import NewsLibrary
import TestSupport
import Testing

/// Corrections that count in all articles.
@Suite struct GeneralCorrectionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "First\n\nEmile Duras: \"We left.\"\nDuras: \"At dawn.\"\n")
    try folder.write("2021-03-02.txt", "Second\n\nE. Duras: \"We stay.\"\nAna Marsh: \"All calm.\"\n")
    try folder.write("2021-03-03.txt", "Third\n\nE. Duras: \"We wait.\"\nEmile Duras: \"We go.\"\na guard: \"Stop.\"\n")
  }

  private func article(_ title: String, _ library: Library) throws -> ArticleID {
    try #require(try library.summaries().first { $0.title == title }).id
  }

  /// Names with their kinds, by title.
  private func names(_ library: Library) throws -> [String: [String]] {
    var names: [String: [String]] = [:]
    for summary in try library.summaries() {
      names[summary.title] = try library.article(summary.id)?.findings?.entities.map { "\($0.name) \($0.kind)" }
        .sorted()
    }
    return names
  }

  @Test func mergesNamesWhereverTheyAre() throws {
    let library = try folder.refreshed()
    try library.correct(
      .merge(.person, name: "E. Duras", into: "Emile Duras"), .all, in: article("Second", library))
    #expect(try names(library)["Second"] == ["Ana Marsh person", "Emile Duras person"])
    #expect(try names(library)["Third"] == ["Emile Duras person", "guard described"])
    #expect(try library.speakers(matching: "duras").map(\.name) == ["Emile Duras", "Duras"])
    #expect(try library.quotes(ofSpeakerNamed: "E. Duras").count == 4)
    #expect(try library.articleCount(naming: "Emile Duras", as: .person) == 3)
    #expect(try library.corrections().map { $0.place != nil } == [true])
  }

  @Test func oneWordCountsWhereTheUserSaysSo() throws {
    let library = try folder.refreshed()
    try library.correct(.merge(.person, name: "Duras", into: "Emile Duras"), .all, in: article("First", library))
    #expect(try names(library)["First"] == ["Emile Duras person"])
    try folder.write("2021-03-04.txt", "Fourth\n\nDuras: \"Once more.\"\n")
    _ = try library.refresh()
    #expect(try names(library)["Fourth"] == ["Emile Duras person"])
    #expect(try library.quotes(ofSpeakerNamed: "Emile Duras").count == 4)
    _ = try library.undoLast()
    #expect(try names(library)["Fourth"] == ["Duras person"])
    #expect(try library.quotes(ofSpeakerNamed: "Duras").count == 2)
  }

  @Test func onlyHereTouchesNoOtherArticle() throws {
    let library = try folder.refreshed()
    try library.correct(.merge(.person, name: "E. Duras", into: "Emile Duras"), .here, in: article("Second", library))
    #expect(try names(library)["Second"] == ["Ana Marsh person", "Emile Duras person"])
    #expect(try library.quotes(ofSpeakerNamed: "E. Duras").count == 1)
    #expect(try library.quotes(ofSpeakerNamed: "Emile Duras").count == 3)
  }

  @Test func kindsAndNoNamesReachSearchAndSpeakers() async throws {
    let library = try folder.refreshed()
    try library.correct(.kind(.person, name: "E. Duras", is: .organisation), .all, in: article("Second", library))
    #expect(try await library.titles("org:duras") == ["Third", "Second"])
    #expect(try await library.titles("person:duras") == ["Third", "First"])
    try library.correct(.notName("Emile Duras", .person), .all, in: article("First", library))
    #expect(try await library.titles("person:duras") == ["First"])
    #expect(try library.quotes(ofSpeakerNamed: "Emile Duras").isEmpty)
    try library.correct(.notName("guard", .described), .all, in: article("Third", library))
    #expect(try names(library)["Third"] == ["E. Duras organisation"])
    let first = try #require(try library.corrections().first)
    try library.withdraw(first)
    #expect(try await library.titles("org:duras").isEmpty)
    _ = try library.undoLast()
    #expect(try await library.titles("org:duras") == ["Third", "Second"])
  }

  @Test func anotherLibraryFollowsAndCannotUndo() throws {
    let library = try folder.refreshed()
    try folder.write("other/2021-03-05.txt", "Elsewhere\n\nE. Duras: \"Here too.\"\n")
    let other = try folder.library(folder["other"], cache: folder["cache2"])
    _ = try other.refresh()
    try library.correct(.kind(.person, name: "E. Duras", is: .organisation), .all, in: article("Second", library))
    _ = try other.refresh()
    #expect(try names(other)["Elsewhere"] == ["E. Duras organisation"])
    #expect(try other.articleCount(naming: "E. Duras", as: .organisation) == 1)
    #expect(try other.corrections().map { $0.place != nil } == [true])
    #expect(try other.undoLast() == nil)
  }

  @Test func manyArticlesAreFinishedByTheNextRefresh() throws {
    for number in 0..<230 {
      try folder.write("many/\(number).txt", "Story \(number)\n\nCol. Venn: \"Number \(number).\"\n")
    }
    let library = try folder.refreshed()
    try library.correct(.kind(.person, name: "Col. Venn", is: .organisation), .all, in: article("Story 7", library))
    #expect(try library.articleCount(naming: "Col. Venn", as: .organisation) == 200)
    #expect(library.takeNeedOfRefresh())
    #expect(try library.refresh().corrected == 30)
    #expect(try library.articleCount(naming: "Col. Venn", as: .organisation) == 230)
    #expect(try library.refresh().corrected == 0)
  }

  /// Whatever is corrected and undone, in whatever order: an index made from the journal is the one that was kept up to
  /// date.
  @Test(arguments: 1...6) func aRebuiltIndexIsTheUpdatedOne(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let library = try folder.refreshed()
    for step in 0..<24 {
      try change(library, &random)
      if step % 6 == 5 {
        let rebuilt = try folder.library(folder.path, cache: folder["cache-\(step)"])
        _ = try rebuilt.refresh()
        #expect(try summary(of: library) == summary(of: rebuilt), "seed \(seed), step \(step)")
      }
    }
  }

  private static let names = ["Emile Duras", "E. Duras", "Duras", "Ana Marsh", "guard"]

  private func change(_ library: Library, _ random: inout SeededRandom) throws {
    let kinds: [Entity.Kind] = [.person, .organisation, .place]
    let articles = try library.articles()
    func name() -> String { Self.names[Int.random(in: 0..<Self.names.count, using: &random)] }
    func kind() -> Entity.Kind { kinds[Int.random(in: 0..<3, using: &random)] }
    let (scope, id) = (
      Bool.random(using: &random) ? Correction.Scope.all : .here, articles[Int.random(in: 0..<3, using: &random)]
    )
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: try library.correct(.merge(kind(), name: name(), into: name()), scope, in: id)
    case 2, 3: try library.correct(.kind(kind(), name: name(), is: kind()), scope, in: id)
    case 4: try library.correct(.notName(name(), kind()), scope, in: id)
    case 5: _ = try library.undoLast()
    case 6: _ = try library.split(name(), from: name())
    default:
      let records = try library.corrections()
      if !records.isEmpty { try library.withdraw(records[Int.random(in: 0..<records.count, using: &random)]) }
    }
  }

  /// What the rows of an index say, without the numbers of articles.
  private func summary(of library: Library) throws -> [String] {
    let speakers = try library.speakers(matching: "", limit: nil).map {
      "\($0.name) \($0.quoteCount) \($0.articleCount)"
    }
    let titles = Dictionary(uniqueKeysWithValues: try library.summaries().map { ($0.id, $0.title) })
    let named = try Self.names.flatMap { name in
      try Entity.Kind.allCases.map { "\(name) \($0) \(try library.articleCount(naming: name, as: $0))" }
        + library.quotes(ofSpeakerNamed: name).map { "\(name) \(titles[$0.article] ?? "") \($0.quote)" }
    }
    return speakers + named
  }
}
