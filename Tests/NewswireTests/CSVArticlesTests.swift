import Linguistics
import Newswire
import Testing

/// Articles as the rows of a table.
struct CSVArticlesTests {
  private func contents(_ text: String, path: String = "a.csv") -> FileContents {
    Formats.contents(of: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  private func read(_ text: String) -> (headlines: [String?], unreadable: [Int]) {
    guard case .articles(let articles, let unreadable, _) = contents(text) else { return ([], []) }
    return (articles.map(\.article.headline), unreadable.map(\.number))
  }

  private func fit(_ text: String, path: String = "a.txt") throws -> FormatFit {
    let format = try #require(Formats.named("csv"))
    return format.fit(of: FileHead(of: SourceFile(path: path, bytes: Array(text.utf8))))
  }

  private static let header = "title,date,text\n"
  private static let one = "One,2021-03-08,\"It rained on the gate, all day.\"\n"
  private static let two = "Two,2021-03-09,\"It stopped.\n\nIt was dry on \"\"the\"\" gate.\"\n"

  @Test func rowsAreArticles() {
    #expect(
      ContentsDump(contents(Self.header + Self.one + "\n" + Self.two)).text == """
        article 1 at 16..<64
        published 2021-03-08 by header
        headline: One
        paragraph: It rained on the gate, all day.

        article 2 at 66..<123
        published 2021-03-09 by header
        headline: Two
        paragraph: It stopped.
        paragraph: It was dry on "the" gate.

        """)
  }

  @Test(arguments: [
    "Odd,2021-03-08\n", "Odd\n", "Odd,2021-03-08,It rained, and it stopped.\n",
    "Odd,2021-03-08,\"It rained on the gate.\n",
    "\"Odd,2021-03-08,It rained on the gate.\n", ",,\n", "NA,NA,NA\n",
  ])
  func aRowOfAnotherLengthIsUnreadable(_ row: String) {
    let read = read(Self.header + Self.one + row + Self.two)
    #expect(read.headlines == ["One", "Two"] && read.unreadable == [2])
  }

  @Test func emptyCellsTooManyAreLeftOut() {
    let read = read(Self.header + "One,2021-03-08,It rained on the gate all day.,,,\n")
    #expect(read.headlines == ["One"] && read.unreadable == [])
  }

  @Test func backslashesMayStandBeforeMarks() {
    let read = read(Self.header + #"The \"gate\",2021-03-08,"He said \"go\", and \"stop\"""# + "\n" + Self.two)
    #expect(read.headlines == [#"The \"gate\""#, "Two"] && read.unreadable == [])
    let article = contents(Self.header + #"One,2021-03-08,"He said \"go\" on the \\ gate.""#).articles.first?.article
    #expect(article?.blocks.last.map { article?.text[$0.span] } == #"He said "go" on the \ gate."#)
  }

  @Test func blanksMayStandBeforeMarks() {
    let read = read(
      "\"title\", \"date\", \"text\"\n\"One, or two\", \"2021-03-08\", \"It rained, and more,\non the gate.\"\n")
    #expect(read.headlines == ["One, or two"] && read.unreadable == [])
  }

  @Test func aNameMayBeEmptyAtTheEnd() {
    let read = read("title,date,text,\nOne,2021-03-08,It rained on the gate all day.,\nTwo,2021-03-08,It stopped.\n")
    #expect(read.headlines == ["One", "Two"] && read.unreadable == [])
  }

  @Test func tablesBehindEachOtherAreOne() {
    let read = read(Self.header + Self.one + "\u{FEFF}" + Self.header + Self.two)
    #expect(read.headlines == ["One", "Two"] && read.unreadable == [])
  }

  @Test func excelSaysWhatSeparates() {
    let read = read("sep=;\ntitle;date;text\nOne;2021-03-08;It rained, and more, on the gate all day.\n")
    #expect(read.headlines == ["One"] && read.unreadable == [])
  }

  @Test func aMarkWithinWordsBelongsToThem() {
    let read = read(Self.header + "The \"gate\",2021-03-08,\"He said \"go\" on the gate.\"\n" + Self.two)
    #expect(read.headlines == ["The \"gate\"", "Two"] && read.unreadable == [])
  }

  @Test func aCutFileIsReadAsFarAsItGoes() {
    let bytes = Array((Self.header + Self.one + Self.two).utf8)
    let first = (Self.header + Self.one).utf8.count
    for end in bytes.indices.dropFirst(Self.header.utf8.count + 1) {
      let cut = Formats.contents(of: SourceFile(path: "a", bytes: Array(bytes[..<end])), as: Formats.named("csv"))
      guard case .articles(let articles, let unreadable, _) = cut else { continue }
      #expect(articles.count + unreadable.count == (end <= first ? 1 : 2), "cut at \(end)")
    }
    #expect(read(Self.header + Self.one + Self.two.dropLast(8)).headlines == ["One", "Two"])
  }

  /// Each line might begin a cell that nobody closes.
  @Test(arguments: [
    String(repeating: "\"One,2,It rained\n", count: 40_000), String(repeating: "One,\"\n", count: 60_000),
    String(repeating: "\"Odd,2021-03-08\nOne,2021-03-08,It rained all day.\n", count: 10_000),
    String(repeating: "\"", count: 100_001), String(repeating: ",", count: 200_000),
    String(repeating: "\n", count: 200_000),
  ])
  func marksThatNobodyClosesTakeLinearTime(_ rows: String) {
    let contents = contents(Self.header + Self.one + rows)
    #expect(contents.articles.first?.article.headline == "One")
  }

  @Test(arguments: [
    "name,age,town\nAna,31,Orrel\nBoro,40,Tarn\n", "title,price\nSalt,4\n", "a,b\n", "date,value\n2021-03-08,4\n",
    "1,2,3\n4,5,6\n",
    "Salt\nFlour\n", "title,title\nOne,Two\n", "text,label\nok,1\nno,0\n",
  ])
  func aTableWithoutTextHasNoArticles(_ text: String) throws {
    #expect(contents(text) == .noArticles(.texts))
    #expect(try fit(text) == .none)
  }

  @Test(arguments: [
    "Title, text and more\n\nIt rained on the gate, all day long.\n\nIt stopped, at last.\n",
    "Text, date\n\nThe gate opened on Monday, said Ana Marsh, who keeps it.\n",
    "Rain, text\nThe gate opened on Monday.\nThe gate shut on Tuesday.\n",
    "By Ana Marsh, date\nIt rained on the gate, all day long.\n",
    "Gate opens; date, source\n\nThe gate opened.", "title,text", "# Gate\n\nIt rained, and more.",
  ])
  func proseIsNoTable(_ text: String) throws { #expect(try fit(text) == .none) }

  @Test func anEmptyFileIsEmpty() { #expect(contents(" \n") == .empty) }
}
