import LibraryFiles
import NewsLibrary
import TestSupport
import Testing

@Suite struct ScannedLibraryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("sound.txt", "A sound story\n\nIt can be read.\n")
  }

  private func paths(_ library: Library) throws -> [String] { try library.summaries().map(\.path).sorted() }

  @Test func listsWhatCanNotBeReadAndLoadsTheRest() throws {
    try folder.write("empty.txt", "")
    try folder.write("blank.txt", " \n\n")
    try folder.write(Array("binary.txt".utf8), [0x7E, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0, 0xFF, 0xFE, 0, 3])
    try folder.link("dangling.txt", to: "nowhere.txt")
    try folder.link("itself.txt", to: "itself.txt")
    try folder.link("through.txt", to: "sound.txt/beyond")
    let library = try folder.refreshed()
    #expect(try paths(library) == [folder["sound.txt"]])
    #expect(
      try library.problems() == [
        Problem(path: folder["binary.txt"], reason: .binary, found: .inFolder),
        Problem(path: folder["blank.txt"], reason: .empty, found: .inFolder),
        Problem(path: folder["dangling.txt"], reason: .danglingLink, found: .inFolder),
        Problem(path: folder["empty.txt"], reason: .empty, found: .inFolder),
        Problem(path: folder["itself.txt"], reason: .linkLoop, found: .inFolder),
        Problem(path: folder["through.txt"], reason: .unreadable(errno: 20), found: .inFolder),
      ])
  }

  @Test func forgetsAProblemThatWasMended() throws {
    try folder.link("dangling.txt", to: "nowhere.txt")
    try folder.write("empty.txt", "")
    let library = try folder.refreshed()
    folder.remove("dangling.txt")
    try folder.write("empty.txt", "No longer empty\n\nIt says something now.\n")
    let outcome = try library.refresh()
    #expect(outcome.hasOtherProblems && outcome.changed == 1)
    #expect(try library.problems().isEmpty)
  }

  @Test func skipsPipesAndHiddenFiles() throws {
    folder.makePipe("pipe.txt")
    try folder.write(".hidden.txt", "Hidden\n\nNot to be seen.\n")
    try folder.write(".folder/story.txt", "Hidden too\n\nNot to be seen.\n")
    let library = try folder.refreshed()
    #expect(try paths(library) == [folder["sound.txt"]])
    #expect(try library.problems().isEmpty)
  }

  @Test func passesOverWhatIsNoNewsAndSaysSo() throws {
    try folder.write(Array("gate.jpg".utf8), [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + [UInt8](repeating: 0, count: 70_000))
    try folder.write(Array("icon".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0])
    try folder.write("run", "#!/bin/sh\necho gate\n")
    try folder.write("tool.py", "print('gate')\n")
    let problems = try folder.refreshed().problems()
    #expect(
      problems.map(\.reason) == [
        .noArticles(.picture), .noArticles(.picture), .noArticles(.program), .noArticles(.knownForm),
      ])
    #expect(problems.allSatisfy { $0.isPassedOver })
    let named = try folder.refreshed(folder["icon"])
    #expect(try named.problems().map(\.isPassedOver) == [false])
  }

  /// What dateline wrote is no news that somebody sent.
  @Test(arguments: [("q.csv", ExportFormat.csv), ("q.json", .json)])
  func anExportAmongTheArticlesIsNone(_ name: String, _ format: ExportFormat) throws {
    try folder.write("talks.txt", "Talks go on\n\n“All of it is signed,” said Ana Marsh.\n")
    let library = try folder.refreshed()
    _ = try library.refreshFindings()
    let subject = ExportSubject.search("signed")
    #expect(try library.write(subject, as: format, to: folder[name], replacing: false) != nil)
    _ = try library.refresh()
    #expect(try paths(library) == [folder["sound.txt"], folder["talks.txt"]])
    #expect(try library.problems().map(\.reason) == [.noArticles(.originals)])
    #expect(try library.write(subject, as: format, to: folder[name], replacing: true) != nil)
  }

  /// Wires and old archives come without endings, or with numbers for them.
  @Test(arguments: ["wire", "story.001", "tag_agency.com_2014_wire_KBN0FL0NM_version_10"])
  func readsTextWhoseNameSaysNothing(_ name: String) throws {
    try folder.write(name, "A wire story\n\nIt came by wire.\n")
    let library = try folder.refreshed()
    #expect(try paths(library) == [folder["sound.txt"], folder[name]].sorted())
  }

  @Test func readsAFileThatIsNamedWhateverItsEnding() throws {
    try folder.write("story.wire", "A wire story\n\nIt came by wire.\n")
    let library = try folder.refreshed(folder["story.wire"])
    #expect(try paths(library) == [folder["story.wire"]])
  }

  @Test func doesNotWaitForAPipeThatIsNamed() throws {
    folder.makePipe("pipe.txt")
    #expect(try folder.refreshed(folder["pipe.txt"]).summaries().isEmpty)
  }

  @Test func tellsOfAPathThatIsNotThere() throws {
    let library = try folder.refreshed(folder["nowhere"])
    #expect(try library.problems() == [Problem(path: folder["nowhere"], reason: .missing)])
  }

  @Test func followsALinkOnceAndEndsALoop() throws {
    try folder.write("deep/er/story.txt", "A deep story\n\nFar down.\n")
    try folder.link("deep/er/up", to: "../..")
    try folder.link("again", to: "deep/er")
    try folder.link("a-second-name.txt", to: "sound.txt")
    let library = try folder.refreshed()
    #expect(try paths(library) == [folder["deep/er/story.txt"], folder["sound.txt"]])
    #expect(try library.problems() == [Problem(path: folder["deep/er/up"], reason: .linkLoop, found: .inFolder)])
  }

  @Test func followsALinkOutOfTheFolder() throws {
    let other = try TemporaryFolder()
    try other.write("story.txt", "Elsewhere\n\nIn another folder.\n")
    try folder.link("elsewhere", to: other.path)
    let library = try folder.refreshed()
    #expect(try paths(library).contains(folder["elsewhere/story.txt"]))
  }

  @Test func listsAFileOnceThatTwoPathsLeadTo() throws {
    let library = try folder.library(folder.path, folder["sound.txt"], folder.path)
    _ = try library.refresh()
    #expect(try library.summaries().count == 1)
  }

  @Test(arguments: [
    Array("line\nbreak.txt".utf8), Array("\u{1B}[31mred.txt".utf8), Array("caf\u{E9}.txt".utf8),
    Array("cafe\u{301}.txt".utf8), [0xFF, 0xC3, 0x28] + Array(".txt".utf8),
  ])
  func opensFilesOfAnyName(name: [UInt8]) throws {
    try folder.write(name, Array("An odd name\n\nBut a sound story.\n".utf8))
    let library = try folder.refreshed()
    let odd = try #require(try library.summaries().first { $0.title == "An odd name" })
    #expect(odd.path == folder.path + "/" + String(decoding: name, as: UTF8.self))
    #expect(try library.refresh().read == 0)
  }

  @Test func tellsNamesApartThatLookAlike() throws {
    try folder.write("caf\u{E9}.txt", "Composed\n\nOne sign.\n")
    try folder.write("cafe\u{301}.txt", "Decomposed\n\nTwo signs.\n")
    let library = try folder.refreshed()
    #expect(try library.summaries().count == 3)
    #expect(try !library.refresh().hasChanged)
  }
}
