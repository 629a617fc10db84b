import Linguistics
import Newswire
import TestSupport
import Testing

struct FormatsTests {
  private func contents(_ text: String, path: String, as format: (any ArticleFormat)? = nil) -> FileContents {
    Formats.contents(of: SourceFile(path: path, bytes: Array(text.utf8)), as: format)
  }

  @Test func aFileIsArticlesEmptyOrBinary() {
    #expect(contents(" \n", path: "a.txt") == .empty)
    #expect(contents("\u{0}\u{1}", path: "a.txt") == .binary)
    #expect(contents("", path: "a.md") == .empty)
    let article = ArticleAnatomy.article(of: SourceText("It rained."), path: "a.log")
    let place = FilePlace(number: 1, bytes: 0..<10)
    #expect(contents("It rained.", path: "a.log") == .articles([FiledArticle(article, at: place)], unreadable: []))
  }

  /// A download that failed, which is not the same as a file that was never meant to hold news.
  @Test(arguments: [("a.pdf", FileContents.empty), ("a.HTML", .empty), ("a.py", .noArticles(.knownForm))])
  func nothingUnderTheNameOfAFormatIsEmpty(_ path: String, _ found: FileContents) {
    #expect(Formats.contents(of: SourceFile(path: path, bytes: []), found: .inFolder) == found)
    #expect(contents("It rained.", path: path).articles.count == 1)
  }

  /// Only the whole file shows that it is no text.
  @Test func whatBeginsAsTextMayBeBinary() {
    let zeros = String(repeating: "a\u{0}b", count: FileHead.size)
    #expect(contents(String(repeating: "a ", count: FileHead.size) + zeros, path: "a.txt") == .binary)
  }

  @Test(arguments: [
    ("a.md", "headline: Gate opens"), ("A.MD", "headline: Gate opens"), ("a.txt", "headline: # Gate opens"),
  ])
  func theBestFitReads(_ path: String, _ headline: String) {
    #expect(dump("# Gate opens\n\nIt rained on the gate.", path: path).hasPrefix(headline))
  }

  @Test func aNamedFormatReadsWhateverFits() {
    let headlines = [
      "text": "# Gate", "markdown": "Gate", "factiva": "# Gate", "lexisnexis": "# Gate", "nexisuni": nil,
      "proquest": "# Gate", "factivahtml": nil, "factivaxml": nil, "lexishtml": nil, "europresse": nil, "feed": nil,
      "json": nil, "csv": nil, "events": nil, "ninjs": nil, "telegram": nil, "export": nil,
      "webpage": nil, "telegramhtml": nil,
      "nitf": nil, "newsml": nil, "newsmlg2": nil, "sgml": nil,
      "anpa": nil, "iptc7901": nil,
      "archive": nil, "docx": nil, "odt": nil, "rtf": nil, "pdf": nil,
      "mail": nil, "proquesthtml": nil, "crawl": nil, "digest": nil, "icty": nil,
    ]
    #expect(Set(Formats.all.map(\.name)) == Set(headlines.keys))
    for (name, headline) in headlines {
      let named = Formats.named(name)
      #expect(named?.name == name)
      let article = contents("# Gate\n\nIt rained.", path: "gate.html", as: named).articles.first?.article
      #expect(article?.headline == headline)
    }
    #expect(Formats.named("gate") == nil)
  }

  @Test(arguments: [
    ("a.txt", true), ("b/a.TXT", true), ("a.text", true), ("a.md", true), ("a.log", false), ("a.tar.gz", false),
    ("txt", true), ("a.html/b", true), ("a.", true), ("a.001", true), ("a.com_2014_b", true), ("3. Gate opens", true),
  ])
  func textOfNoFormIsReadInFoldersUnlessItsNameSaysWhatItIs(_ path: String, _ isRead: Bool) {
    let file = SourceFile(path: path, bytes: Array("It rained.".utf8))
    #expect(Formats.contents(of: file).articles.count == 1)
    #expect((Formats.contents(of: file, found: .inFolder) == .noArticles(.knownForm)) == !isRead)
  }

  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], Lack.picture), (Array("RIFF....WEBPVP8 ".utf8), .picture),
      (Array("RIFF....WAVEfmt ".utf8), .recording), ([0, 0, 0, 24] + Array("ftypmp42".utf8), .recording),
      ([0x7F, 0x45, 0x4C, 0x46], .program), (Array("SQLite format 3".utf8), .database),
    ] as [([UInt8], Lack)])
  func whatIsNoTextIsToldByItsFirstBytes(_ bytes: [UInt8], _ lack: Lack) {
    let file = SourceFile(path: "a.txt", bytes: bytes + [0, 0, 0xFF, 0, 1])
    #expect(Formats.contents(of: file) == .noArticles(lack))
    #expect(Formats.contents(ofUnreadable: file.bytes) == .noArticles(lack))
  }

  @Test func theHeadOfAFileEndsBetweenCharacters() {
    for shift in 0..<3 {
      let text = String(repeating: "a", count: FileHead.size - 3 + shift) + String(repeating: "世", count: 9)
      let head = FileHead(of: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
      #expect(head.bytes.count == FileHead.size - [0, 2, 1][shift])
      guard case .text(_, .utf8, _) = head.decoded else { return #expect(Bool(false), "cut at \(shift)") }
    }
  }

  @Test func namesAndEndingsAreUniqueAndPlain() {
    let (names, endings) = (Formats.all.map(\.name), Formats.fileEndings)
    #expect(Set(names).count == names.count && Set(endings).count == endings.count)
    #expect((names + endings).allSatisfy { $0.allSatisfy { $0.isASCII && $0.isLowercase || $0.isNumber } })
  }

  @Test func theDocumentationListsThem() {
    let rows = Formats.all.map { format in
      "| \(format.name) | \(format.fileEndings.map { "`.\($0)`" }.joined(separator: ", ")) | \(format.summary) |\n"
    }
    let table = "| format | endings | what is read |\n|---|---|---|\n" + rows.joined()
    let difference = DocumentPart("formats", of: .usingTheReader, seenFrom: #filePath).difference(from: table)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
