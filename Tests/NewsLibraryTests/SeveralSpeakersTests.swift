import NewsLibrary
import TestSupport
import Testing

/// Quotes of two who speak together, across a library.
@Suite struct SeveralSpeakersTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "2021-03-01.txt",
      "First\n\nAna Marsh+Bo Reed: \"We wait.\"\nBo Reed: \"No.\"\nAna Marsh+Bo Reed said that all was calm.\n")
    library = try folder.refreshed()
  }

  @Test func theyCountForBoth() throws {
    let speakers = try library.speakers(matching: "", by: .name)
    #expect(speakers.map(\.quoteCount) == [1, 2] && speakers.map(\.indirectCount) == [1, 1])
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").map(\.quote) == [0, 2])
    #expect(try library.quotes(ofSpeakerNamed: "Bo Reed").map(\.quote) == [0, 1, 2])
    #expect(try library.profile(ofSpeakerNamed: "Bo Reed")?.company.map(\.name) == ["Ana Marsh"])
  }

  @Test func searchFindsWhatEachSaid() async throws {
    for name in ["marsh", "reed"] {
      #expect(try await library.titles("speaker:\(name) said:wait") == ["First"])
    }
    #expect(try await library.titles("speaker:marsh said:no").isEmpty)
  }

  @Test func exportsNameBoth() throws {
    let quote = try #require(try library.exported(library.quotes(ofSpeakerNamed: "Ana Marsh")[0]))
    #expect(quote.speaker?.name == "Ana Marsh and Bo Reed" && quote.speaker?.names == ["Ana Marsh", "Bo Reed"])
    #expect(quote.speaker?.role == nil)
  }

  @Test func whoeverIsCorrectedTheOtherStays() throws {
    let id = try #require(try library.articles().first)
    try library.correct(.merge(.person, name: "Bo Reed", into: "Lena Voss"), in: id)
    let findings = try #require(try library.article(id)?.findings)
    #expect(findings.speakerName(of: findings.quotes[0]) == "Ana Marsh and Lena Voss")
    try library.correct(.merge(.person, name: "Lena Voss", into: "Ana Marsh"), in: id)
    let merged = try #require(try library.article(id)?.findings)
    #expect(merged.speakerName(of: merged.quotes[0]) == "Ana Marsh" && merged.quotes[0].speakers.count == 1)
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").map(\.quote) == [0, 1, 2])
    try library.correct(.notName("Ana Marsh"), in: id)
    #expect(try library.article(id)?.findings?.quotes.allSatisfy(\.speakers.isEmpty) == true)
  }
}
