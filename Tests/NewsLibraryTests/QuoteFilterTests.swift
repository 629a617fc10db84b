import NewsLibrary
import TestSupport
import Testing

/// Quotes of one speaker by their words.
@Suite struct QuoteFilterTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "2020-03-01.txt",
      "First\n\nAna Marsh: \"The bridges at Apora are ours.\"\nAna Marsh: \"Talks go on.\"\nTom Reed: \"No bridge is.\"\n"
    )
    try folder.write(
      "2021-03-01.txt",
      "Bridge\n\nAna Marsh said that the bridge was lost to the front.\nAna Marsh said that negotiations were over.\n")
    try folder.write("undated.txt", "Third\n\nAna Marsh: \"We won it back, bridge and town.\"\n")
    library = try folder.refreshed()
  }

  /// The words of what is found.
  private func said(_ text: String, isTyping: Bool = false, by name: String = "ana marsh") async throws -> [String] {
    let found = try await library.quotes(ofSpeakerNamed: name, saying: text, isTyping: isTyping).quotes
    let texts = try library.texts(of: found)
    return found.compactMap { texts[$0]?.said.words }
  }

  @Test func findsQuotedAndReportedWordsInOrderOfTime() async throws {
    #expect(
      try await said("bridge") == [
        "The bridges at Apora are ours.", "the bridge was lost to the front", "We won it back, bridge and town.",
      ])
    #expect(try await said("said:bridge") == said("bridge"))
    #expect(try await said("bridge", by: "Tom Reed") == ["No bridge is."])
    #expect(try await said("market").isEmpty)
  }

  @Test func allWordsStandInOneQuote() async throws {
    #expect(try await said("bridge front") == ["the bridge was lost to the front"])
    #expect(try await said("bridge talks").isEmpty)
    #expect(try await said("bridge -apora -back") == ["the bridge was lost to the front"])
    #expect(try await said("talks OR negotiations") == ["Talks go on.", "negotiations were over"])
  }

  @Test func phrasesStandTogether() async throws {
    #expect(try await said("\"lost to the front\"") == ["the bridge was lost to the front"])
    #expect(try await said("\"front lost\"").isEmpty)
    #expect(try await said("bridge NEAR/1 lost") == ["the bridge was lost to the front"])
    #expect(try await said("bridge NEAR/1 front").isEmpty)
  }

  @Test func theLastWordMayGoOnWhileItIsTyped() async throws {
    #expect(try await said("negotiati", isTyping: true) == ["negotiations were over"])
    #expect(try await said("apo", isTyping: true) == ["The bridges at Apora are ours."])
    #expect(try await said("apo").isEmpty)
  }

  @Test func aWordHardlyBegunNarrowsWhereItIsOneAlready() async throws {
    #expect(try await said("go", isTyping: true) == ["Talks go on."])
    #expect(try await said("x", isTyping: true).count == 5)
    #expect(try await said("x").isEmpty)
  }

  @Test(arguments: ["", " ", "?!", "-?!", "said:"])
  func withoutWordsAllAreFound(text: String) async throws {
    #expect(try await said(text).count == 5)
  }

  @Test func fieldsNarrowToArticles() async throws {
    #expect(try await said("bridge on:2020") == ["The bridges at Apora are ours."])
    #expect(try await said("bridge speaker:reed") == ["The bridges at Apora are ours."])
    #expect(try await said("headline:bridge").count == 2)
    #expect(try await said("bridge -on:2020").count == 2)
  }

  @Test func countsWhatIsFoundByMonth() async throws {
    let found = try await library.quotes(ofSpeakerNamed: "Ana Marsh", saying: "bridge", isTyping: false)
    #expect(found.months.counts.filter { $0 > 0 } == [1, 1])
    #expect((found.months.counts.count, found.months.undated) == (13, 1))
  }

  @Test func marksTheWordsInTheQuotes() async throws {
    let found = try await library.quotes(
      ofSpeakerNamed: "Ana Marsh", saying: "bridge headline:ours on:2020", isTyping: false)
    let all = try await library.quotes(ofSpeakerNamed: "Ana Marsh", saying: "bridge", isTyping: false)
    #expect(found.quotes.isEmpty)
    for (quote, text) in try library.texts(of: all.quotes, marking: found.parsed.query) {
      let words = Array(text.said.sentence.utf8)
      #expect(text.hits.map { String(decoding: words[$0.range], as: UTF8.self).prefix(6) } == ["bridge"], "\(quote)")
    }
    #expect(try library.texts(of: all.quotes).values.allSatisfy(\.hits.isEmpty))
  }

  @Test func followsCorrections() async throws {
    let id = try #require(try library.summaries().first { $0.title == "Bridge" }).id
    let article = try #require(try library.article(id))
    let span = try #require(article.findings).quotes[0].span
    try library.correct(.speaker(of: TextAnchor(span, in: article.article.text), is: "Tom Reed"), in: id)
    #expect(try await said("bridge", by: "Tom Reed") == ["No bridge is.", "the bridge was lost to the front"])
    #expect(try await said("lost").isEmpty)
  }

  @Test func findsWhatMergedNamesSaid() async throws {
    let id = try #require(try library.summaries().first { $0.title == "First" }).id
    try library.correct(.merge(.person, name: "Tom Reed", into: "Ana Marsh"), in: id)
    #expect(try await said("no bridge") == ["No bridge is."])
    #expect(try await said("lost", by: "Tom Reed") == ["the bridge was lost to the front"])
  }

  /// Each word of a quote, and each beginning of three letters or more, finds it.
  @Test(arguments: 1...20)
  func everyWordFindsItsQuote(seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    let texts = try library.texts(of: library.quotes(ofSpeakerNamed: "Ana Marsh"))
    let words = try #require(texts.values.map(\.said.words).sorted().randomElement(using: &random))
    let word = try #require(words.split { !$0.isLetter }.filter { $0.count > 2 }.randomElement(using: &random))
    #expect(try await said(String(word)).contains(words))
    let beginning = word.prefix(Int.random(in: 3...word.count, using: &random))
    #expect(try await said(String(beginning), isTyping: true).contains(words))
  }
}
