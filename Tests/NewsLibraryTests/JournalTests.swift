import Glibc
import Linguistics
import NewsLibrary
import TestSupport
import Testing

/// Corrections through the library: kept whatever becomes of index and files.
@Suite struct JournalTests {
  let folder: TemporaryFolder
  private let old = "Old bridge falls\n\nEmile Duras: \"We left the bridge at dawn.\"\nAna Marsh: \"All calm here.\"\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a/2021-03-01.txt", old)
    try folder.write("b/2020-03-01.txt", "Second story\n\nEmile Duras: \"We stay.\"\nE. Duras: \"We go.\"\n")
  }

  private var path: String { folder.data + "/journal.jsonl" }
  private var journal: [UInt8] { TextFile.bytes(path) ?? [] }

  private func opened() throws -> Library {
    let library = try folder.library()
    _ = try library.refresh()
    return library
  }

  /// The speakers of the newest article, by quote.
  private func speakers(_ library: Library) throws -> [String?] {
    let id = try #require(try library.summaries().first).id
    let findings = try #require(try library.article(id)?.findings)
    return findings.quotes.map { findings.speaker(of: $0)?.name }
  }

  private func give(_ quote: Int = 0, to name: String?, _ library: Library) throws {
    let id = try #require(try library.summaries().first).id
    let article = try #require(try library.article(id))
    let span = try #require(article.findings).quotes[quote].span
    try library.correct(.speaker(of: TextAnchor(span, in: article.article.text), is: name), in: id)
  }

  private func deleteCache() {
    let index = folder.cache
    if let stream = opendir(index) {
      while let entry = readdir(stream) {
        let name = entry.name
        unlink(index + "/" + name)
      }
      closedir(stream)
    }
  }

  @Test func correctionShowsAtOnceEverywhere() throws {
    let library = try opened()
    try give(to: "Ana Marsh", library)
    #expect(try speakers(library) == ["Ana Marsh", "Ana Marsh"])
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").count == 2)
    #expect(
      try library.quoteCounts(ofSpeakersNamed: ["ana marsh", "Emile Duras"]) == ["ana marsh": 2, "Emile Duras": 1])
  }

  @Test func undoTakesBackTheLastOne() throws {
    let library = try opened()
    try give(to: "Ana Marsh", library)
    try give(1, to: nil, library)
    #expect(try speakers(library) == ["Ana Marsh", nil])
    #expect(try library.undoLast() != nil)
    #expect(try speakers(library) == ["Ana Marsh", "Ana Marsh"])
    #expect(try library.undoLast() != nil)
    #expect(try speakers(library) == ["Emile Duras", "Ana Marsh"])
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").count == 1)
    #expect(try library.undoLast() == nil)
    #expect(journal.split(separator: 10).count == 4)
  }

  @Test func keptWhenTheIndexIsGone() throws {
    try give(to: "Lena Voss", try opened())
    deleteCache()
    let again = try opened()
    #expect(try speakers(again) == ["Lena Voss", "Ana Marsh"])
    #expect(try again.quotes(ofSpeakerNamed: "Lena Voss").count == 1)
    #expect(try again.corrections().map { $0.place != nil } == [true])
  }

  @Test func keptWhenFindingsAreMadeAgain() throws {
    try give(to: "Lena Voss", try opened())
    let next = try folder.library(version: 2)
    _ = try next.refresh()
    #expect(try speakers(next) == ["Lena Voss", "Ana Marsh"])
    #expect(try next.quotes(ofSpeakerNamed: "Lena Voss").count == 1)
  }

  @Test func keptWhenTheFileMovesOrIsEdited() throws {
    let library = try opened()
    try give(to: "Lena Voss", library)
    try folder.move("a/2021-03-01.txt", to: "b/2021-03-01.txt")
    _ = try library.refresh()
    #expect(try speakers(library) == ["Lena Voss", "Ana Marsh"])
    // content and headline have told so far; now only path and headline can
    try give(1, to: "Tom Reed", library)
    try folder.write("b/2021-03-01.txt", old + "One more line.\n", fresh: true)
    _ = try library.refresh()
    #expect(try speakers(library) == ["Emile Duras", "Tom Reed"])
    #expect(try library.corrections().map { $0.place != nil } == [false, true])
  }

  @Test func unplacedAreListedAndComeBack() throws {
    let library = try opened()
    try give(to: "Lena Voss", library)
    folder.remove("a/2021-03-01.txt")
    _ = try library.refresh()
    let lost = try #require(try library.corrections().first)
    #expect(lost.place == nil)
    #expect(try library.undoLast() == nil)
    try folder.write("a/2021-03-01.txt", old)
    _ = try library.refresh()
    #expect(try speakers(library) == ["Lena Voss", "Ana Marsh"])
    try library.withdraw(lost)
    #expect(try library.corrections().isEmpty)
  }

  @Test func aWithdrawnCorrectionComesBackToWhereItStood() throws {
    let library = try opened()
    try give(to: "Lena Voss", library)
    try give(to: "Tom Reed", library)
    let first = try #require(try library.corrections().first)
    try library.withdraw(first)
    guard case .withdrawal = try library.undoLast() else { throw TemporaryFolder.Failure(code: EINVAL) }
    // the later one still counts
    #expect(try speakers(library).first == "Tom Reed")
    #expect(try library.corrections().first == first)
    try library.withdraw(first)
    guard case .withdrawal(let back) = try library.undoLast() else { throw TemporaryFolder.Failure(code: EINVAL) }
    #expect(back.id == first.id)
    guard case .correction(let last) = try library.undoLast() else { throw TemporaryFolder.Failure(code: EINVAL) }
    #expect(last != first)
    #expect(try speakers(library).first == "Lena Voss")
    #expect(try folder.refreshed().corrections() == [first])
  }

  @Test func whatWasWithdrawnInAnotherLibraryIsNotBroughtBackHere() throws {
    let library = try opened()
    try give(to: "Lena Voss", library)
    try library.withdraw(try #require(try library.corrections().first))
    let other = try folder.library(folder["b"], cache: folder["other"])
    _ = try other.refresh()
    #expect(try other.undoLast() == nil)
    #expect(try library.undoLast() != nil)
  }

  @Test func mergedSpeakersAreOneInTheLibrary() throws {
    let library = try opened()
    let (first, second) = (try library.summaries()[0].id, try library.summaries()[1].id)
    try library.correct(.merge(.person, name: "E. Duras", into: "Emile Duras"), in: second)
    #expect(try library.quotes(ofSpeakerNamed: "Emile Duras").count == 3)
    try library.correct(.merge(.person, name: "Emile Duras", into: "Ana Marsh"), in: first)
    for name in ["Ana Marsh", "Emile Duras", "E. Duras"] {
      #expect(try library.quotes(ofSpeakerNamed: name).count == 4)
      #expect(try library.quoteCounts(ofSpeakersNamed: [name]) == [name: 4])
    }
    let all = try library.speakers(matching: "", limit: 10)
    #expect(all.map(\.name) == ["Ana Marsh"] && all.map(\.articleCount) == [2])
    #expect(try library.speakers(matching: "dur", limit: 10).map(\.quoteCount) == [4])
    _ = try library.undoLast()
    #expect(try library.quotes(ofSpeakerNamed: "Ana Marsh").count == 1)
  }

  @Test func tornLastLineIsToldAndSwallowsNothing() throws {
    try give(to: "Lena Voss", try opened())
    TextFile.write(journal + Array("{\"schema\":1,\"ki".utf8), to: path)
    let library = try folder.library()
    #expect(try library.refresh().unreadableCorrections == 1)
    #expect(try speakers(library) == ["Lena Voss", "Ana Marsh"])
    try give(1, to: nil, library)
    #expect(try speakers(try opened()) == ["Lena Voss", nil])
  }

  @Test func unknownKindsAndSchemasAreKeptAndIgnored() throws {
    try give(to: "Lena Voss", try opened())
    let strange = """
      {"schema":1,"id":"x","time":1,"kind":"star"}
      {"schema":9,"id":"y","time":2,"kind":"merge"}

      """
    TextFile.write(Array(strange.utf8) + journal, to: path)
    let library = try folder.library()
    #expect(try library.refresh().unreadableCorrections == 0)
    #expect(try library.corrections().count == 1)
    try give(1, to: nil, library)
    #expect(String(decoding: journal, as: UTF8.self).hasPrefix(strange))
  }

  @Test func twoLibrariesWriteOneJournal() async throws {
    let libraries = [try opened(), try folder.library()]
    let id = try #require(try libraries[0].summaries().first).id
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        let library = libraries[number % 2]
        group.addTask { try library.correct(.notName("Name \(number)"), in: id) }
      }
      try await group.waitForAll()
    }
    let fresh = try opened()
    #expect(try fresh.corrections().count == 40)
    #expect(try fresh.refresh().unreadableCorrections == 0)
  }

  @Test func otherProcessesAreHeardAtTheNextRefresh() throws {
    let (mine, other) = (try opened(), try folder.library())
    try give(to: "Lena Voss", other)
    #expect(try mine.refresh().corrected == 0)  // the other one has brought the shared index into step
    #expect(try speakers(mine) == ["Lena Voss", "Ana Marsh"])
  }

  @Test func folderThatCannotBeWrittenIsToldAndChangesNothing() throws {
    try folder.write("file", "no folder")
    let library = try folder.library(data: folder["file"] + "/below")
    _ = try library.refresh()
    #expect(throws: LibraryError.self) { try give(to: "Lena Voss", library) }
    #expect(try speakers(library) == ["Emile Duras", "Ana Marsh"])
  }

  /// Any bytes are read without a trap, and nothing of them is ever lost.
  @Test func anyBytesAreKept() throws {
    try give(to: "Lena Voss", try opened())
    let sound = journal
    var random = SeededRandom(seed: 11)
    for _ in 0..<60 {
      var bytes = sound + (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      for _ in 0..<Int.random(in: 0..<6, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      TextFile.write(bytes, to: path)
      let library = try folder.library()
      try give(1, to: nil, library)
      #expect(journal.starts(with: bytes))
      #expect(try speakers(library)[1] == nil)
    }
  }
}
