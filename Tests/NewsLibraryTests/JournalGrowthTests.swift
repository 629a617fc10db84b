import Glibc
import NewsLibrary
import TestSupport
import Testing

/// The journal as it grows line by line, by one process and by others.
@Suite struct JournalGrowthTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for day in 1...9 { try folder.write("2021-03-0\(day).txt", "Story \(day)\n\nThe river rose.\n") }
  }

  private var path: String { folder.data + "/journal.jsonl" }

  private func opened(cache: String? = nil) throws -> Library {
    let library = try folder.library(folder.path, cache: cache)
    _ = try library.refresh()
    return library
  }

  /// What was made of each article, the newest first: another index has other numbers for them.
  private func state(_ library: Library) throws -> [Annotations] {
    let annotations = try library.annotations()
    return try library.articles().map { annotations[$0] ?? Annotations() }
  }

  /// What was read on comes to the same as the whole file read at once, whoever wrote it.
  @Test(arguments: 0..<6) func readOnAsReadAtOnce(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let libraries = [try opened(), try opened(cache: folder["other"])]
    for _ in 0..<40 {
      let library = libraries[Int.random(in: 0..<2, using: &random)]
      let articles = try library.articles()
      let some = articles.filter { _ in Bool.random(using: &random) }
      let one = try #require(articles.randomElement(using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: try library.setRead([one], Bool.random(using: &random), inPassing: Bool.random(using: &random))
      case 1: try library.setRead(some, Bool.random(using: &random), inPassing: false)
      case 2: try library.annotate([.mark, .tag("a"), .note("x", at: nil)], one)
      case 3: TextFile.write((TextFile.bytes(path) ?? []) + Array("{\"torn".utf8), to: path)
      default: _ = try library.undoLast()
      }
    }
    for library in libraries { _ = try library.refresh() }
    let fresh = try opened(cache: folder["fresh"])
    for library in libraries { #expect(try state(library) == state(fresh)) }
  }

  @Test func readingsOfAnyFormAreUnderstood() throws {
    let library = try opened()
    let all = try library.articles()
    for article in all.prefix(3) { try library.setRead([article], true, inPassing: true) }
    let lines = try #require(TextFile.read(path))
    #expect(lines.split(separator: "\n").count == 3)
    let strange = [
      lines.replacing("{\"contents\"", with: "{ \"contents\""),
      lines.replacing("\"time\"", with: "\"more\":1,\"time\""),
      lines.replacing("\"read\"", with: "\"re\\u0061d\""),
    ]
    for (number, text) in strange.enumerated() {
      TextFile.write(Array(text.utf8), to: path)
      #expect(try state(opened(cache: folder["cache \(number)"])).count { $0.isRead } == 3)
    }
    TextFile.write(Array(lines.replacing("\"schema\":3", with: "\"schema\":4").utf8), to: path)
    #expect(try opened(cache: folder["newer"]).annotations().isEmpty)
    TextFile.write(Array(lines.replacing("\"time\":", with: "\"time\":x").utf8), to: path)
    #expect(try folder.library(folder.path, cache: folder["broken"]).refresh().unreadableCorrections == 3)
  }

  @Test func aFileThatWasReplacedIsReadAnew() throws {
    let library = try opened()
    let all = try library.articles()
    try library.annotate([.mark], all[0])
    try library.annotate([.tag("a")], all[0])
    let lines = try #require(TextFile.read(path)).split(separator: "\n", omittingEmptySubsequences: false)
    TextFile.write(Array(lines[1...].joined(separator: "\n").utf8), to: path)
    #expect(try library.refresh().hasOtherAnnotations)
    #expect(try library.annotations() == [all[0]: Annotations(tags: ["a"])])
    unlink(path)
    _ = try library.refresh()
    #expect(try library.annotations().isEmpty)
  }

  @Test func aCopyIsKeptBeforeNewerLinesAreWritten() throws {
    let library = try opened()
    let id = try #require(try library.articles().first)
    try library.annotate([.mark], id)
    let old = try #require(TextFile.read(path)).replacing("\"schema\":3", with: "\"schema\":2")
    TextFile.write(Array(old.utf8), to: path)
    try opened().annotate([.tag("a")], id)
    #expect(TextFile.read(folder.data + "/journal.schema-2.jsonl") == old)
    #expect(TextFile.read(path)?.hasPrefix(old) == true)
    try opened().annotate([.tag("b")], id)
    #expect(TextFile.read(folder.data + "/journal.schema-2.jsonl") == old)
  }
}
