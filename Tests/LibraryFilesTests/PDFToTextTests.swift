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
    guard case .articles(let articles, []) = read("gate.pdf").content else { return #expect(Bool(false)) }
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
    guard case .articles(let articles, []) = read("report.pdf").content else { return #expect(Bool(false)) }
    let text = String(decoding: articles[0].article.text.bytes, as: UTF8.self)
    #expect(!text.contains("River Watch") && text.contains("The mill at Vella"), "\(text)")
  }

  private static let withoutPages = "%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n"

  @Test(arguments: [
    (SmallPDF.scan.text, Lack.pdfWords), (withoutPages, .pdfPages), (String(gate.text.prefix(300)), .pdfPages),
    ("%PDF-1.7\n", .pdfPages), ("%PDF-1.7\ntrailer <</Encrypt 5 0 R>>\n", .password),
  ])
  func oneThatCanNotBeReadTellsWhy(_ text: String, _ lack: Lack) throws {
    try folder.write("scan.pdf", text)
    guard case .problem(let problem) = read("scan.pdf").content else { return #expect(Bool(false)) }
    #expect(problem.reason == .noArticles(lack) && !problem.isPassedOver)
  }

  /// A name is never a part of a command.
  @Test func aNameDoesNoHarm() throws {
    let name = "-x $(touch pwned) `touch pwned` '\".pdf"
    try folder.write(name, Self.gate.text)
    guard case .articles(let articles, []) = read(name).content else { return #expect(Bool(false)) }
    #expect(articles.count == 1)
  }

  /// Within an archive, a compressed file and a mail as by themselves.
  @Test func thoseWithinAFileAreReadToo() throws {
    let members = [
      (name: "scan.pdf", bytes: SmallPDF.scan.bytes), ("gate.pdf", Self.gate.bytes),
      ("a.txt", Array("It rained.".utf8)),
    ]
    try folder.write(Array("news.tar".utf8), SmallTar(members).bytes)
    guard case .articles(let articles, let problems) = read("news.tar").content else { return #expect(Bool(false)) }
    #expect(articles.map(\.place.member) == ["gate.pdf", "a.txt"])
    #expect(problems.map(\.reason) == [.unread(UnreadArticles(1, lacking: .pdfWords, member: "scan.pdf"))])
    #expect(problems.allSatisfy { !$0.isPassedOver })

    try folder.write("a.eml", SmallMail(subject: "Report", nil, attaching: [members[1]]).text)
    guard case .articles(let mailed, []) = read("a.eml").content else { return #expect(Bool(false)) }
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

  /// Each kind with the first of its places.
  @Test func whatSeveralLackIsToldOfEach() {
    let places = ["a.pdf": Lack.pdfWords, "b.pdf": .pdf, "c.bin": nil, "d.pdf": .pdf].sorted { $0.key < $1.key }
      .map { FilePlace(number: 1, bytes: nil, member: $0.key, lack: $0.value) }
    let reasons = Problem.Reason.all(partlyLacking: .articles([], unreadable: places, doubt: .zeroBytes))
    #expect(
      reasons == [
        .unread(UnreadArticles(1, lacking: .pdfWords, member: "a.pdf")),
        .unread(UnreadArticles(2, lacking: .pdf, member: "b.pdf")),
        .unread(UnreadArticles(1, lacking: nil, member: "c.bin")),
      ])
    #expect(
      Problem.Reason.all(partlyLacking: .articles([], unreadable: [], doubt: .zeroBytes)) == [.doubtful(.zeroBytes)])
  }
}
