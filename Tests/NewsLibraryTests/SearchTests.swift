import Linguistics
import NewsLibrary
import TestSupport
import Testing

@Suite struct SearchTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "2021-01-01.txt", "Stalemate at the bridge\n\nBoth sides spoke of negotiations. The café was hit by shelling.\n")
    try folder.write("2021-01-02.txt", "Harvest begins\n\nFarmers said the bridge was open. Boots on the ground.\n")
    try folder.write("2021-01-03.txt", "Al-Sharq votes\n\nOn the ground, boots were scarce. Émile Duras voted.\n")
    library = try folder.refreshed()
  }

  private func titles(_ query: String) async throws -> [String] {
    try await library.search(query, limit: 10).hits.map(\.article.title)
  }

  @Test func ranksTheTitleAboveTheText() async throws {
    #expect(try await titles("bridge") == ["Stalemate at the bridge", "Harvest begins"])
  }

  @Test func needsAllWords() async throws {
    #expect(try await titles("bridge farmers ") == ["Harvest begins"])
    #expect(try await titles("bridge votes ").isEmpty)
  }

  @Test func keepsThePhraseTogether() async throws {
    #expect(try await titles("\"boots on the ground\"") == ["Harvest begins"])
    #expect(try await titles("\"boots on the gro") == ["Harvest begins"])
    #expect(try await titles("al-sharq ") == ["Al-Sharq votes"])
  }

  @Test(arguments: ["cafe", "CAFÉ", "emile", "sharq", "Shelled", "negotiation"])
  func setsCaseAccentsAndEndingsAside(query: String) async throws {
    #expect(try await titles(query + " ").count == 1)
  }

  @Test(arguments: ["stalemate", "negotiations", "shelling", "harvest", "farmers", "votes"])
  func findsAWordAtEachLetterOnTheWay(word: String) async throws {
    for length in 3...word.utf8.count {
      #expect(try await titles(String(word.prefix(length))).count == 1, "\(word.prefix(length))")
    }
  }

  @Test func narrowsTitlesByTheFirstLetters() async throws {
    #expect(try await titles("s") == ["Al-Sharq votes", "Stalemate at the bridge"])
    #expect(try await titles("ha") == ["Harvest begins"])
    #expect(try await titles("on") == ["Al-Sharq votes", "Harvest begins"])
  }

  @Test func passesOverAWordHardlyBegun() async throws {
    #expect(try await titles("boots gr").count == 2)
    #expect(try await titles("boots on").count == 2)
  }

  @Test func countsBeyondTheLimit() async throws {
    let results = try await library.search("ground", limit: 1)
    #expect(results.hits.count == 1 && results.total == 2)
    #expect(try await library.search("ground", limit: 0).total == 2)
    #expect(try await library.search("ground", limit: -1).hits.isEmpty)
  }

  @Test func showsTheWordsAroundTheHits() async throws {
    let hit = try #require(try await library.search("cafes shelling ", limit: 1).hits.first)
    let hits = hit.snippet.pieces.filter(\.isHit).map(\.text)
    #expect(hits == ["café", "shelling"])
    #expect(hit.snippet.pieces.map(\.text).joined().contains("The café was hit by shelling."))
  }

  @Test func hintsWhereNothingCanBeSearchedFor() async throws {
    #expect(try await library.search("", limit: 5) == SearchResults(query: ""))
    #expect(try await library.search("?!", limit: 5).hint != nil)
    #expect(try await library.search(String(repeating: "word ", count: 900), limit: 5).hint != nil)
  }

  @Test func neverThrowsWhateverIsTyped() async throws {
    for byte in UInt8(0)..<0x80 {
      let sign = String(UnicodeScalar(byte))
      for query in [sign, "boots\(sign)", "\(sign)boots", "\"boots \(sign)", "boots \(sign) on"] {
        _ = try await library.search(query, limit: 3)
      }
    }
    for query in ["AND", "NOT", "OR boots", "NEAR(a b)", "title:boots", "{a b}:", "^boots", "-boots", "\"\"\"", "a*b"] {
      _ = try await library.search(query, limit: 3)
    }
  }

  @Test func neverThrowsAtRandomStrings() async throws {
    var random = SeededRandom(seed: 7)
    let signs: [Character] = Array("abé \"*()-:^{}+'\\\0\u{301}\u{202E}東🙂\n")
    for _ in 0..<300 {
      let query = String((0..<Int.random(in: 1...12, using: &random)).map { _ in signs.randomElement(using: &random)! })
      _ = try await library.search(query, limit: 3)
      for summary in try library.summaries() { _ = try library.hits(of: query, in: summary.id) }
    }
  }

  @Test func endsWhenItsTaskIsCancelled() async throws {
    let library = library
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await library.search("bridge", limit: 5)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
