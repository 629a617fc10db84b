import Glibc
import NewsLibrary
import TestSupport
import Testing

/// `dateline export`, all kinds in all formats, in the real program.
@Suite struct ExportCommandTests {
  private let dateline: Dateline
  private let output: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    output = try TemporaryFolder()
  }

  private var twin: String { Dateline.articles + "/allies-pledge-1200-security-personnel.txt" }

  @Test func everyKindInEveryFormat() throws {
    let library = try TemporaryFolder()
    try library.write("talks.txt", "Talks end\n\nAna Marsh said: “Nothing is signed.”\n")
    let kinds = [["quotes", "Ana Marsh"], ["search", "signed"], ["article", library["talks.txt"]]]
    for kind in kinds {
      for format in ExportFormat.allCases {
        let run = try dateline.run(["export"] + kind + [library.path, "--format", format.rawValue])
        #expect(run.status == 0 && run.errors.isEmpty, "\(kind) \(format) \(run.errors)")
        #expect(run.output.contains("Nothing is "), "\(kind) \(format) \(run.output)")
        #expect(run.output.contains(library["talks.txt"]), "\(kind) \(format) \(run.output)")
      }
    }
  }

  /// One quote has one kind, whichever command tells of it.
  @Test func kindsAreThoseOfTheMachineInterface() throws {
    let extracted = try dateline.run(["extract", "--json", twin]).output
    let exported = try dateline.run(["export", "article", twin, "--format", "json"]).output
    let rows = try dateline.run(["export", "article", twin, "--format", "csv"]).output.split(
      whereSeparator: \.isNewline)
    for kind in ["direct", "mixed", "indirect"] {
      let count = extracted.ranges(of: "{\"kind\":\"\(kind)\",\"range\"").count
      #expect(count > 0 && exported.ranges(of: "{\"kind\":\"\(kind)\",\"text\"").count == count, "\(kind)")
      #expect(rows.count { $0.hasPrefix("quote,\(kind),") } == count, "\(kind)")
    }
  }

  @Test func quotesAreNarrowedByWords() throws {
    let run = try dateline.run([
      "export", "quotes", "edmund tarrow", "--saying", "healthier", "--format", "json", Dateline.articles,
    ])
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.count == 1 && lines[0].hasPrefix("{\"schema\":1,\"record\":\"quote\",\"kind\":\"direct\""), "\(run.output)")
  }

  @Test func nothingFoundIsStatusOne() throws {
    for kind in [["quotes", "Nobody\u{1B}[2J"], ["search", "zeppelinwort"], ["notes"]] {
      let run = try dateline.run(["export"] + kind + [Dateline.articles, "--output", output["a.md"]])
      #expect(run.status == 1 && run.output.isEmpty && run.errors.hasPrefix("dateline: no"), "\(run.errors)")
      #expect(!run.errors.contains("\u{1B}") && TextFile.read(output["a.md"]) == nil)
    }
  }

  @Test func aFileIsWrittenOnceUnlessForced() throws {
    let command = ["export", "article", twin, "--output", output["it's; $(x).csv"]]
    let run = try dateline.run(command)
    #expect(
      run.status == 0 && run.output.hasPrefix("1 article with ")
        && run.output.hasSuffix(" written to \(output["it's; $(x).csv"])\n"),
      "\(run.output)")
    #expect(TextFile.read(output["it's; $(x).csv"])?.hasPrefix("record,kind,text,speaker,") == true)
    let again = try dateline.run(command + ["--format", "json"])
    #expect(again.status == 2 && again.errors.contains("exists: nothing was written (--force replaces it)"))
    #expect(try dateline.run(command + ["--format", "json", "--force"]).status == 0)
    #expect(TextFile.read(output["it's; $(x).csv"])?.hasPrefix("{\"schema\":1,\"record\":\"article\"") == true)
  }

  @Test func aFileOfTheLibraryIsNeverWritten() throws {
    let library = try TemporaryFolder()
    try library.write("talks.txt", "Talks end\n\nAna Marsh said: “Nothing is signed.”\n")
    let before = TextFile.read(library["talks.txt"])
    let run = try dateline.run([
      "export", "search", "signed", library.path, "--output", library["talks.txt"], "--force",
    ])
    #expect(run.status == 2 && run.errors.contains("of this library: write elsewhere"), "\(run.errors)")
    #expect(TextFile.read(library["talks.txt"]) == before)
  }

  /// One file of a tree is open, and another one of it named as output.
  @Test func anArticleOfAFolderThatIsNotOpenIsNeverWritten() throws {
    let library = try TemporaryFolder()
    try library.write("2021/talks.txt", "Talks end\n\nAna Marsh said: “Nothing is signed.”\n")
    try library.write("2022/bridge.txt", "Bridge falls\n\nNobody crosses.\n")
    let run = try dateline.run([
      "export", "article", library["2021/talks.txt"], "--output", library["2022/bridge.txt"], "--force",
    ])
    #expect(run.status == 2 && run.errors.contains("may be an article") && run.output.isEmpty, "\(run.errors)")
    #expect(TextFile.read(library["2022/bridge.txt"]) == "Bridge falls\n\nNobody crosses.\n")
  }

  @Test func aFolderWhoseNameIsNotUTF8IsWrittenIn() throws {
    let command = "'\(Dateline.binary)' export search the '\(Dateline.articles)' --output out.csv"
    try output.write(Array("lat".utf8) + [0xE9, UInt8(ascii: "/")] + Array("here".utf8), [])
    for force in ["", " --force"] {
      let run = try dateline.shell("cd '\(output.path)'/lat*; \(command)\(force); ls -A")
      #expect(run.errors.isEmpty && run.output.hasSuffix("\nhere\nout.csv\n"), "\(run.output)\(run.errors)")
    }
  }

  @Test func whatStandardOutputGoesToIsNeverReplaced() throws {
    let command = "'\(Dateline.binary)' export search the '\(Dateline.articles)' --force --output"
    #expect(symlink("/dev/stdout", output["link"]) == 0 && symlink("link", output["links"]) == 0)
    for name in ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", output["link"], output["links"]] {
      try output.write("log", "before\n")
      let run = try dateline.shell("exec >> '\(output["log"])'; \(command) \(name)")
      #expect(run.status == 2 && run.errors.contains("leave out --output"), "\(name) \(run.errors)")
      #expect(TextFile.read(output["log"]) == "before\n")
    }
  }

  @Test func anEarlierExportIsReplacedByForce() throws {
    let command = ["export", "article", twin, "--output", output["a.md"]]
    #expect(try dateline.run(command).status == 0)
    let again = try dateline.run(command)
    #expect(again.status == 2 && again.errors.contains("exists: nothing was written (--force replaces it)"))
    #expect(try dateline.run(command + ["--format", "text", "--force"]).status == 0)
    #expect(TextFile.read(output["a.md"])?.hasPrefix("Allies pledge") == true)
    #expect(try dateline.run(command + ["--force"]).status == 0)
    #expect(TextFile.read(output["a.md"])?.hasPrefix("# Allies pledge") == true)
  }

  @Test func anArticleIsExportedFromALibraryByName() throws {
    let library = try TemporaryFolder()
    try library.write("talks.txt", "Talks end\n\nAna Marsh said: “Nothing is signed.”\n")
    try dateline.configure("[libraries]\ncoast = \"\(library.path)\"\n")
    let run = try dateline.run(["export", "article", library["talks.txt"], "-l", "coast", "--format", "json"])
    #expect(run.status == 0 && run.output.contains("Nothing is signed."), "\(run.errors)")
    let beside = ["--output", library["quotes.md"]]
    let refused = try dateline.run(["export", "article", library["talks.txt"], "-l", "coast"] + beside)
    #expect(refused.status == 2 && refused.errors.contains("would become an article"), "\(refused.errors)")
    let unknown = try dateline.run(["export", "article", library["talks.txt"], "-l", "cost"])
    #expect(unknown.status == 2 && unknown.errors.contains("no library cost; choose from coast"), "\(unknown.errors)")
  }

  @Test func aSearchEnginesStateIsThatOfWhatWasWritten() throws {
    let command = ["export", "--to", "opensearch", Dateline.articles, "--state", output["state"]]
    try output.write("bulk.ndjson", "mine\n")
    let refused = try dateline.run(command + ["--output", output["bulk.ndjson"]])
    #expect(refused.status == 2 && TextFile.read(output["state"]) == nil, "\(refused.errors)")
    let first = try dateline.run(command + ["--output", output["first.ndjson"]])
    #expect(first.status == 0 && first.output.contains(" articles with "), "\(first.errors)")
    let again = try dateline.run(command)
    #expect(again.status == 0 && again.output.isEmpty && again.errors.isEmpty, "\(again.errors)")
    let lost = try dateline.run(command + ["--output", output["no/such/folder"]])
    #expect(lost.status == 2 && TextFile.read(output["state"])?.hasPrefix("dateline export state 1 dateline\n") == true)
    for path in [output["no/such/state"], Dateline.articles + "/README.md"] {
      let run = try dateline.run(command.dropLast() + [path])
      #expect(run.status == 2 && run.output.isEmpty, "\(path)")
    }
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    let run = try dateline.shell("\(Dateline.binary) export search the \(Dateline.articles) | head -c 10")
    #expect(run.errors.isEmpty && run.output.utf8.count == 10, "\(run.errors)")
  }
}
