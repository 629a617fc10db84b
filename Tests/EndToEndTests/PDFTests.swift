import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// PDFs by themselves, within other files and on standard input, by the program that the user has or has not.
@Suite struct PDFTests {
  private let dateline: Dateline
  private let folder: TemporaryFolder

  private static let gate = SmallPDF([["Gate opens at Kestel", "", "The gate at Kestel opened on Monday."]])

  init() throws {
    dateline = try Dateline()
    folder = try TemporaryFolder()
    try folder.write("gate.pdf", Self.gate.text)
  }

  /// - Parameter members: of which a text is one more.
  private func writeTar(_ members: [(name: String, bytes: [UInt8])]) throws {
    let story = (name: "a.txt", bytes: Array("Mill burns\n\nIt burnt down in a night of May.\n".utf8))
    try folder.write(Array("news.tar".utf8), SmallTar(members + [story]).bytes)
  }

  /// The members of `extract --json` that tell where an article is and what it is called.
  private struct Extracted: Decodable, Equatable {
    var member: String?
    var headline: String?
    var body: String?
  }

  private func extracted(_ script: String) throws -> (articles: [Extracted], run: CommandRun) {
    let run = try dateline.shell(script)
    let lines = run.output.split(separator: "\n")
    return (try lines.map { try JSONDecoder().decode(Extracted.self, from: Data($0.utf8)) }, run)
  }

  private var extract: String { "\(Dateline.binary) extract --json" }

  @Test func standardInputIsReadAsAFileIs() throws {
    let (file, _) = try extracted("\(extract) \(folder["gate.pdf"])")
    #expect(file.map(\.headline) == ["Gate opens at Kestel"] && file[0].body?.contains("on Monday.") == true)
    for input in ["\(extract) - < \(folder["gate.pdf"])", "cat \(folder["gate.pdf"]) | \(extract) -"] {
      #expect(try extracted(input).articles == file)
    }
    let packed = try extracted("gzip -c \(folder["gate.pdf"]) | \(extract) -").articles
    #expect(packed.map(\.headline) == file.map(\.headline) && packed.map(\.body) == file.map(\.body))
  }

