import NewsLibrary
import TestSupport
import Testing

@Suite struct SpeakerTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "First\n\nÉmile Duras: \"We wait.\"\nAna Marsh said that all was calm.\n")
    try folder.write("2020-03-01.txt", "Second\n\nEmile Duras: \"We left.\"\nEmile Duras: \"All of us.\"\n")
    try folder.write("undated.txt", "Third\n\nEMILE DURAS: \"Who knows.\"\nAna Marsh: \"Nobody.\"\n")
    library = try folder.refreshed()
  }

  @Test func countsASpeakerAcrossArticles() throws {
    let speakers = try library.speakers(matching: "", limit: 10)
    #expect(speakers.map(\.quoteCount) == [4, 1])
    #expect(speakers.map(\.indirectCount) == [0, 1])
    #expect(speakers.map(\.articleCount) == [3, 2])
    #expect(try library.roles(of: speakers.map(\.key)).values.map(\.self) == ["witness", "witness"])
    #expect(speakers[0].name != "EMILE DURAS")
    #expect(try library.speakers(matching: "", limit: 1).count == 1)
  }

  @Test func countsApartWhatIsLikely() throws {
    try folder.write("2021-04-01.txt", "Fourth\n\nEmile Duras?: \"Once more.\"\nEmile Duras? said that he was tired.\n")
    _ = try library.refresh()
    let duras = try #require(try library.speakers(matching: "duras").first)
    #expect((duras.quoteCount, duras.indirectCount, duras.likelyCount) == (5, 1, 2))
    #expect(try library.profile(ofSpeakerNamed: "Emile Duras")?.likelyCount == 2)
    let quotes = try library.quotes(of: duras.key)
    let texts = try library.texts(of: quotes)
    #expect(quotes.filter { texts[$0]?.isLikely == true }.map(\.quote) == [0, 1])
    let likely = try #require(quotes.first { texts[$0]?.isLikely == true })
    let words = try #require(try library.words(of: likely))
    try library.correct(.speaker(of: words.anchor, is: "Emile Duras"), in: likely.article)
    #expect(try library.speakers(matching: "duras").first?.likelyCount == 1)
    #expect(try library.texts(of: [likely])[likely]?.isLikely == false)
  }

  @Test func namesAllWhereNoNumberIsGiven() throws {
    for number in 0..<1100 { try folder.write("many/\(number).txt", "Many\n\nOrla Tarn\(number): \"So it is.\"\n") }
    _ = try library.refresh()
    for order in SpeakerOrder.allCases {
      let speakers = try library.speakers(matching: "", by: order)
      #expect(speakers.count == 1102)
      #expect(Set(speakers.map(\.key)).count == 1102)
      #expect(try library.speakers(matching: "", by: order, limit: 1000) == Array(speakers.prefix(1000)))
    }
    #expect(try library.speakers(matching: "tarn").count == 1100)
  }

  @Test func aRoleThatNobodyGivesIsEmpty() throws {
    let nobody = SpeakerKey(rawValue: "nobody")
    #expect(try library.roles(of: [nobody, nobody]) == [nobody: ""])
  }

  @Test(arguments: ["dur", "émi", "EMILE", "ile dur", "s", "."])
  func findsASpeakerByAnyPartOfTheName(part: String) throws {
    #expect(try library.speakers(matching: part, limit: 10).first?.quoteCount == 4)
  }

  @Test(arguments: ["witness", "WIT", "marsh witness", "witness ana"])
  func findsASpeakerByTheRole(words: String) throws {
    #expect(try library.speakers(matching: words).contains { $0.name == "Ana Marsh" })
    #expect(try library.speakers(matching: words, in: .name).isEmpty)
  }

  @Test func aRoleIsFoundByTheBeginningOfAWord() throws {
    #expect(try library.speakers(matching: "ness").isEmpty)
  }

  @Test func aPartOfANameFitsOne() throws {
    for part in ["marsh", "ANA MARSH", "ar"] {
      guard case .one(let speaker) = try library.speaker(fitting: part) else { return #expect(Bool(false), "\(part)") }
      #expect(speaker.name == "Ana Marsh")
    }
    #expect(try library.speaker(fitting: "x") == .nobody)
    guard case .several(let both) = try library.speaker(fitting: "witness") else { return #expect(Bool(false)) }
    #expect(both.count == 2)
  }

  @Test func theWholeNameIsMeantWhereItIsAPartOfAnother() throws {
    try folder.write("more.txt", "More\n\nAna Marshall: \"Here.\"\n")
    _ = try library.refresh()
    guard case .one(let speaker) = try library.speaker(fitting: "ana marsh") else { return #expect(Bool(false)) }
    #expect(speaker.name == "Ana Marsh")
  }

  @Test func tellsWhatSpeakersAre() throws {
    let keys = try library.speakers(matching: "").map(\.key)
    #expect(try library.kinds(of: keys) == [keys[0]: .person, keys[1]: .person])
    #expect(try library.kinds(of: [SpeakerKey(rawValue: "nobody")]).isEmpty)
  }

  @Test func findsNobodyByAnotherName() throws {
    #expect(try library.speakers(matching: "dura x", limit: 10).isEmpty)
  }

  @Test func tellsWhatOneSaidInOrderOfTimeAndTheUndatedLast() throws {
    let key = try #require(try library.speakers(matching: "duras", limit: 1).first).key
    let quotes = try library.quotes(of: key)
    let texts = try library.texts(of: quotes)
    #expect(quotes.map { texts[$0]?.said.words } == ["We left.", "All of us.", "We wait.", "Who knows."])
    #expect(quotes.map { texts[$0]?.date?.year } == [2020, 2020, 2021, nil])
    for quote in quotes {
      let article = try #require(try library.article(quote.article))
      let own = try #require(article.findings).quotes[quote.quote]
      #expect(article.article.text.reflowed(own.span) == texts[quote]?.said.words)
    }
    #expect(try library.quotes(of: SpeakerKey(rawValue: "nobody")).isEmpty)
  }

  @Test func forgetsThoseWhoseArticlesVanished() throws {
    for name in ["2021-03-01.txt", "undated.txt"] { folder.remove(name) }
    _ = try library.refresh()
    #expect(try library.speakers(matching: "", limit: 10).map(\.quoteCount) == [2])
  }

  @Test func makesFindingsAtOnceForTheArticleOnScreen() throws {
    let other = try folder.library(version: 2)
    let id = try #require(try other.summaries().first).id
    #expect(try other.article(id)?.findings == nil)
    let findings = try #require(try other.findings(for: id))
    #expect(findings.quotes.count == 2)
    #expect(try other.refresh().extracted <= 3)
    #expect(try other.article(id)?.findings == findings)
  }
}
