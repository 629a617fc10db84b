import Glibc
import LibraryFiles
import NewsLibrary
import TestSupport
import Testing

/// What a watch hears of changes, and what a refresh makes of it.
@Suite struct FolderWatchTests {
  let folder: TemporaryFolder
  let library: Library
  let watch = FolderWatch()

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a/2021-01-01.txt", "First story\n\nAna: \"I saw it.\"\n")
    try folder.write("b/2021-01-02.txt", "Second story\n\nAna: \"I did not.\"\n")
    library = try folder.library()
    _ = try library.refreshText(watching: watch)
    _ = try library.refreshFindings()
  }

  /// Looks at what changed since the last time.
  private func look() throws -> RefreshOutcome {
    try library.refreshText(watch.drain(), watching: watch)
  }

  private var titles: [String] {
    get throws { try library.summaries().map(\.title) }
  }

  @Test func hearsNothingWhereNothingChanges() throws {
    try folder.write("a/.hidden.txt", "hidden")
    _ = TextFile.read(folder["a/2021-01-01.txt"])
    #expect(watch.descriptor != nil)
    #expect(watch.drain().isNone)
  }

  @Test func readsOneNewFileAlone() throws {
    try folder.write("a/2021-01-03.txt", "Third story\n\nAna: \"Again.\"\n")
    let changes = watch.drain()
    let outcome = try library.refreshText(changes, watching: watch)
    #expect(outcome.isPartial && outcome.added == 1 && outcome.read == 1)
    #expect(try library.refreshFindings(changes).extracted == 1)
    #expect(try titles == ["Third story", "Second story", "First story"])
    #expect(watch.drain().isNone)
  }

  @Test func takesInChangesMovesAndRemovals() throws {
    try folder.write("a/2021-01-01.txt", "Changed story\n\nAna: \"I saw nothing.\"\n", fresh: true)
    try folder.move("b/2021-01-02.txt", to: "a/2021-01-02.txt")
    var outcome = try look()
    #expect(outcome.isPartial && outcome.changed == 1 && outcome.moved == 1 && outcome.removed == 0)
    folder.remove("a/2021-01-02.txt")
    outcome = try look()
    #expect(outcome.isPartial && outcome.removed == 1)
    #expect(try titles == ["Changed story"])
  }

  @Test func takesAFileReplacedByRenamingAnother() throws {
    try folder.write("a/.2021-01-01.txt.swp", "Saved story\n\nAna: \"I saw it all.\"\n", fresh: true)
    try folder.move("a/.2021-01-01.txt.swp", to: "a/2021-01-01.txt")
    let outcome = try look()
    #expect(outcome.isPartial && outcome.changed == 1)
    #expect(try titles.last == "Saved story")
  }

  @Test func waitsUntilAFileIsWritten() throws {
    let descriptor = open(folder["a/slow.txt"], O_WRONLY | O_CREAT, 0o600)
    #expect(write(descriptor, "Half a st", 9) == 9)
    #expect(watch.drain().isNone)
    #expect(write(descriptor, "ory\n\nAnd the rest.\n", 19) == 19)
    close(descriptor)
    #expect(try look().added == 1)
    #expect(try titles.last == "Half a story")
  }

  @Test func searchesNewFoldersAndWatchesThem() throws {
    try folder.write("c/deep/2021-02-01.txt", "Deep story\n\nIt lies deep.\n")
    #expect(watch.drain().isEverything)
    #expect(try library.refreshText(watching: watch).added == 1)
    try folder.write("c/deep/2021-02-02.txt", "Deeper story\n\nIt lies deeper.\n")
    #expect(try look().isPartial)
    try folder.move("c", to: "d")
    #expect(try look().moved == 2)
    try folder.write("d/deep/2021-02-03.txt", "Deepest story\n\nIt lies deepest.\n")
    #expect(try look().isPartial)
    #expect(try library.summaries().first?.path == folder["d/deep/2021-02-03.txt"])
    #expect(rename(folder["d"], folder.data + "-away") == 0 || errno == ENOENT)
  }

  @Test func looksAtEverythingWhereLinksAre() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("far.txt", "Far story\n\nIt is far.\n")
    try folder.link("a/near.txt", to: elsewhere["far.txt"])
    try folder.link("b/more", to: elsewhere.path)
    #expect(watch.drain().isEverything)
    #expect(try library.refreshText(watching: watch).added == 1)
    try elsewhere.write("far.txt", "Far story changed\n\nIt is far.\n", fresh: true)
    #expect(watch.drain().isEverything)
    _ = try library.refreshText(watching: watch)
    #expect(try titles.contains("Far story changed"))
    // with the link that was listed goes the path, not the article
    let shown = try #require(try library.summaries().first { $0.title == "Far story changed" }).path
    unlink(shown == folder["a/near.txt"] ? shown : folder["b/more"])
    let outcome = try look()
    #expect(!outcome.isPartial && outcome.removed + outcome.moved + outcome.added > 0)
    #expect(try titles.contains("Far story changed"))
  }

  @Test func awaitsALibraryThatIsGone() throws {
    try folder.write("lone/sub/2021-03-01.txt", "Lone story\n\nAlone.\n")
    let watch = FolderWatch()
    let library = try folder.library(folder["lone"])
    #expect(try library.refreshText(watching: watch).added == 1)
    try folder.move("lone", to: "gone")
    #expect(watch.drain().isEverything)
    #expect(try library.refreshText(watching: watch).removed == 1)
    #expect(try library.problems().map(\.reason) == [.missing])
    try folder.move("gone", to: "lone")
    #expect(watch.drain().isEverything)
    #expect(try library.refreshText(watching: watch).added == 1)
    try folder.write("lone/sub/2021-03-02.txt", "Another\n\nNot alone.\n")
    #expect(!watch.drain().isEverything)
  }

  @Test func knowsThatItMissedSomething() throws {
    for _ in 0..<9000 {
      for name in ["a/x.txt", "b/y.txt"] { close(open(folder[name], O_WRONLY | O_CREAT, 0o600)) }
    }
    #expect(watch.drain().isEverything)
  }

  /// Whatever is done to the files, looking at what changed comes to what a look at all of them does.
  @Test(arguments: 1...4)
  func seesWhatALookAtAllFilesSees(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var changer = FolderChanger(folder)
    for _ in 0..<25 {
      for _ in 0..<Int.random(in: 1...4, using: &random) { try changer.change(&random) }
      let changes = watch.drain()
      if !changes.isNone { _ = try library.refreshText(changes, watching: watch) }
      let fresh = try folder.library(cache: folder.cache + "-\(Int.random(in: 0..<1 << 60, using: &random))")
      _ = try fresh.refreshText()
      #expect(try Seen.all(in: library) == Seen.all(in: fresh))
      #expect(try library.problems() == fresh.problems())
    }
  }

  private struct Seen: Equatable {
    var path: String
    var title: String

    init(_ summary: ArticleSummary) { (path, title) = (summary.path, summary.title) }

    /// By path, since articles of one day stand in the order in which they came.
    static func all(in library: Library) throws -> [Seen] {
      try library.summaries().map(Seen.init).sorted { $0.path < $1.path }
    }
  }
}
