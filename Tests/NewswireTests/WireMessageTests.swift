import Linguistics
import Newswire
import Testing

/// Messages of wires between control bytes, American and European.
struct WireMessageTests {
  private func contents(_ text: String, path: String = "a") -> FileContents {
    Formats.contents(of: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  private static let american = "\u{16}\u{16}\u{1}a0043\u{1F}-----\r\nb i \u{13}\u{11} BC-Vella 01-04 0010\r\n\u{2}"
  private static let european = "\u{1}ina062 4 i 211 ccccb   dpa 061\r\nVella-politics/\n\u{2}\n"

  /// One byte in three is a control.
  @Test(arguments: ["a", "a.txt", "a.xml"])
  func aShortMessageIsNotBinary(_ path: String) {
    #expect(
      contents(Self.american + "^Gate<\n\u{3}\u{4}\u{7F}\u{7F}", path: path).articles.map(\.article.headline) == [
        "Gate"
      ])
    #expect(
      contents(Self.european + "Gate =\n\u{3}\u{4}\u{7F}\u{7F}", path: path).articles.map(\.article.headline) == [
        "Gate"
      ])
  }

  @Test func paddingBeforeAMessageDoesNotHideIt() {
    #expect(contents("\u{0}\u{0}\u{7F}\r\n\u{3}" + Self.european + "Gate =\n\u{3}\u{4}").articles.count == 1)
  }

  @Test func theYearStandsUnderTheText() {
    let text = Self.american + "^Gate<\n\t   It opened.\n"
    let days = ["\u{3}AP-WF-01-04-16 0337GMT<\u{4}", "AP-WF-01-04-96 0337GMT<\n\u{3}\u{4}", "\u{3}\u{4}"].map {
      contents(text + $0).articles.first?.article.published?.date.description
    }
    #expect(days == ["2016-01-04", "1996-01-04", nil])
  }

  @Test(arguments: [
    ("131137 GMT Nov 13", "2013-11-13"), ("151405 MESZ Okt 15", "2015-10-15"), ("211259 Nov 18", "2018-11-21"),
    ("131137 GMT Nov", nil), ("", nil),
    ("991137 GMT Nov 13", nil),
  ])
  func aTrailerHasDayHourMonthAndYear(_ trailer: String, _ day: String?) {
    let articles = contents(Self.european + "Gate =\n\nIt opened.\n\u{3}\(trailer)\n\u{7F}\u{4}").articles
    #expect(articles.map { $0.article.published?.date.description } == [day])
  }

  @Test func aFieldThatLostItsEndKeepsTheParagraphsBelow() {
    let article = contents(Self.american + "^Gate\n\t   KESTEL (AP) _ It opened.\n\t   Nobody came.\n\u{3}\u{4}")
      .articles[0].article
    #expect(article.headline == "Gate")
    #expect(article.blocks.filter { $0.kind == .paragraph }.count == 2)
  }

  @Test func aListOfHeadlinesIsRead() {
    let lines = "^*9006< ^BC-Vella,0176<\n^Vella at noon<\n^Ferry council ends strike\n^Mill burns at Senn\n\n"
    let article = contents(Self.american + lines + "\u{3}\u{4}").articles[0].article
    #expect(article.headline == "Vella at noon")
    #expect(article.blocks.filter { $0.kind == .paragraph }.count == 2)
  }

  @Test func whatClosesLikeAWriterMayBeNone() {
    let lines =
      "^Rowing<\n^By The Associated Press=\n^UPPER LEAGUE=\n\t   Tarn 6, Senn 5\n\t   ___=\n^Sunday=\n\t   Orrel 2, Senn 1\n"
    let article = contents(Self.american + lines + "\u{3}\u{4}").articles[0].article
    #expect(article.byline == "By The Associated Press")
    #expect(article.blocks.filter { $0.kind == .heading }.map { article.text[$0.span] } == ["UPPER LEAGUE", "Sunday"])
  }

  @Test func theSlugIsNoHeadline() {
    let article = contents(
      Self.american.replacing("BC-Vella", with: "BC-10Gates") + "^BC-10 Gates,364<\n^Gate<\n\u{3}\u{4}")
    #expect(article.articles.first?.article.headline == "Gate")
  }

  @Test func whoeverStandsLastOverTheTextWroteIt() {
    let article = contents(
      Self.european + "REFILE\n1ST LEAD\nGate opens\nBy dpa correspondents =\n\nIt rained.\n\u{3}\u{4}"
    ).articles[0].article
    #expect(article.headline == "Gate opens" && article.byline == "By dpa correspondents")
  }

  @Test func twoServicesThatSignTogetherMakeADateline() {
    let article = contents(Self.european + "Gate =\n\nSan Orrel (tca/dpa) - The gate opened.\n\u{3}\u{4}").articles[0]
      .article
    #expect(article.dateline?.agency == "tca/dpa")
  }

  @Test func aMessageWithoutWordsIsUnreadable() {
    let empty = Self.american + "\u{3}\u{4}"
    guard case .articles(let articles, let unreadable, _) = contents(empty + Self.american + "^Gate<\n\u{3}\u{4}")
    else {
      return #expect(Bool(false))
    }
    #expect(articles.map(\.place.number) == [2] && unreadable.map(\.number) == [1])
  }

  @Test(arguments: [
    "\u{1}\u{2}It rained.\u{3}\u{4}", "\u{1}a0043 It rained.\u{2}", "a0043\u{1F}-----\n\u{2}",
    "\u{1}ina062 4 i\u{2}It rained.",
    "ina062 4 i 211 ccccb dpa 061\n\nIt rained.", "\u{1}a0043\u{1F}-----",
  ])
  func whatIsNoneIsNotTakenForIt(_ text: String) throws {
    for name in ["anpa", "iptc7901"] {
      let format = try #require(Formats.named(name))
      #expect(format.fit(of: FileHead(of: SourceFile(path: "a.txt", bytes: Array(text.utf8)))) == .none)
    }
  }
}
