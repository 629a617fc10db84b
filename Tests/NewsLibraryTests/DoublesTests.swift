import Extraction
import NewsLibrary
import TestSupport
import Testing

/// A story that the library has more than once.
@Suite struct DoublesTests {
  private let folder: TemporaryFolder
  /// Some seventy words, so that an edited word leaves them alike.
  private static let story = """
    The ferry to the island of Orrel turned over in the mouth of the river early in the morning, and most of those who
    had been asleep below could not get out in time. Fishermen from both banks went out in small boats and pulled people
    from the water until the current grew too strong. The harbour master had warned that the old hull was no longer safe,
    but nobody in the capital had answered his letters. The pilots of Kestel now want a new pier, a second boat and a
    doctor who stays the night.
    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "Ferry turns over\n\n\(Self.story)\n\nAna Marsh: \"We pulled them out.\"\n")
    try folder.write("2021-03-05.txt", "Another day\n\n\(Self.other)\n")
  }

  private static let other = """
    Teachers in the hill towns went back to their schools after the strike, though none of what they had asked for was
    granted. In Sarn the roof of the school still lets in the rain, and in Mirel the children share one stove. A clerk of
    the ministry drove up with a list of promises and drove down again before it was dark, and the parents who had waited
    for him walked home along the road without a word.
    """

  private func titles(_ library: Library) throws -> [String] { try library.summaries().map(\.title) }

  @Test func aCopyIsListedFoundAndCountedOnce() async throws {
    try folder.write(
      "export/page.txt",
      "Ferry turns over at Orrel\n\n\(Self.story.replacing("early in the morning", with: "at dawn"))\n\nAna Marsh: \"We pulled them out.\"\n"
    )
    let library = try folder.refreshed()
    #expect(try titles(library) == ["Another day", "Ferry turns over"])
    #expect(try library.count() == 2)
    #expect(try await library.titles("fishermen") == ["Ferry turns over"])
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").count == 1)
    let shown = try #require(try library.summaries().last)
    #expect(shown.copies == 1)
    let copy = try #require(try library.copies(of: shown.id).first)
    #expect(try library.article(copy)?.summary.title == "Ferry turns over at Orrel")
    #expect(try library.copies(of: copy) == [shown.id])
  }

  private static let marsh = "Ana Marsh: \"We pulled them out with our own hands.\""
  private static let voss = "Lena Voss: \"Nobody on this bank has slept since the night before.\""

  /// Both copies, of which the shown one is the longer; a copy may be read first or last.
  private func library(_ shown: String, _ copy: String) throws -> Library {
    try folder.write("2021-03-01.txt", "Ferry turns over\n\n\(Self.story)\n\n\(Self.other)\n\n\(shown)\n")
    try folder.write("2021-03-02.txt", "Ferry turns over\n\n\(Self.story)\n\n\(copy)\n")
    folder.remove("2021-03-05.txt")
    return try folder.refreshed()
  }

  @Test func whatOnlyTheCopyQuotesIsCounted() async throws {
    let library = try library(Self.marsh, "\(Self.marsh)\n\n\(Self.voss)")
    #expect(try library.count() == 1)
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").count == 1)
    #expect(try library.quotes(ofSpeakerNamed: "Lena Voss").count == 1)
    #expect(try library.speakers(matching: "Lena", by: .quotes, limit: nil).map(\.quoteCount) == [1])
  }

  @Test func anEditedQuoteIsTheSame() throws {
    let edited = Self.marsh.replacing("with our own hands", with: "with our bare hands")
    let library = try library(Self.marsh, edited)
    #expect(try library.count() == 1)
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").count == 1)
  }

  @Test func whatTheShownArticleLosesIsCountedOfTheCopy() throws {
    let library = try library("\(Self.marsh)\n\n\(Self.voss)", "\(Self.marsh)\n\n\(Self.voss)")
    let shown = try library.quotes(ofSpeakerNamed: "Lena Voss").map(\.article)
    #expect(try library.summaries().map(\.id) == shown)
    try folder.write("2021-03-01.txt", "Ferry turns over\n\n\(Self.story)\n\n\(Self.other)\n\n\(Self.marsh)\n")
    _ = try library.refresh()
    let quotes = try library.quotes(ofSpeakerNamed: "Lena Voss")
    let listed = try library.summaries().map(\.id)
    #expect(quotes.count == 1 && quotes.map(\.article) != listed)
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").count == 1)
  }

  /// What only the copy says is found in it.
  @Test func wordsOfTheCopyAloneLeadToIt() async throws {
    try folder.write("page.txt", "Ferry turns over\n\n\(Self.story.replacing("small boats", with: "canoes"))\n")
    let library = try folder.refreshed()
    #expect(try await library.titles("canoes") == ["Ferry turns over"])
    #expect(try await library.found("canoes").rows.map { $0.article.path.hasSuffix("page.txt") } == [true])
  }

  /// A later telling with another toll is a story of its own, since its toll would go uncounted.
  @Test func anotherNumberIsAnotherStory() throws {
    try folder.write("2021-03-02.txt", "Toll\n\n\(Self.story) The navy counted 12 dead.\n")
    try folder.write("2021-03-03.txt", "Toll rises\n\n\(Self.story) The navy counted 19 dead.\n")
    #expect(try titles(folder.refreshed()) == ["Another day", "Toll rises", "Toll"])
  }

  @Test func theSameWordsAMonthLaterAreAnotherStory() throws {
    try folder.write("2021-04-01.txt", "Ferry turns over again\n\n\(Self.story)\n")
    #expect(try titles(folder.refreshed()).count == 3)
  }

  @Test func theCopyTakesThePlaceOfAnArticleThatGoes() throws {
    try folder.write("2021-03-02.txt", "Ferry turns over\n\n\(Self.story)\n\nAna Marsh: \"We pulled them out.\"\n")
    let library = try folder.refreshed()
    #expect(try library.count() == 2)
    let shown = try #require(try library.summaries().last)
    folder.remove(shown.path.split(separator: "/").last.map(String.init) ?? "")
    _ = try library.refresh()
    #expect(try library.count() == 2)
    #expect(try library.summaries().last?.copies == 0)
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").count == 1)
  }

  /// Whatever comes and goes, in whatever order: an index made anew is the one that was kept up to date.
  @Test(arguments: 1...3) func aRebuiltIndexIsTheUpdatedOne(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let library = try folder.refreshed()
    for step in 0..<8 {
      let name = "2021-03-0\(Int.random(in: 1...4, using: &random)).txt"
      if Bool.random(using: &random) {
        let text = Bool.random(using: &random) ? Self.story : Self.other
        try folder.write(name, "Step \(step)\n\n\(text)\n\nAna Marsh: \"Step.\"\n")
      } else {
        folder.remove(name)
      }
      _ = try library.refresh()
      let rebuilt = try folder.library(folder.path, cache: folder["cache-\(step)"])
      _ = try rebuilt.refresh()
      #expect(try titles(library).sorted() == titles(rebuilt).sorted(), "seed \(seed), step \(step)")
      let quotes = try [library, rebuilt].map { try $0.quotes(ofSpeakerNamed: "Ana Marsh").count }
      #expect(quotes[0] == quotes[1], "seed \(seed), step \(step)")
    }
  }
}
