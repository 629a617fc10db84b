import Extraction
import Glibc
import Linguistics
import NewsLibrary
import TestSupport
import Testing

/// An index in a file of its own: what is in it, what isn't, and who may use it.
@Suite struct SnapshotTests {
  private let folder: TemporaryFolder
  private let output: TemporaryFolder
  private let library: Library

  init() throws {
    folder = try TemporaryFolder()
    output = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "Old bridge falls\n\nEmile Duras: \"We left the bridge at dawn.\"\n")
    try folder.write("2020-03-01.txt", "Second story\n\nBo Reed: \"We stay.\"\n")
    library = try folder.refreshed()
  }

  private var path: String { output["news.dateline"] }

  /// The snapshot as somebody else opens it, with nothing of the files.
  private func opened(_ path: String? = nil, by reader: String = "reader") throws -> Library {
    let library = try output.library(path ?? self.path, data: output[reader], version: 7)
    let outcome = try library.refresh()
    #expect(outcome.index == .kept && outcome.extracted == 0 && outcome.read == 0)
    return library
  }

  private func newest(_ library: Library) throws -> ArticleID { try #require(try library.articles().first) }

  @Test func holdsAllThatIsReadAndSearched() async throws {
    try library.writeSnapshot(to: path)
    let summaries = try library.summaries()
    let articles = try library.articles().map { try library.article($0) }
    for name in ["2021-03-01.txt", "2020-03-01.txt"] { folder.remove(name) }
    let snapshot = try opened()
    #expect(snapshot.isSnapshot && !library.isSnapshot && snapshot.indexFault == nil)
    #expect(try snapshot.summaries() == summaries)
    #expect(try snapshot.articles().map { try snapshot.article($0) } == articles)
    #expect(try await snapshot.titles("brid*") == ["Old bridge falls"])
    #expect(try await snapshot.titles("speaker:reed said:stay") == ["Second story"])
    #expect(try snapshot.quotes(ofSpeakerNamed: "Bo Reed").count == 1)
    // there is no index of it anywhere
    #expect(access(output.cache, F_OK) != 0)
  }

  @Test func holdsCorrectionsAndNoNotes() throws {
    let id = try newest(library)
    let quote = try #require(try library.article(id)?.findings?.quotes.first)
    let text = try #require(try library.article(id)).article.text
    try library.correct(.speaker(of: TextAnchor(quote.span, in: text), is: "Lena Voss"), in: id)
    try library.annotate([.mark, .tag("secretriver"), .note("secretmayor", at: nil)], id)
    try library.writeSnapshot(to: path)
    let snapshot = try opened()
    let findings = try #require(try snapshot.article(newest(snapshot))?.findings)
    #expect(findings.speaker(of: findings.quotes[0])?.name == "Lena Voss")
    #expect(try snapshot.quotes(ofSpeakerNamed: "Lena Voss").count == 1)
    #expect(try snapshot.annotations().isEmpty && snapshot.corrections().isEmpty)
    let bytes = try #require(TextFile.bytes(path))
    for word in ["secretriver", "secretmayor"] { #expect(bytes.firstRange(of: Array(word.utf8)) == nil) }
    // the library itself lost nothing
    #expect(try library.annotations()[id] == Annotations(isMarked: true, tags: ["secretriver"], noteCount: 1))
  }

  @Test func whatItsReadersMakeOfItIsTheirOwn() async throws {
    try library.writeSnapshot(to: path)
    let before = TextFile.bytes(path)
    let (one, other) = (try opened(by: "one"), try opened(by: "other"))
    let id = try newest(one)
    try one.annotate([.tag("river"), .mark], id)
    let quote = try #require(try one.article(id)?.findings?.quotes.first)
    let text = try #require(try one.article(id)).article.text
    try one.correct(.speaker(of: TextAnchor(quote.span, in: text), is: "Lena Voss"), in: id)
    for library in [one, try opened(by: "one")] {
      #expect(try await library.titles("tag:river") == ["Old bridge falls"])
      let findings = try #require(try library.article(id)?.findings)
      #expect(findings.speaker(of: findings.quotes[0])?.name == "Lena Voss")
    }
    #expect(try other.annotations().isEmpty)
    // and known where the folder is open
    let same = try folder.library(folder.path, data: output["one"])
    _ = try same.refresh()
    #expect(try await same.titles("tag:river") == ["Old bridge falls"])
    #expect(TextFile.bytes(path) == before)
  }

  @Test func isOneFileWithoutALog() throws {
    try library.writeSnapshot(to: path)
    let snapshot = try opened()
    let bytes = try #require(TextFile.bytes(path))
    // the format's versions for writing and reading: 2 is that of a log
    #expect(Array(bytes[18..<20]) == [1, 1])
    for suffix in ["-wal", "-shm", "-journal"] { #expect(access(path + suffix, F_OK) != 0) }
    // its readers keep what they opened
    try folder.write("2022-01-01.txt", "Third story\n")
    _ = try library.refresh()
    try library.writeSnapshot(to: path)
    #expect(try snapshot.count() == 2 && opened().count() == 3)
  }

  @Test func takesTheNameOfNoOtherFile() throws {
    try output.write("notes", "mine\n")
    #expect(throws: ExportError.isNoSnapshot(path: output["notes"])) { try library.writeSnapshot(to: output["notes"]) }
    #expect(TextFile.read(output["notes"]) == "mine\n")
    let article = folder["2021-03-01.txt"]
    #expect(throws: ExportError.isNoSnapshot(path: article)) { try library.writeSnapshot(to: article) }
    let inside = folder["news.txt"]
    #expect(throws: ExportError.isInLibrary(path: inside)) { try library.writeSnapshot(to: inside) }
    try library.writeSnapshot(to: path)
    let snapshot = try opened()
    #expect(throws: ExportError.isOwn(path: path)) {
      _ = try snapshot.write(.search("bridge"), as: .text, to: path, replacing: true)
    }
  }

  @Test func whatIsOfNoUseIsToldApart() throws {
    try library.writeSnapshot(to: path)
    let bytes = try #require(TextFile.bytes(path))
    // SQLite's user_version, which is that of the tables
    let other = bytes[..<60] + [0, 0, 0, 1] + bytes[64...]
    TextFile.write(Array(other), to: output["other.dateline"])
    #expect(throws: LibraryError.unusableSnapshot(path: output["other.dateline"], .otherVersion)) {
      try opened(output["other.dateline"])
    }
    TextFile.write(Array(bytes.prefix(3000)), to: output["cut.dateline"])
    #expect(throws: LibraryError.unusableSnapshot(path: output["cut.dateline"], .damaged)) {
      try opened(output["cut.dateline"])
    }
    #expect(throws: LibraryError.unusableSnapshot(path: path, .notAlone)) {
      try output.library(folder.path, path)
    }
  }

  @Test func aNameOfAnySignsIsTaken() throws {
    let path = output["a b?immutable=0#%41é.dateline"]
    try library.writeSnapshot(to: path)
    #expect(try opened(path).count() == 2)
  }
}
