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
        "dateline: \(folder["news.tar"]): holds 2 PDFs: skipped; install poppler-utils to read them",
      ])
  }

  @Test func onceTheProgramIsThereTheyAreRead() throws {
    try writeTar([("gate.pdf", Self.gate.bytes)])
    let index = "\(Dateline.binary) index \(folder.path)"
    for changes in ["2 files new", "no file changed"] {
      let run = try dateline.shell("PATH=/nowhere; \(index)")
      #expect(run.output.hasPrefix("1 article; \(changes); 2 files passed over: 2 PDFs; "), "\(run.output)")
    }
    let run = try dateline.shell(index)
    #expect(
      run.output.hasPrefix("3 articles; 2 files changed; ") && !run.errors.contains("PDF"), "\(run.output)\(run.errors)"
    )
  }

  @Test func thoseWithoutTextAreTold() throws {
    let scan = SmallPDF.scan
    try folder.write("scan.pdf", scan.text)
    try writeTar([("scan.pdf", scan.bytes), ("gate.pdf", Self.gate.bytes), ("broken.pdf", Array("%PDF-1.7\n".utf8))])
    let run = try dateline.run(["index", folder.path])
    #expect(
      run.output.hasPrefix("3 articles; 3 files new; 3 files passed over: 3 PDFs without text; "), "\(run.output)")
    #expect(
      run.errors.contains("news.tar: holds 2 PDFs without text that can be read, such as scans: skipped\n"),
      "\(run.errors)")
  }

  @Test func oneWithinAnArchiveOpensInTheReader() throws {
    folder.remove("gate.pdf")
    try folder.write(Array("news.tar".utf8), SmallTar([("wire/gate.pdf", Self.gate.bytes)]).bytes)
    let terminal = try dateline.open([folder.path])
    #expect(terminal.wait { $0.text.contains("The gate at Kestel opened on Monday.") }, "\(terminal.screen.text)")
    let found = try dateline.run(["search", "--json", "kestel", folder.path])
    #expect(found.output.contains("\"member\":\"wire/gate.pdf\""), "\(found.output)")
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