  @Test func withoutTheProgramItsPackageIsNamed() throws {
    try writeTar([("gate.pdf", Self.gate.bytes), ("more/gate.pdf", Self.gate.bytes)])
    let (articles, run) = try extracted(
      "PATH=/nowhere; \(extract) \(folder.path); \(extract) - < \(folder["gate.pdf"])")
    #expect(articles.map(\.headline) == ["Mill burns"] && run.status == 1)
    let errors = run.errors.split(separator: "\n").sorted()
    #expect(
      errors == [
        "dateline: -: is a PDF: skipped; install poppler-utils to read it",
        "dateline: \(folder["gate.pdf"]): is a PDF: skipped; install poppler-utils to read it",
        "dateline: \(folder["news.tar"]): holds 2 PDFs (gate.pdf and 1 more): skipped; install poppler-utils to read them",
      ])
  }

  @Test func onceTheProgramIsThereTheyAreRead() throws {
    try writeTar([("gate.pdf", Self.gate.bytes)])
    let index = "\(Dateline.binary) index \(folder.path)"
    for changes in ["2 files new", "no file changed"] {
      let run = try dateline.shell("PATH=/nowhere; \(index)")
      let passedOver = "1 file passed over: 1 PDF; 1 part of a file passed over: 1 PDF"
      #expect(run.output.hasPrefix("1 article; \(changes); \(passedOver); "), "\(run.output)")
    }
    let run = try dateline.shell(index)
    #expect(
      run.output.hasPrefix("3 articles; 2 files changed; ") && !run.errors.contains("PDF"), "\(run.output)\(run.errors)"
    )
  }

  @Test func whyOneIsNotReadIsTold() throws {
    let scan = SmallPDF.scan
    let broken = (name: "wire/broken.pdf", bytes: Array("%PDF-1.7\n".utf8))
    try folder.write("scan.pdf", scan.text)
    try folder.write("empty.pdf", "")
    try writeTar([("scan.pdf", scan.bytes), ("gate.pdf", Self.gate.bytes), broken, ("b.pdf", broken.bytes)])
    try folder.write("sent.eml", SmallMail(subject: "Report", "The report is here.", attaching: [broken]).text)
    let run = try dateline.run(["index", folder.path])
    let summary = """
      4 articles; 5 files new; 2 files passed over: 1 PDF without text, 1 empty; \
      4 parts of files passed over: 3 damaged PDFs, 1 PDF without text; 
      """
    #expect(run.output.hasPrefix(summary), "\(run.output)")
    let errors = run.errors.split(whereSeparator: { $0 == "\n" || $0 == "\r" }).filter { $0.hasPrefix("dateline: ") }
    let remedy = "skipped; recognise its text by OCR to read it"
    #expect(
      errors == [
        "dateline: \(folder["empty.pdf"]): is empty: nothing to read",
        "dateline: \(folder["news.tar"]): holds a PDF without text, such as a scan (scan.pdf): \(remedy)",
        "dateline: \(folder["news.tar"]): holds 2 damaged PDFs (wire/broken.pdf and 1 more): skipped; replace them with sound copies",
        "dateline: \(folder["scan.pdf"]): is a PDF without text, such as a scan: \(remedy)",
        "dateline: \(folder["sent.eml"]): holds a damaged PDF (wire/broken.pdf): skipped; replace it with a sound copy",
      ], "\(run.errors)")
  }

  @Test func oneWithinAnArchiveOpensInTheReader() throws {
    folder.remove("gate.pdf")
    try folder.write(Array("news.tar".utf8), SmallTar([("wire/gate.pdf", Self.gate.bytes)]).bytes)
    let terminal = try dateline.open([folder.path])
    #expect(terminal.wait { $0.text.contains("The gate at Kestel opened on Monday.") }, "\(terminal.screen.text)")
    let found = try dateline.run(["search", "--json", "kestel", folder.path])
    #expect(found.output.contains("\"member\":\"wire/gate.pdf\""), "\(found.output)")
  }

  /// What stands in for the program: it fails until there is a file `mended`.
  private func writeFailing() throws -> String {
    try folder.script(
      "bin/pdftotext",
      "cat > /dev/null; [ -e \(folder["mended"]) ] || kill -SEGV $$; printf 'Mill floods\\n\\nIt was wet.\\n'")
    return "\(folder["bin"]):/usr/bin:/bin"
  }

  @Test func whatFailedInPassingIsTriedAgainWhenAskedFor() throws {
    let path = try writeFailing()
    let news = try TemporaryFolder()
    try news.write("gate.pdf", Self.gate.text)
    try news.write("a.txt", "Mill burns\n\nIt burnt down in a night of May.\n")
    let command = { (words: String) in try dateline.shell("PATH=\(path); \(Dateline.binary) \(words) \(news.path)") }
    for changes in ["2 files new", "no file changed"] {
      let run = try command("index")
      let passedOver = "1 file passed over: 1 PDF on which pdftotext failed"
      #expect(run.output.hasPrefix("1 article; \(changes); \(passedOver); "), "\(run.output)")
      let told = "gate.pdf: is a PDF on which pdftotext failed: skipped; dateline index tries again\n"
      #expect(run.errors.contains(told), "\(run.errors)")
    }
    try folder.write("mended", "")
    #expect(try command("search flooded").output.isEmpty)
    #expect(try command("search wet").output.isEmpty)
    #expect(try command("index").output.hasPrefix("2 articles; 1 file changed; "))
    #expect(try command("search wet").output.contains("gate.pdf"))
  }

  @Test func whatFailedInPassingIsTriedAgainByTheReader() throws {
    let path = try writeFailing()
    let news = try TemporaryFolder()
    try news.write("gate.pdf", Self.gate.text)
    try news.write("a.txt", "Mill burns\n\nIt burnt down in a night of May.\n")
    let terminal = try dateline.open([news.path], environment: ["PATH": path])
    #expect(terminal.wait { $0.text.contains("1 problem") }, "\(terminal.screen.text)")
    terminal.send(":problems\r")
    #expect(terminal.wait { $0.text.contains("pdftotext failed: skipped; R tries again") }, "\(terminal.screen.text)")
    terminal.send("q")
    try folder.write("mended", "")
    terminal.send("R")
    #expect(terminal.wait { $0.text.contains("article 2 of 2") }, "\(terminal.screen.text)")
  }

  /// An empty file whose name has the number of the process: a larger one may not be written.
  @Test(arguments: [SIGKILL, SIGTERM]) func itEndsWithTheProgram(signal: CInt) throws {
    try folder.script("bin/pdftotext", ": > \(folder["run"]).$$; exec sleep 1000")
    let path = "\(folder["bin"]):/usr/bin:/bin"
    let run = try RunningCommand(
      [Dateline.binary, "extract", "--json", folder["gate.pdf"]],
      environment: dateline.environment().merging(["PATH": path]) { $1 })
    let number = try #require(
      try Self.waited {
        try dateline.shell("cd \(folder.path); ls run.*").output.split(separator: "\n").first?.dropFirst(4)
      })
    #expect(Self.isRunning(number))
    run.end(by: signal)
    #expect(Self.waited { Self.isRunning(number) ? nil : true } == true)
  }

  /// What `find` finds within ten seconds.
  private static func waited<Found>(_ find: () throws -> Found?) rethrows -> Found? {
    for _ in 0..<1000 {
      if let found = try find() { return found }
      usleep(10_000)
    }
    return nil
  }

  /// One that has ended and that nobody asked about has no command line any more.
  private static func isRunning(_ process: Substring) -> Bool {
    TextFile.read("/proc/\(process)/cmdline")?.isEmpty == false
  }

  /// What stands in for the program tells of its limits as the text, and writes a file if it can.
  @Test func itsLimitsHold() throws {
    let script = """
      #!/bin/sh
      cat > /dev/null
      echo "$(ulimit -t) seconds, $(ulimit -v) kB, files of $(ulimit -f) and cores of $(ulimit -c) blocks"
      """
    try folder.write("bin/pdftotext", script)
    chmod(folder["bin/pdftotext"], 0o700)
    let (articles, run) = try extracted("PATH=\(folder["bin"]):$PATH; \(extract) - < \(folder["gate.pdf"])")
    #expect(
      articles.map(\.body) == ["60 seconds, 2097152 kB, files of 0 and cores of 0 blocks\n"], "\(run.errors)")
  }

  /// An end is put to what has none: a PDF is read to 64 MB.
  @Test func inputWithoutEndIsRefused() throws {
    let (articles, run) = try extracted("(cat \(folder["gate.pdf"]); cat /dev/zero) | \(extract) -")
    #expect(articles.isEmpty && run.status == 1)
    #expect(run.errors.contains("-: is larger than 64 MB, too large for an article: skipped\n"), "\(run.errors)")
  }
}
