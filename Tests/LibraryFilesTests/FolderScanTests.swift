import LibraryFiles
import Newswire
import TestSupport
import Testing

/// What a scan finds by itself, without an index.
@Suite struct FolderScanTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func scan(_ paths: String...) -> FolderScan {
    FolderScan(paths.map { RawPath($0) }, isCancelled: { false })
  }

  @Test func findsEachArticleOnceUnderItsOwnPath() throws {
    try folder.write("a/one.txt", "One")
    try folder.write("a/.hidden.txt", "Hidden")
    try folder.link("0.txt", to: "a/one.txt")
    try folder.link("a/up", to: "..")
    let scan = scan(folder.path)
    #expect(scan.isComplete && scan.files.map(\.path.string) == [folder["a/one.txt"]])
    #expect(scan.problems.map(\.path.string) == [folder["a/up"]] && scan.problems.map(\.reason) == [.linkLoop])
  }

  @Test func readsWhateverIsNamedByItself() throws {
    try folder.write("notes.log", "Notes")
    #expect(scan(folder["notes.log"]).files.count == 1)
    #expect(scan(folder["none"]).problems.map(\.reason) == [.missing])
  }

  @Test func aBrokenOffScanIsNotComplete() throws {
    let scan = FolderScan([RawPath(folder.path)], isCancelled: { true })
    #expect(!scan.isComplete)
  }
}
