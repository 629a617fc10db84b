import Glibc
import NewsLibrary
import TestSupport
import Testing

/// Exports to files: whole or not at all, and never onto what is only to be read.
@Suite struct ExportFileTests {
  private let folder: TemporaryFolder
  private let output: TemporaryFolder
  private let library: Library
  private let subject = ExportSubject.quotes(of: "Ana Marsh", saying: nil)

  init() throws {
    folder = try TemporaryFolder()
    output = try TemporaryFolder()
    try folder.write("talks.txt", "Talks end\n\nAna Marsh: \"Nothing is signed.\"\n")
    library = try folder.refreshed()
  }

  private func write(
    _ path: String, replacing: Bool = false, _ subject: ExportSubject? = nil
  ) throws -> (file: WrittenFile, count: ExportCount)? {
    try library.write(subject ?? self.subject, as: .markdown, to: path, replacing: replacing)
  }

  @Test func aFileIsWrittenOnceAndTakenBack() throws {
    let written = try #require(try write(output["a.md"]))
    #expect(written.count.quotes == 1 && written.file.path == output["a.md"])
    #expect(TextFile.read(output["a.md"])?.contains("Nothing is signed.") == true)
    #expect(throws: ExportError.exists(path: output["a.md"])) { try write(output["a.md"]) }
    #expect(library.takeBack(written.file) == .removed)
    #expect(TextFile.read(output["a.md"]) == nil && library.takeBack(written.file) == .gone)
    #expect(try entries(output).isEmpty)
  }

  @Test func aFileThatWasChangedStays() throws {
    let written = try #require(try write(output["a.md"]))
    try output.write("a.md", "my own words")
    #expect(library.takeBack(written.file) == .changed)
    #expect(TextFile.read(output["a.md"]) == "my own words")
  }

  @Test func whatWasReplacedComesBack() throws {
    try output.write("a.csv", "before")
    let written = try #require(try write(output["a.csv"], replacing: true))
    #expect(TextFile.read(output["a.csv"])?.contains("signed") == true)
    #expect(library.takeBack(written.file) == .restored)
    #expect(TextFile.read(output["a.csv"]) == "before")
    #expect(try entries(output) == ["a.csv"])
  }

  @Test func aFileWrittenTwiceIsTakenBackTwice() throws {
    let first = try #require(try write(output["a.md"])).file
    let second = try #require(try write(output["a.md"], replacing: true, .search("signed"))).file
    let third = try #require(try write(output["a.md"], replacing: true, .search("signed"))).file
    #expect(library.takeBack(third) == .restored && library.takeBack(second) == .restored)
    #expect(TextFile.read(output["a.md"])?.contains("Nothing is signed.") == true)
    #expect(library.takeBack(first) == .removed)
    #expect(try entries(output).isEmpty)
  }

  @Test func aFileThatWasChangedAfterALaterOneWasTakenBackStays() throws {
    let first = try #require(try write(output["a.md"])).file
    let words = try #require(TextFile.read(output["a.md"]))
    let second = try #require(try write(output["a.md"], replacing: true, .search("signed"))).file
    #expect(library.takeBack(second) == .restored)
    // as long as before
    try output.write("a.md", words.replacing("signed", with: "mended"))
    #expect(library.takeBack(first) == .changed)
    #expect(TextFile.read(output["a.md"])?.contains("mended") == true)
  }

  @Test func whatTakesAFilesPlaceMayBeReadByTheSameUsers() throws {
    try output.write("a.csv", "before")
    #expect(chmod(output["a.csv"], 0o600) == 0)
    let written = try #require(try write(output["a.csv"], replacing: true))
    #expect(mode(output["a.csv"]) == 0o600)
    #expect(library.takeBack(written.file) == .restored && mode(output["a.csv"]) == 0o600)
  }

  private func mode(_ path: String) -> mode_t? {
    var about = stat()
    return stat(path, &about) == 0 ? about.st_mode & 0o777 : nil
  }

  @Test func filesOfTheLibraryAreOnlyRead() throws {
    let before = TextFile.read(folder["talks.txt"])
    #expect(symlink(folder["talks.txt"], output["link.md"]) == 0)
    #expect(link(folder["talks.txt"], output["hard.md"]) == 0)
    #expect(symlink(folder.path, output["folder"]) == 0)
    for path in [
      folder["talks.txt"], folder["new.md"], output["link.md"], output["hard.md"], output["folder/talks.txt"],
      "\(folder.path)/./talks.txt",
    ] {
      #expect(throws: ExportError.self) { try write(path, replacing: true) }
    }
    #expect(TextFile.read(folder["talks.txt"]) == before)
    #expect(try entries(folder) == ["talks.txt"])
    // what is no article may lie beside them
    #expect(try library.write(subject, as: .csv, to: folder["q.csv"], replacing: false) != nil)
  }

