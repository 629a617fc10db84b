import Linguistics
import Newswire
import Synchronization
import TestSupport
import Testing

/// PDFs, by themselves and within other files, by a reader that is none: it takes what stands behind the sign for the text.
@Suite struct PDFDocumentTests {
  /// Gives the text, notes its limits, and says that it took so long.
  private final class Reading: Sendable {
    let limits = Mutex<[PDFReader.Limits]>([])
    let cost: Duration

    init(cost: Duration = .zero) { self.cost = cost }

    var reader: PDFReader {
      PDFReader { [self] pdf, limits in
        self.limits.withLock { $0.append(limits) }
        let text = Array(pdf.dropFirst(PDFDocumentTests.sign.utf8.count))
        if text.isEmpty { return PDFReader.Reading(.lack(.pdfWords), in: cost) }
        return PDFReader.Reading(text.count > limits.bytes ? .lack(.pdfLength) : .text(text), in: cost)
      }
    }

    var count: Int { limits.withLock { $0.count } }
  }

  private static let sign = "%PDF-1.7\n"
  private static let gate = pdf("Gate opens\n\nIt rained on the gate.\n")
  private static let mill = pdf("Mill burns\n\nIt burnt down in a night of May.\n")
  private static let scan = pdf("")

  private static func pdf(_ text: String) -> [UInt8] { Array("\(sign)\(text)".utf8) }

  private func contents(
    _ bytes: [UInt8], path: String = "a", as format: String? = nil, _ reader: PDFReader? = Reading().reader
  ) -> FileContents {
    Formats.contents(
      of: SourceFile(path: path, bytes: bytes), as: format.flatMap(Formats.named), found: .inFolder, readingPDFs: reader
    )
  }

  private func headlines(_ contents: FileContents) -> [String?] { contents.articles.map(\.article.headline) }

  @Test(arguments: [nil, "pdf"])
  func itsTextIsAnArticle(_ format: String?) throws {
    let article = try #require(contents(Self.gate, as: format).articles.first)
    #expect(article.article.headline == "Gate opens" && article.article.hasBody)
    #expect(article.place == FilePlace(number: 1, bytes: nil))
  }

  @Test(arguments: ["\n\n", "\u{FEFF}", "\u{FEFF}\r\n "])
  func whatStandsBeforeTheSignDoesNotMatter(_ before: String) {
    let reader = PDFReader { _, _ in PDFReader.Reading(.text(Array("Gate opens\n\nIt rained.\n".utf8)), in: .zero) }
    #expect(headlines(contents(Array(before.utf8) + Self.gate, reader)) == ["Gate opens"])
  }

  @Test(arguments: ["report.eml", "report.mbox", "report.csv", "report.json", "report.html"])
  func theEndingOfItsNameDoesNotMatter(_ path: String) {
    #expect(headlines(contents(Self.gate, path: path)) == ["Gate opens"])
  }

  @Test func itIsReadToItsEndToKnow() {
    #expect(Formats.contents(ofUnreadable: Self.gate + [0, 0xFF, 0]) == nil)
  }

  @Test func whatIsMissingIsTold() {
    #expect(contents(Self.gate, nil) == .noArticles(.pdf))
    #expect(contents(Self.scan) == .noArticles(.pdfWords))
    #expect(contents(Self.pdf(" \u{C} \u{C}")) == .noArticles(.pdfWords))
  }

  @Test func withinAnArchiveItHasItsPlace() {
    let inner = SmallTar([("mill.pdf", Self.mill)])
    let read = contents(SmallTar([("wire/gate.pdf", Self.gate), ("2021.tar", inner.bytes)]).bytes)
    #expect(headlines(read) == ["Gate opens", "Mill burns"])
    #expect(read.articles.map(\.place.member) == ["wire/gate.pdf", "2021.tar/mill.pdf"])
    #expect(read.articles.map(\.place.number) == [1, 2] && read.articles.allSatisfy { $0.article.hasBody })
  }

  @Test func oneThatCannotBeReadCostsItselfAlone() {
    let tar = SmallTar([("scan.pdf", Self.scan), ("gate.pdf", Self.gate), ("a.txt", Array("It rained.\n".utf8))]).bytes
    let read = contents(tar)
    #expect(headlines(read) == ["Gate opens", nil])
    #expect(read.unreadable == [FilePlace(number: 1, bytes: nil, member: "scan.pdf", lack: .pdfWords)])
    let untouched = contents(tar, nil)
    #expect(untouched.articles.count == 1 && untouched.unreadable.map(\.lack) == [.pdf, .pdf])
  }

  @Test func allOfAFileHaveOneTime() {
    let reading = Reading(cost: .seconds(18))
    let members = (0..<9).map { (name: "\($0).pdf", bytes: Self.gate) }
    let read = contents(SmallTar(members).bytes, reading.reader)
    #expect(read.articles.count == 7 && read.unreadable.map(\.lack) == [.pdfLength, .pdfLength])
    let times = reading.limits.withLock { $0.map(\.time) }
    #expect(times == Array(repeating: .seconds(20), count: 6) + [.seconds(12)])
  }

  @Test func theirTextIsAPartOfWhatIsUnpacked() {
    let reading = Reading()
    let members = [(name: "gate.pdf", bytes: Self.gate), (name: "mill.pdf", bytes: Self.mill)]
    #expect(contents(SmallTar(members).bytes, reading.reader).articles.count == 2)
    let limits = reading.limits.withLock { $0.map(\.bytes) }
    // the text of the first and the second itself
    let spent = Self.gate.count - Self.sign.utf8.count + Self.mill.count
    #expect(limits.count == 2 && limits[0] - limits[1] == spent, "\(limits)")
  }

  /// There may be no end to PDFs in the text of PDFs.
  @Test func withinItsTextNoOtherIsRead() {
    let reading = Reading()
    #expect(contents(Self.pdf("%PDF-1.7\nGate opens\n"), reading.reader) == .noArticles(.pdfWords))
    #expect(reading.count == 1)
    let mail = SmallMail(subject: "Gate", "It rained.", attaching: [("gate.pdf", Self.gate)])
    let read = contents(Self.pdf(mail.text), reading.reader)
    #expect(headlines(read) == ["Gate"] && read.unreadable.map(\.lack) == [.pdfWords] && reading.count == 2)
  }
}
