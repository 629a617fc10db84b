import NewsLibrary
import Synchronization
import TestSupport
import Testing

/// What is typed, word by word and letter by letter.
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

  @Test func ranksTheTitleAboveTheText() async throws {
    #expect(try await library.titles("bridge") == ["Stalemate at the bridge", "Harvest begins"])
  }

  @Test(arguments: ["bridge", "bri", "b", "bridge b", "on:2021-01-02..", "zeppelin", "speaker:", "-bridge", "(", ""])
  func countsWhatTheListWouldShow(query: String) async throws {
    #expect(try await library.count(of: query) == library.found(query).articles.count)
  }

  @Test func needsAllWords() async throws {
    #expect(try await library.titles("bridge farmers") == ["Harvest begins"])
    #expect(try await library.titles("bridge votes").isEmpty)
  }

  @Test func keepsThePhraseTogether() async throws {
    #expect(try await library.titles("\"boots on the ground\"") == ["Harvest begins"])
    #expect(try await library.titles("\"boots on the gro", isTyping: true) == ["Harvest begins"])
    #expect(try await library.titles("al-sharq") == ["Al-Sharq votes"])
  }

  @Test(arguments: ["cafe", "CAFÉ", "emile", "sharq", "Shelled", "negotiation"])
  func setsCaseAccentsAndEndingsAside(query: String) async throws {
    #expect(try await library.titles(query).count == 1)
  }

  @Test(arguments: ["stalemate", "negotiations", "shelling", "harvest", "farmers", "votes"])
  func findsAWordAtEachLetterOnTheWay(word: String) async throws {
    for length in 3...word.utf8.count {
      let begun = String(word.prefix(length))
      #expect(try await library.titles(begun, isTyping: true).count == 1, "\(begun)")
    }
  }

  @Test func takesAWordAsCompleteThatNobodyTypesOn() async throws {
    #expect(try await library.titles("harv").isEmpty)
    #expect(try await library.titles("harv*") == ["Harvest begins"])
  }

  /// A word broken at a line's end or by a soft hyphen is one.
  @Test(arguments: ["settlement", "withdrew", "storehouse", "settle-ment"])
  func findsAWordThatALineBreaks(query: String) async throws {
    try folder.write(
      "2021-01-04.txt",
      "Sides part\n\nThe settle-\nment failed and both sides with-\ndrew. The store\u{AD}house burned.\n")
    let library = try folder.refreshed()
    #expect(try await library.titles(query) == ["Sides part"])
  }

  /// Scripts without blanks are searched anywhere in a run.
  @Test(arguments: ["停戦合意", "合意", "村", "二人", "商队", "xyz", "桥", "สงบศึก", "철수", "사령관"])
  func findsWordsOfScriptsWithoutBlanks(query: String) async throws {
    try folder.write(
      "2021-01-05.txt", "停戦合意が始まる\n\n谷の村で停戦合意が始まった。二人が帰った。商队xyz过桥。ประกาศสงบศึกแล้ว 부대철수가 사령관은\n")
    let library = try folder.refreshed()
    #expect(try await library.found(query).articles.count == 1)
    #expect(try await library.found("戦争").articles.isEmpty)
  }

  @Test(arguments: ["Zlata", "scibor", "oyvind", "Thanh Hoa", "float", "Семенов", "كتب"])
  func findsLettersWithStrokesAndSignsByPlainOnes(query: String) async throws {
    try folder.write(
      "2021-01-06.txt", "Envoys arrive\n\nŽlata Ścibor and Øyvind of THANH HÓA saw the ﬂoat. Семёнов كُتُبِ\n")
    let library = try folder.refreshed()
    #expect(try await library.titles(query) == ["Envoys arrive"])
  }

  @Test func narrowsTitlesByTheFirstLetters() async throws {
    #expect(try await library.titles("s", isTyping: true) == ["Al-Sharq votes", "Stalemate at the bridge"])
    #expect(try await library.titles("ha", isTyping: true) == ["Harvest begins"])
    #expect(try await library.titles("on", isTyping: true) == ["Al-Sharq votes", "Harvest begins"])
  }

  @Test func passesOverAWordHardlyBegun() async throws {
    #expect(try await library.titles("boots gr", isTyping: true).count == 2)
    #expect(try await library.titles("boots on", isTyping: true).count == 2)
  }

  @Test func givesAsManyRowsAsAskedForAndAllArticles() async throws {
    let results = try await library.found("ground", rowCount: 1)
    #expect(results.rows.count == 1 && results.articles.count == 2 && results.isComplete)
  }

  @Test func showsTheWordsAroundTheHits() async throws {
    let snippet = try #require(try await library.found("cafes shelling").rows.first?.snippet)
    #expect(snippet.pieces.filter(\.isHit).map(\.text) == ["café", "shelling"])
    #expect(snippet.pieces.map(\.text).joined().contains("The café was hit by shelling."))
  }

  @Test func findsNothingWhereNothingIsAskedFor() async throws {
    for query in ["", "  ", "?!", "speaker:", "()"] {
      #expect(try await library.found(query).articles.isEmpty, "\(query)")
    }
  }

  @Test(arguments: [
    ("negociations", "negotiations"), ("brigde", "bridge"), ("boots harvset", "boots harvest"),
    ("headline:brigde", "headline:bridge"), ("negotiatons", "negotiations"), ("stalemte", "stalemate"),
  ])
  func offersTheNearestSpelling(query: String, meant: String) async throws {
    let results = try await library.found(query)
    #expect(results.articles.isEmpty && results.suggestion == meant)
  }

  @Test func offersNothingForAWordThatIsNearNone() async throws {
    #expect(try await library.found("xylophone").suggestion == nil)
    #expect(try await library.found("bridge votes").suggestion == nil)
  }

  @Test func neverThrowsWhateverIsTyped() async throws {
    for byte in UInt8(0)..<0x80 {
      let sign = String(UnicodeScalar(byte))
      for query in [sign, "boots\(sign)", "\(sign)boots", "\"boots \(sign)", "boots \(sign) on"] {
        _ = try await library.found(query, isTyping: true)
      }
    }
    for query in ["AND", "NOT", "OR boots", "NEAR(a b)", "title:boots", "{a b}:", "^boots", "-boots", "\"\"\"", "a*b"] {
      _ = try await library.found(query)
    }
  }

  @Test func neverThrowsAtRandomStrings() async throws {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "said:", "speaker:", "file:", "on:20", "..", " OR ", " NEAR/2 ", "boots", "é", "\"", "*", "-", "(", ")", "\0",
      "\u{301}", "東", "\n",
    ]
    for _ in 0..<400 {
      let query = (0..<Int.random(in: 1...9, using: &random)).map { _ in pieces.randomElement(using: &random)! }
        .joined()
      _ = try await library.found(query, isTyping: Bool.random(using: &random))
      for id in try library.articles() { _ = try library.hits(of: query, in: id) }
    }
  }

  @Test func manyAreCancelledInTheMiddle() async throws {
    let library = library
    for round in 0..<400 {
      let task = Task { try await library.search("brid*", isTyping: true, rowCount: 5) { _ in } }
      for _ in 0..<(round % 40) { await Task.yield() }
      task.cancel()
      _ = await task.result
    }
    #expect(try await library.found("bridge").articles.count == 2)
  }

  @Test func endsWhenItsTaskIsCancelled() async throws {
    let library = library
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await library.search("bridge", isTyping: false, rowCount: 5) { _ in }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
