import Newswire
import TestSupport
import Testing

/// PDFs that were sent along with mails.
@Suite struct MailedPDFTests {
  /// Takes what stands behind the sign for the text.
  private static let reader = PDFReader { pdf, _ in
    let text = Array(pdf.dropFirst(sign.utf8.count))
    return PDFReader.Reading(text.isEmpty ? .lack(.pdfWords) : .text(text), in: .zero)
  }

  private static let sign = "%PDF-1.7\n"
  private static let gate = Array("\(sign)Gate opens\n\nIt rained on the gate.\n".utf8)

  private func contents(_ text: String, _ reader: PDFReader? = reader) -> FileContents {
    Formats.contents(of: SourceFile(path: "a.eml", bytes: Array(text.utf8)), readingPDFs: reader)
  }

  private func headlines(_ contents: FileContents) -> [String?] { contents.articles.map(\.article.headline) }

  @Test(arguments: ["application/pdf", "application/octet-stream", "text/plain"])
  func eachIsAnArticleOfTheDayOfItsMail(_ kind: String) throws {
    let mail = SmallMail(subject: "Two files", "See below.", attaching: [("gate.pdf", Self.gate)], as: kind)
    let read = contents(mail.text)
    #expect(headlines(read) == ["Two files", "Gate opens"])
    let attached = try #require(read.articles.last)
    #expect(attached.place == FilePlace(number: 2, bytes: mail.bytes.indices, member: "gate.pdf"))
    #expect(attached.article.published?.date.description == "2021-03-02" && attached.article.hasBody)
  }

  /// The ending of its name says nothing of the text, which is neither a mail nor a table.
  @Test(arguments: ["gate.eml", "gate.csv", "gate.json", ""])
  func itsNameDoesNotMatter(_ name: String) {
    let read = contents(SmallMail(subject: "Two files", "See below.", attaching: [(name, Self.gate)]).text)
    #expect(headlines(read) == ["Two files", "Gate opens"])
  }

  @Test func oneThatCannotBeReadCostsItselfAlone() {
    let files = [("scan.pdf", Array(Self.sign.utf8)), ("gate.pdf", Self.gate)]
    let read = contents(SmallMail(subject: "Two files", nil, attaching: files).text)
    #expect(headlines(read) == ["Gate opens"])
    #expect(read.unreadable.map(\.member) == ["scan.pdf"] && read.unreadable.map(\.lack) == [.pdfWords])
    let untouched = contents(SmallMail(subject: "One file", "See below.", attaching: [files[1]]).text, nil)
    #expect(headlines(untouched) == ["One file"] && untouched.unreadable.map(\.lack) == [.pdf])
  }

  @Test func otherFilesAreNone() {
    let files = [("a.pdf", Array("GIF89a".utf8)), ("b.bin", [0, 1, 2])]
    let read = contents(SmallMail(subject: "Gate", "It rained.", attaching: files).text)
    #expect(headlines(read) == ["Gate"] && read.unreadable.isEmpty)
  }

  /// As some programs do that write each mail as a plain text and as a page.
  @Test(arguments: ["mixed", "related"])
  func oneWithinTheFormThatIsNotReadIsOneToo(_ kind: String) {
    let read = contents(
      """
      Message-ID: <1@b.example>
      Subject: Gate
      Content-Type: multipart/alternative; boundary=a

      --a
      Content-Type: text/plain

      It rained.
      --a
      Content-Type: multipart/\(kind); boundary=m

      --m
      Content-Type: text/html

      <p>It rained.</p>
      --m
      \(SmallMail.part(Self.gate, named: "gate.pdf"))
      --m--
      --a--
      """)
    #expect(headlines(read) == ["Gate", "Gate opens"])
  }

  @Test func theNumbersOfABoxRunThrough() {
    let line = "From ana@b.example Tue Mar  2 10:00:00 2021\n"
    let mail = SmallMail(subject: "Report", "See below.", attaching: [("gate.pdf", Self.gate)])
    let read = contents(line + mail.text + "\n" + line + mail.text)
    #expect(read.articles.map(\.place.number) == [1, 2, 3, 4])
    #expect(read.articles.map(\.place.member) == [nil, "gate.pdf", nil, "gate.pdf"])
  }

  @Test func withinAnArchiveItHasItsPlace() {
    let mail = SmallMail(subject: "Report", nil, attaching: [("gate.pdf", Self.gate)])
    let tar = SourceFile(path: "a.tar", bytes: SmallTar([("box/1.eml", mail.bytes)]).bytes)
    let read = Formats.contents(of: tar, readingPDFs: Self.reader)
    #expect(read.articles.map(\.place.member) == ["box/1.eml/gate.pdf"])
  }
}
