import Extraction
import Linguistics
import NewsLibrary
import Newswire
import TestSupport
import Testing

/// Quotes whose speaker is left to the user, as the index finds them.
@Suite struct UndecidedQuoteTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "First\n\nAna Marsh: \"We wait.\"\n?: \"Who comes.\"\n~Bo Venn: \"He went.\"\n")
    try folder.write("2022-03-01.txt", "Second\n\nAna Marsh: \"No more.\"\n?: \"So be it.\"\n")
    try folder.write("2023-03-01.txt", "Third\n\n?: \"Not a word.\"\n")
    library = try folder.doubtful()
  }

  private func words(_ quotes: [UndecidedQuote]) throws -> [String] {
    let texts = try library.undecidedTexts(of: quotes.map(\.quote))
    return quotes.compactMap { texts[$0.quote] }.map { SourceText($0.sentence)[$0.said] }
  }

  @Test func likelyOnesComeFirstThenTheNewest() throws {
    let all = try library.undecidedQuotes(in: nil)
    #expect(all.map(\.doubt) == [.likely, .open, .open, .open])
    #expect(try words(all) == ["He went.", "Not a word.", "So be it.", "Who comes."])
  }

  @Test func aListHasItsOwnInItsOrder() throws {
    let oldest = try library.articles().reversed().prefix(2)
    #expect(try words(library.undecidedQuotes(in: Array(oldest))) == ["He went.", "Who comes.", "So be it."])
    #expect(try library.undecidedQuotes(in: []).isEmpty)
  }

  @Test func aSpeakerHasThoseOfArticlesThatNameThem() throws {
    let profile = try #require(try library.profile(ofSpeakerNamed: "Ana Marsh"))
    #expect(try words(profile.undecided) == ["Who comes.", "So be it."])
    let likely = try #require(try library.profile(ofSpeakerNamed: "Bo Venn")).undecided
    #expect(likely.map(\.doubt) == [.likely, .open])
    #expect(try words(likely) == ["He went.", "Who comes."])
  }

  @Test func theNearestSpeakerIsTheCandidate() throws {
    let all = try library.undecidedQuotes(in: nil)
    let texts = try library.undecidedTexts(of: all.map(\.quote))
    #expect(all.map { texts[$0.quote]?.candidate } == ["Bo Venn", nil, "Ana Marsh", "Ana Marsh"])
  }

  @Test func aDecisionTakesItOutUntilItIsUndone() throws {
    let all = try library.undecidedQuotes(in: nil)
    let texts = try library.undecidedTexts(of: all.map(\.quote))
    for (quote, name) in [(all[0], "Bo Venn"), (all[1], nil), (all[2], "Ana Marsh")] as [(UndecidedQuote, String?)] {
      let text = try #require(texts[quote.quote])
      try library.correct(.speaker(of: text.anchor, is: name), in: quote.quote.article)
    }
    #expect(try library.undecidedQuotes(in: nil) == [all[3]])
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").count == 3)
    _ = try library.undoLast()
    #expect(try library.undecidedQuotes(in: nil) == [all[2], all[3]])
  }

  @Test func whoIsNoNameLeavesTheQuoteOpen() throws {
    let id = try #require(try library.articles().last)
    try library.correct(.notName("Ana Marsh"), in: id)
    #expect(try library.undecidedQuotes(in: [id]).count == 3)
  }

  @Test func whatVanishedIsNotAskedFor() throws {
    folder.remove("2021-03-01.txt")
    _ = try library.refresh()
    #expect(try words(library.undecidedQuotes(in: nil)) == ["Not a word.", "So be it."])
  }
}

extension TemporaryFolder {
  /// A library in step with the files in which `?` is nobody, and a name behind `~` is only likely.
  fileprivate func doubtful() throws -> Library {
    let library = try Library(
      paths: [path], cacheDirectory: cache, dataDirectory: data, extractionVersion: 1,
      extract: { article in
        var findings = SimpleExtraction.findings(in: article)
        for index in findings.quotes.indices {
          let name = findings.speaker(of: findings.quotes[index])?.name ?? ""
          if name == "?" { findings.quotes[index].speaker = nil }
          if name.hasPrefix("~") { findings.quotes[index].certainty = .likely }
        }
        for index in findings.entities.indices {
          findings.entities[index].name.removeAll { $0 == "~" }
          if findings.entities[index].name == "?" { findings.entities[index].kind = .place }
        }
        return findings
      })
    _ = try library.refresh()
    return library
  }
}
