import Linguistics
import Newswire
import Testing

/// Articles as objects in JSON.
struct JSONArticlesTests {
  private func contents(_ text: String, path: String = "a.json") -> FileContents {
    Formats.contents(of: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  private func fit(_ text: String, path: String = "a.txt") throws -> FormatFit {
    let format = try #require(Formats.named("json"))
    return format.fit(of: FileHead(of: SourceFile(path: path, bytes: Array(text.utf8))))
  }

  private func day(_ value: String) -> String? {
    let text = #"{"title": "Gate opens", "text": "It rained on the gate all day.", "published": \#(value)}"#
    return contents(text).articles.first?.article.published?.date.description
  }

  @Test(arguments: [
    ("\"  October 24, 2023 3:24pm EDT\"", "2023-10-24"), ("\"   11:16 AM EDT, Wed October 25, 2023\"", "2023-10-25"),
    ("\"2022-01-01\"", "2022-01-01"), ("\"2022-03-01T12:00:00.000Z\"", "2022-03-01"), ("1614592800", "2021-03-01"),
    ("1614592800000", "2021-03-01"), ("1614592800.0", "2021-03-01"), ("20190305", "2019-03-05"),
    ("\"Mon Mar 08 10:00:00 +0000 2021\"", "2021-03-08"), ("\"29 décembre 2011\"", "2011-12-29"),
    ("\"Tue, 02 Mar 2021 10:00:00 +0000\"", "2021-03-02"), ("{\"$date\": \"2021-03-08T00:00:00Z\"}", "2021-03-08"),
    ("\"Published: 8 March 2021\"", "2021-03-08"), ("\"25/12/2021\"", "2021-12-25"),
  ])
  func datesAreReadAsTheyAreWritten(_ value: String, _ date: String) { #expect(day(value) == date) }

  @Test(arguments: [
    "\"7 days ago\"", "\"3-Oct\"", "\"58 minutes ago\"", "\"3/8/2021\"", "\"NA\"", "null", "12", "\"yesterday\"",
    "\"2021\"",
    "\"March 2021\"", "true", "99999999999999999999",
  ])
  func whatGivesNoDayStaysUndated(_ value: String) { #expect(day(value) == nil) }

  @Test func whatIsMissingIsLeftOut() {
    let contents = contents(
      #"{"title": "Gate opens", "text": "It rained on the gate all day.", "author": "None", "source": "NA", "section": 4}"#
    )
    #expect(
      ContentsDump(contents).text == """
        article 1 at 0..<113
        headline: Gate opens
        paragraph: It rained on the gate all day.

        """)
  }

  /// Names that say nothing leave the longest words as the text.
  @Test func theTextIsFoundByWhatStandsThere() {
    let text = String(repeating: "It rained on the gate of the lower town all day. ", count: 6)
    let contents = contents("[{\"a\": 1, \"heading\": \"Gate opens\", \"payload\": \"\(text)\"}]")
    #expect(contents.articles.first?.article.blocks.map(\.kind) == [.paragraph])
  }

  @Test func partsOfATextAreNoArticles() {
    let contents = contents(
      #"{"title": "Gate opens", "content": [{"type": "p", "text": "It rained on the gate."}, {"text": "It stopped at noon."}], "tags": [{"a": 1}]}"#
    )
    #expect(contents.articles.map { $0.article.blocks.map(\.kind) } == [[.headline, .paragraph, .paragraph]])
  }

  @Test func objectsUnderNumbersAreArticles() {
    let text = { (day: Int) in "{\"headline\": \"Gate \(day)\", \"articleBody\": \"It rained on the gate all day.\"}" }
    let contents = contents("{\"a1\": \(text(1)), \"a2\":\n\(text(2)), \"a3\": \(text(3))}")
    #expect(contents.articles.map(\.article.headline) == ["Gate 1", "Gate 2", "Gate 3"])
    #expect(contents.articles.map(\.place.number) == [1, 2, 3])
  }

  /// A message that repeats another holds it whole.
  @Test func whatAnObjectSaysItselfCountsFirst() {
    let contents = contents(
      #"{"repeated": {"text": "\#(String(repeating: "Older words of another. ", count: 9))", "date": "2020-01-01"}, "text": "It rained on the gate all day.", "date": "2021-03-08"}"#
    )
    #expect(contents.articles.first?.article.published?.date.description == "2021-03-08")
    #expect(contents.articles.first?.article.listTitle == "It rained on the gate all day.")
  }

  @Test(arguments: [("25/12/2020", "2021-08-03"), ("12/25/2020", "2021-03-08"), ("1/1/2020", "nil")])
  func otherDaysShowWhichNumberIsTheMonth(_ other: String, _ date: String) {
    let records = [other, "3/8/2021"].map {
      "{\"title\": \"Gate\", \"date\": \"\($0)\", \"text\": \"It rained on the gate all day.\"}"
    }
    let published = contents(records.joined(separator: "\n")).articles.last?.article.published?.date
    #expect(published?.description ?? "nil" == date)
  }

  @Test func theTitleOfAPictureIsItsOwn() {
    let contents = contents(
      #"{"image": {"title": "The gate", "url": "https://x.example/gate.jpg"}, "text": "It rained on the gate all day.", "meta": {"title": "Rain"}}"#
    )
    #expect(contents.articles.first?.article.headline == "Rain")
    #expect(contents.articles.first?.article.origin.url == nil)
  }

  @Test(arguments: [
    "<p>It <b>rained</b>.</p><p>It stopped.</p>", "It <i>rained</i>.\\n\\nIt stopped.", "It rained.<br><br>It stopped.",
    "&lt;p&gt;It rained.&lt;/p&gt;&lt;p&gt;It stopped.&lt;/p&gt;", "It r&#97;ined.\\nIt st&amp;#111;pped.",
  ])
  func textMayBeHTML(_ text: String) {
    let article = contents("{\"title\": \"Rain\", \"url\": \"https://x.example/1\", \"text\": \"\(text)\"}").articles
      .first?.article
    #expect(article?.blocks.dropFirst().map { article?.text[$0.span] } == ["It rained.", "It stopped."])
  }

  @Test func aSummaryThatTheTextBeginsWithIsNoDeck() {
    let lead = "The gate of the lower town opened on Monday after a year"
    let contents = contents(
      "{\"title\": \"Gate\", \"summary\": \"\(lead)…\", \"text\": \"\(lead), said the keeper.\"}")
    #expect(contents.articles.first?.article.blocks.map(\.kind) == [.headline, .paragraph])
  }

  @Test(arguments: [
    #"{"name": "gate", "version": "1.0.0", "description": "A library for gates and their keepers", "dependencies": {}}"#,
    #"[1, 2, 3]"#, #"{}"#, #"[]"#,
    #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"id": 1}}]}"#,
    #"[{"title": "Salt", "price": 4}, {"title": "Flour", "price": 2}]"#, "[{", #"{"a"#, "not JSON",
    #"{"text": "ok", "id": 1}"#,
  ])
  func otherJSONHasNoArticles(_ text: String) throws {
    #expect(contents(text) == .noArticles(.texts))
    #expect(try fit(text) == .none)
  }

  @Test(arguments: [
    "[TEXT] The gate opened on Monday.", "{articleGUID}\n\nThe gate opened.", "\"The gate opened,\" he said.",
    "[Ana Marsh] It rained.\n\n{It did.}", "{\n  It rained on the gate.\n}\n",
  ])
  func proseIsNoJSON(_ text: String) throws { #expect(try fit(text) == .none) }

  @Test func anEmptyFileIsEmpty() { #expect(contents(" \n") == .empty) }

  @Test func otherEncodingsAreRead() {
    let text = #"[{"title": "Fähre hält", "text": "Die Fähre hält seit Montag in Kestel, sagte der Hafenmeister."}]"#
    let wide: [UInt8] = text.utf16.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
    let old: [UInt8] = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [wide, old] {
      let contents = Formats.contents(of: SourceFile(path: "a", bytes: bytes))
      #expect(contents.articles.map(\.article.headline) == ["Fähre hält"])
      #expect(contents.articles.map(\.place.bytes) == [nil])
    }
  }
}
