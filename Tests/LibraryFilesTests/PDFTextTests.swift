import LibraryFiles
import Newswire
import TestSupport
import Testing

/// PDFs are read by the text that another program takes from them.
@Suite struct PDFTextTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A PDF with the lines of its pages in one font.
  private func pdf(_ pages: [[String]]) -> String {
    let kids = pages.indices.map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
      "2 0 obj <</Type/Pages/Kids[\(kids)]/Count \(pages.count)>> endobj",
      "3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj",
    ]
    for (index, lines) in pages.enumerated() {
      let words = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
      let stream = "BT /F1 11 Tf 60 740 Td 14 TL \(words) ET"
      let number = 10 + 2 * index
      objects.append(
        "\(number) 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents \(number + 1) 0 R>> endobj"
      )
      objects.append("\(number + 1) 0 obj <</Length \(stream.utf8.count)>> stream\n\(stream)\nendstream endobj")
    }
    return "%PDF-1.4\n" + objects.joined(separator: "\n") + "\ntrailer <</Root 1 0 R>>\n%%EOF\n"
  }

  private func read(_ name: String) -> FileSweep.File { FileSweep(paths: [folder[name]]).file(at: 0) }

  @Test func itsTextIsAnArticle() throws {
    try folder.write("gate.pdf", pdf([["Gate opens at Kestel", "", "The gate at Kestel opened on Monday."]]))
    guard case .articles(let articles, nil) = read("gate.pdf").content else { return #expect(Bool(false)) }
    let article = try #require(articles.first)
    #expect(articles.count == 1 && article.place.bytes == nil && article.article.hasBody)
    #expect(article.article.headline == "Gate opens at Kestel")
    #expect(String(decoding: article.article.text.bytes, as: UTF8.self).contains("opened on Monday."))
  }

  @Test func whatIsOnEveryPageIsNoPartOfIt() throws {
    let mills = ["Orrel", "Kestel", "Apora", "Vella"]
    let pages = mills.enumerated().map { page, mill in
      ["River Watch, report 7", "", "The mill at \(mill) burnt down in a night of May.", "", "\(page + 1)"]
    }
    try folder.write("report.pdf", pdf(pages))
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
    try folder.write(name, pdf([["Gate opens", "", "It rained on the gate."]]))
    guard case .articles(let articles, nil) = read(name).content else { return #expect(Bool(false)) }
    #expect(articles.count == 1)
  }
}
