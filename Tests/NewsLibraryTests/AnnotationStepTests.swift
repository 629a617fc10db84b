import Glibc
import NewsLibrary
import TestSupport
import Testing

/// What the index has of marks, tags, notes and read flags, against what the journal says.
@Suite struct AnnotationStepTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a/2021-03-01.txt", "Old bridge falls\n\nEmile Duras: \"We left the bridge at dawn.\"\n")
    try folder.write("b/2020-03-01.txt", "Second story\n\nEmile Duras: \"We stay.\"\n")
  }

  /// In step with the files as far as a search goes that asks for no findings.
  private func opened(cache: String? = nil) throws -> Library {
    let library = try folder.library(folder.path, cache: cache)
    _ = try library.refresh(through: .text)
    return library
  }

  private func newest(_ library: Library) throws -> ArticleID { try #require(try library.articles().first) }

  @Test func searchesFindThemWithoutTheFindings() async throws {
    let library = try opened()
    let id = try newest(library)
    try library.annotate([.mark, .tag("river"), .note("ask the mayor", at: nil)], id)
    try library.setRead([id], true, inPassing: true)
    let new = try opened(cache: folder["other"])
    for query in ["is:marked", "tag:river", "note:mayor", "is:noted", "is:read", "-is:unread"] {
      #expect(try await new.titles(query) == ["Old bridge falls"], "\(query)")
    }
    #expect(try await new.titles("is:unread") == ["Second story"])
    try folder.write("a/2021-03-01.txt", "Old bridge falls\n\nToday Emile Duras: \"We left the bridge.\"\n")
    for library in [library, new] {
      _ = try library.refresh(through: .text)
      #expect(try await library.titles("is:noted tag:river") == ["Old bridge falls"])
      #expect(try await library.titles("is:unread is:marked") == ["Old bridge falls"])
    }
  }

  @Test func aJournalThatCameFromElsewhereIsHeardBySearches() async throws {
    let (one, other) = (try opened(), try opened(cache: folder["other"]))
    try one.annotate([.mark], newest(one))
    #expect(try other.refresh(through: .text).hasOtherAnnotations)
    #expect(try await other.titles("is:marked") == ["Old bridge falls"])
    #expect(try !other.refresh(through: .text).hasOtherAnnotations)
    _ = try one.undoLast()
    #expect(try other.refresh(through: .text).hasOtherAnnotations)
    #expect(try other.annotations().isEmpty)
  }

  @Test func theyComeWithTheTexts() throws {
    let library = try opened()
    try library.annotate([.mark], newest(library))
    let new = try folder.library(folder.path, cache: folder["other"])
    _ = try new.refreshText()
    #expect(try new.annotations().values.map(\.isMarked) == [true])
  }

  @Test func anotherJournalTakesThePlaceOfTheOneBefore() throws {
    let library = try opened()
    try library.annotate([.mark, .tag("river")], newest(library))
    let path = folder.data + "/journal.jsonl"
    let lines = try #require(TextFile.read(path)).split(separator: "\n")
    TextFile.write(Array(lines[1].utf8) + [0x0A], to: path)
    let again = try opened()
    #expect(try again.annotations()[newest(again)] == Annotations(tags: ["river"]))
    unlink(path)
    #expect(try opened().annotations().isEmpty)
  }

  @Test func copiesOfAnArticleGetItAtOnce() async throws {
    let text = "Old bridge falls\n\nEmile Duras: \"We left the bridge at dawn.\"\n"
    for name in ["c", "d"] { try folder.write("\(name)/2021-03-01.txt", text) }
    let library = try opened()
    let copies = try await library.found("bridge").articles
    try library.annotate([.mark, .note("who?", at: nil)], copies[1])
    try library.setRead([copies[0]], true, inPassing: false)
    let made = Annotations(isMarked: true, isRead: true, noteCount: 1)
    #expect(copies.count == 3)
    #expect(try library.annotations() == Dictionary(uniqueKeysWithValues: copies.map { ($0, made) }))
    #expect(try await library.found("is:noted is:read").articles.count == 3)
    while try library.undoLast() != nil {}
    #expect(try library.annotations().isEmpty)
  }

  /// Whatever is done to files and journal, the index has what one made anew of them has.
  @Test(arguments: 0..<4) func agreesWithAnIndexMadeAnew(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let library = try opened()
    let elsewhere = try folder.library(folder.path, cache: folder["elsewhere"])
    _ = try elsewhere.refresh()
    for step in 0..<20 {
      try change(Bool.random(using: &random) ? library : elsewhere, step, &random)
      guard Int.random(in: 0..<3, using: &random) == 0 else { continue }
      for library in [library, elsewhere] {
        _ = try library.refresh(through: Bool.random(using: &random) ? .text : .findings)
        let fresh = try opened(cache: folder["fresh-\(seed)-\(step)"])
        #expect(try made(library) == made(fresh), "seed \(seed), step \(step)")
      }
    }
  }

  private func made(_ library: Library) throws -> [String: Annotations] {
    let made = try library.annotations()
    return Dictionary(
      uniqueKeysWithValues: try library.summaries().compactMap { row in made[row.id].map { (row.path, $0) } })
  }

  private func change(_ library: Library, _ step: Int, _ random: inout SeededRandom) throws {
    let file = "\(["a", "b", "c"].randomElement(using: &random) ?? "a")/2021-03-01.txt"
    let words = Int.random(in: 0..<3, using: &random)
    guard let article = try library.articles().randomElement(using: &random) else { return }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: try folder.write(file, "Old bridge falls\n\nEmile Duras: \"Number \(words).\"\n", fresh: true)
    case 1: folder.remove(file)
    case 2: try? folder.move(file, to: "b/2021-03-0\(words + 1).txt")
    case 3: _ = try library.undoLast()
    case 4: try library.annotate([.mark, .note("step \(step)", at: nil)], article)
    case 5: try library.annotate([.unmark, .tag("\(words)")], article)
    case 6: try library.setRead([article], words > 0, inPassing: false)
    default: try library.setRead(library.articles(), true, inPassing: true)
    }
  }
}
