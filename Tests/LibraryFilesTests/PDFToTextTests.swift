import LibraryFiles
import Newswire
import TestSupport
import Testing

/// PDFs are read by the text that another program takes from them.
@Suite struct PDFToTextTests {
  private let folder: TemporaryFolder
  private static let gate = SmallPDF([["Gate opens at Kestel", "", "The gate at Kestel opened on Monday."]])

  init() throws { folder = try TemporaryFolder() }

  private func read(_ name: String) -> FileSweep.File { FileSweep(paths: [folder[name]]).file(at: 0) }

  @Test func itsTextIsAnArticle() throws {
    try folder.write("gate.pdf", Self.gate.text)
    guard case .articles(let articles, nil) = read("gate.pdf").content else { return #expect(Bool(false)) }
    let article = try #require(articles.first)
    #expect(articles.count == 1 && article.place.bytes == nil && article.article.hasBody)
    #expect(article.article.headline == "Gate opens at Kestel")
    let text = String(decoding: article.article.text.bytes, as: UTF8.self)
    #expect(text == "Gate opens at Kestel\nThe gate at Kestel opened on Monday.\n")
  }

  @Test func whatIsOnEveryPageIsNoPartOfIt() throws {
    let mills = ["Orrel", "Kestel", "Apora", "Vella"]
    let pages = mills.enumerated().map { page, mill in
      ["River Watch, report 7", "", "The mill at \(mill) burnt down in a night of May.", "", "\(page + 1)"]
    }
    try folder.write("report.pdf", SmallPDF(pages).text)
    guard case .articles(let articles, nil) = read("report.pdf").content else { return #expect(Bool(false)) }
    let text = String(decoding: articles[0].article.text.bytes, as: UTF8.self)
    #expect(!text.contains("River Watch") && text.contains("The mill at Vella"), "\(text)")
  }

  @Test(arguments: ["%PDF-1.7\n", "%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n"])
  func oneWithoutTextIsTold(_ text: String) throws {
    try folder.write("scan.pdf", text)
    guard case .problem(let problem) = read("scan.pdf").content else { return #expect(Bool(false)) }
    #expect(problem.reason == .noArticles(.pdfWords) && !problem.isPassedOver)
  }

  /// A name is never a part of a command.
  @Test func aNameDoesNoHarm() throws {
    let name = "-x $(touch pwned) `touch pwned` '\".pdf"
    try folder.write(name, Self.gate.text)
    guard case .articles(let articles, nil) = read(name).content else { return #expect(Bool(false)) }
    #expect(articles.count == 1)
  }

  /// Within an archive, a compressed file and a mail as by themselves.
  @Test func thoseWithinAFileAreReadToo() throws {
    let members = [
      (name: "scan.pdf", bytes: SmallPDF.scan.bytes), ("gate.pdf", Self.gate.bytes),
      ("a.txt", Array("It rained.".utf8)),
    ]
    try folder.write(Array("news.tar".utf8), SmallTar(members).bytes)
    guard case .articles(let articles, let problem?) = read("news.tar").content else { return #expect(Bool(false)) }
    #expect(articles.map(\.place.member) == ["gate.pdf", "a.txt"])
    #expect(problem.reason == .articles(unreadable: 1, lacking: .pdfWords) && !problem.isPassedOver)

    try folder.write("a.eml", SmallMail(subject: "Report", nil, attaching: [members[1]]).text)
    guard case .articles(let mailed, nil) = read("a.eml").content else { return #expect(Bool(false)) }
    #expect(mailed.map(\.article.headline) == ["Gate opens at Kestel"] && mailed[0].place.member == "gate.pdf")
  }

  /// However long a PDF would take, and however much would come of it.
  @Test func neitherTimeNorTextGoOverTheLimits() {
    let outcome = { (seconds: Int, bytes: Int) in
      PDFReader.pdftotext.read(Self.gate.bytes, PDFReader.Limits(time: .seconds(seconds), bytes: bytes)).outcome
    }
    #expect(outcome(0, 1000) == .lack(.pdfLength))
    #expect(outcome(20, 10) == .lack(.pdfLength))
    guard case .text = outcome(20, 1000) else { return #expect(Bool(false)) }
  }

  /// Where several things are missing, that is told which can be had.
  @Test func whatAProgramWouldMendIsToldFirst() {
    let places = { (lacks: [Lack?]) in
      FileContents.articles([], unreadable: lacks.map { FilePlace(number: 1, bytes: nil, lack: $0) })
    }
    let told = { (lacks: [Lack?]) in Problem.Reason(partlyLacking: places(lacks)) }
    #expect(told([.pdfWords, .pdf, nil, .pdf]) == .articles(unreadable: 2, lacking: .pdf))
    #expect(told([.pdfWords, .pdfWords]) == .articles(unreadable: 2, lacking: .pdfWords))
    #expect(told([.pdfWords, nil]) == .articles(unreadable: 2, lacking: nil))
  }
}
