import NewsLibrary
import QueryLanguage
import TestSupport
import Testing

/// Fields, dates and what joins them.
@Suite struct FieldSearchTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "war/2014-11-05.txt",
      "Troops leave\n\nPORT VELLA (AP) — Trucks rolled.\nJames Terry: \"No boots on the ground.\"\nAna Marsh: \"We stay.\"\n"
    )
    try folder.write(
      "war/2015-02-01.txt", "Marsh speaks of boots\n\nAna Marsh: \"Boots on the ground is what we need.\"\n")
    try folder.write(
      "peace/2016-07-09.txt", "Harvest\n\nJames Terry: \"A good year.\"\nThe ground and boots were wet.\n")
    try folder.write("undated.txt", "Nobody knows\n\nJames Terry said that boots were short.\n")
    library = try folder.refreshed()
  }

  @Test(arguments: [
    ("speaker:tery", "speaker:terry"), ("person:\"ana mrash\"", "person:\"ana marsh\""), ("speaker:zzyzx", nil),
    ("speaker:terry said:zzyzx", nil),
  ])
  func offersTheNearestName(query: String, meant: String?) async throws {
    let results = try await library.found(query)
    #expect(results.articles.isEmpty && results.suggestion == meant)
  }

  @Test(arguments: [
    ("speaker:terry", ["Nobody knows", "Harvest", "Troops leave"]),
    ("speaker:\"ana marsh\"", ["Marsh speaks of boots", "Troops leave"]),
    ("role:witness -speaker:marsh", ["Nobody knows", "Harvest"]),
    ("role:wit* on:2016", ["Harvest"]),
    ("role:ness", []),
    ("person:marsh", ["Marsh speaks of boots", "Troops leave"]),
    ("place:terry", []),
    ("said:\"boots on the ground\"", ["Marsh speaks of boots", "Troops leave"]),
    ("said:boots", ["Marsh speaks of boots", "Troops leave"]),
    ("said:(boots OR year)", ["Marsh speaks of boots", "Harvest", "Troops leave"]),
    ("speaker:terry said:boots", ["Troops leave"]),
    ("speaker:marsh said:boots", ["Marsh speaks of boots"]),
    ("speaker:terry said:stay", []),
    ("headline:marsh", ["Marsh speaks of boots"]),
    ("headline:speaks boots", ["Marsh speaks of boots"]),
    ("agency:ap", ["Troops leave"]),
    ("agency:reuters", []),
    ("file:war/", ["Marsh speaks of boots", "Troops leave"]),
    ("file:PEACE", ["Harvest"]),
    ("before:2015", ["Troops leave"]),
    ("after:2014", ["Harvest", "Marsh speaks of boots"]),
    ("on:2015-02", ["Marsh speaks of boots"]),
    ("2014..2015", ["Marsh speaks of boots", "Troops leave"]),
    ("boots -ground", ["Nobody knows"]),
    ("boots -speaker:marsh", ["Nobody knows", "Harvest"]),
    ("boots (speaks OR wet)", ["Marsh speaks of boots", "Harvest"]),
    ("wet OR speaker:marsh", ["Harvest", "Marsh speaks of boots", "Troops leave"]),
    ("ground NEAR/2 boots", ["Marsh speaks of boots", "Harvest", "Troops leave"]),
    ("ground NEAR/1 wet", []),
    ("-boots", []),
    ("-harvest on:2016", []),
    ("-2014..2015", ["Nobody knows", "Harvest"]),
    ("boots on:2016", ["Harvest"]),
  ])
  func finds(query: String, titles: [String]) async throws {
    #expect(try await library.titles(query).sorted() == titles.sorted(), "\(query)")
  }

  @Test func listsNewestFirstWhereThereIsNothingToRankBy() async throws {
    #expect(try await library.titles("speaker:terry") == ["Harvest", "Troops leave", "Nobody knows"])
  }

  @Test func ranksWhatIsSaidAboveWhatIsTold() async throws {
    #expect(try await library.titles("year OR trucks").first == "Harvest")
  }

  @Test func forgetsTheQuotesOfWhatVanished() async throws {
    folder.remove("war/2014-11-05.txt")
    _ = try library.refresh()
    #expect(try await library.titles("said:boots") == ["Marsh speaks of boots"])
    #expect(try await library.titles("speaker:terry said:boots").isEmpty)
  }

  @Test func followsCorrections() async throws {
    let id = try #require(try await library.found("troops").articles.first)
    let article = try #require(try library.article(id))
    let quote = try #require(article.findings?.quotes.first)
    try library.correct(.speaker(of: TextAnchor(quote.span, in: article.article.text), is: "Ana Marsh"), in: id)
    #expect(try await library.titles("speaker:terry said:boots").isEmpty)
    #expect(try await library.titles("speaker:marsh said:boots").count == 2)
    _ = try library.undoLast()
    #expect(try await library.titles("speaker:terry said:boots") == ["Troops leave"])
  }

  @Test func findsASpeakerByEachNameThatWasMerged() async throws {
    let id = try #require(try await library.found("troops").articles.first)
    try library.correct(.merge(.person, name: "James Terry", into: "J. A. Terry"), in: id)
    #expect(try await library.titles("speaker:james").count == 3)
    #expect(try await library.titles("speaker:\"j a terry\"").count == 3)
  }

  @Test(arguments: [
    ("|", "speaker"), ("sp|", "speaker"), ("boots sa|", "said"), ("speaker:te|", "James Terry"),
    ("speaker:|", "James Terry"), ("role:wi|", "witness"), ("person:ma|", "Ana Marsh"), ("agency:a|", "AP"),
  ])
  func completes(typed: String, first: String) throws {
    let parts = typed.split(separator: "|", omittingEmptySubsequences: false)
    let completion = try #require(QueryCompletion(in: parts.joined(), cursor: parts[0].count))
    #expect(try library.choices(for: completion).first == first)
  }

  @Test func marksHitsWhereTheyCount() throws {
    let id = try #require(try library.articles().first)
    let article = try #require(try library.article(id)).article
    #expect(try library.hits(of: "said:year ground", in: id).map { article.text[$0] } == ["year", "ground"])
    #expect(try library.hits(of: "said:ground", in: id).isEmpty)
    #expect(try library.hits(of: "headline:ground", in: id).isEmpty)
    #expect(try library.hits(of: "speaker:terry", in: id).map { article.text[$0] } == ["Terry"])
    #expect(try library.hits(of: "speaker:terry said:year", in: id).map { article.text[$0] } == ["year"])
  }
}