  /// Whatever library is open: what lies here may be one too.
  @Test(arguments: ["a.txt", "a.text", "a.md", "A.TXT"]) func articlesOfOtherLibrariesAreOnlyRead(name: String) throws {
    try output.write(name, "Bridge falls\n\nNobody crosses.\n")
    #expect(symlink(output[name], output["link.csv"]) == 0)
    for path in [output[name], output["link.csv"]] {
      for isReplacing in [false, true] {
        #expect(throws: ExportError.mayBeArticle(path: output[name])) { try write(path, replacing: isReplacing) }
      }
    }
    #expect(TextFile.read(output[name]) == "Bridge falls\n\nNobody crosses.\n")
    #expect(try entries(output) == [name, "link.csv"].sorted())
  }

  @Test(arguments: ["a.md", "a.txt"]) func anExportGivesWayToAnother(name: String) throws {
    _ = try write(output[name])
    let first = TextFile.read(output[name])
    try folder.write("talks.txt", "Talks go on\n\nAna Marsh: \"All of it is signed.\"\n", fresh: true)
    _ = try library.refresh()
    let written = try #require(try write(output[name], replacing: true))
    #expect(TextFile.read(output[name])?.contains("All of it is signed.") == true)
    // in another run of the program too, and under another name
    let other = try folder.refreshed()
    _ = try other.write(subject, as: .text, to: output[name], replacing: true)
    #expect(rename(output[name], output["moved.md"]) == 0)
    _ = try other.write(subject, as: .markdown, to: output["moved.md"], replacing: true)
    #expect(library.takeBack(written.file) == .gone && TextFile.read(output["moved.md"]) != first)
  }

  @Test func anExportThatWasEditedIsTheUsersOwnText() throws {
    let long = String(repeating: "Nobody crosses the river any more. ", count: 5000)
    try folder.write("long.txt", "Talks end\n\nAna Marsh: \"\(long)\"\n", fresh: true)
    _ = try library.refresh()
    _ = try write(output["a.md"])
    _ = try write(output["a.md"], replacing: true)
    let text = try #require(TextFile.read(output["a.md"]))
    for edited in [text + "!", String(text.dropLast()), "My words." + text, "", "Bridge falls\n"] {
      try output.write("a.md", edited)
      #expect(throws: ExportError.mayBeArticle(path: output["a.md"])) { try write(output["a.md"], replacing: true) }
      #expect(TextFile.read(output["a.md"]) == edited)
    }
    try output.write("a.md", text)
    #expect(try write(output["a.md"], replacing: true) != nil)
  }

  @Test func anArticleThatComesMeanwhileStays() throws {
    #expect(throws: ExportError.mayBeArticle(path: output["a.md"])) {
      try library.write(subject, as: .markdown, to: output["a.md"], replacing: true) {
        try? output.write("a.md", "Bridge falls\n")
        return false
      }
    }
    #expect(TextFile.read(output["a.md"]) == "Bridge falls\n")
    #expect(try entries(output) == ["a.md"])
  }

  @Test func whatIsNoFileIsNotWrittenTo() throws {
    #expect(mkfifo(output["pipe"], 0o600) == 0)
    #expect(throws: ExportError.isNoFile(path: output["pipe"])) { try write(output["pipe"], replacing: true) }
    #expect(throws: ExportError.isNoFile(path: output.path)) { try write(output.path, replacing: true) }
    #expect(throws: ExportError.system(path: output["no/such/a.md"], errno: ENOENT)) {
      try write(output["no/such/a.md"])
    }
    #expect(symlink(output["nowhere"], output["dangling"]) == 0)
    #expect(throws: ExportError.isNoFile(path: output["dangling"])) { try write(output["dangling"], replacing: true) }
  }

  @Test func nothingToWriteMakesNoFile() throws {
    #expect(try write(output["a.md"], .search("zeppelin")) == nil)
    #expect(try entries(output).isEmpty)
  }

  @Test func whatIsBrokenOffLeavesNothing() throws {
    #expect(throws: CancellationError.self) {
      try library.write(subject, as: .csv, to: output["a.csv"], replacing: false, isCancelled: { true })
    }
    #expect(try entries(output).isEmpty)
  }

  @Test func whatIsOnItsWayWhenTheProgramEndsIsTakenAway() throws {
    var parts: [String] = []
    #expect(throws: ExportError.system(path: output["a.csv"], errno: ECANCELED)) {
      try library.write(subject, as: .csv, to: output["a.csv"], replacing: false) {
        parts = (try? entries(output)) ?? []
        library.removePartialExports()
        return false
      }
    }
    #expect(parts.count == 1 && parts[0].hasSuffix(".part"))
    #expect(try entries(output).isEmpty)
    #expect(throws: ExportError.self) { try write(output["b.csv"]) }
    #expect(try entries(output).isEmpty)
  }

  private func entries(_ folder: TemporaryFolder) throws -> [String] {
    let stream = try #require(opendir(folder.path))
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(entry.name)
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }
}
