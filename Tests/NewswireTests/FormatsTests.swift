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
      "text": "# Gate", "markdown": "Gate", "factiva": "# Gate", "feed": nil, "webpage": nil, "telegramhtml": nil,
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
    ("a.txt", true), ("b/a.TXT", true), ("a.text", true), ("a.md", true), ("a.html", true), ("a.gif", false),
    ("txt", false),
    (".txt", false), ("a.txt/b", false), ("", false), ("a.", false), ("b.txt/.txt", false),
  ])
  func foldersAreSearchedByEnding(_ path: String, _ isWanted: Bool) {
    #expect(Formats.areWanted(inFolders: Array(path.utf8)) == isWanted)
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
