import Linguistics
import Newswire
import Testing

/// Items of agencies in ninjs.
struct NinjsTests {
  private func contents(_ text: String) -> FileContents {
    Formats.contents(of: SourceFile(path: "a.json", bytes: Array(text.utf8)))
  }

  private static let item = #""uri": "u1", "type": "text", "versioncreated": "2021-03-08T10:15:00Z""#

  @Test func theDatelineStandsBeforeATextThatHasNone() {
    let contents = contents(
      "{\(Self.item), \"headline\": \"Gate opens\", \"dateline\": \"TARN, March 8\", \"body_text\": \"TARN - It rained all day.\"}"
    )
    #expect(contents.articles.first?.article.dateline?.place != nil)
    #expect(contents.articles.first?.article.blocks.count == 3)
  }

  @Test func picturesAndPackagesAreNoArticles() {
    let picture = Self.item.replacing("\"text\"", with: "\"picture\"")
    let package = Self.item.replacing("\"text\"", with: "\"composite\"")
    let items = [picture, package].map { "{\($0), \"description_text\": \"The gate of the lower town.\"}" }
    #expect(contents(items.joined(separator: "\n")) == .noArticles(.texts))
    let text = "{\(Self.item), \"headline\": \"Gate opens\", \"body_text\": \"It rained.\"}"
    #expect(contents((items + [text]).joined(separator: "\n")).articles.map(\.place.number) == [1])
  }

  @Test func anItemWithoutWordsIsUnreadable() {
    let text =
      "{\(Self.item), \"body_text\": \"\"}\n{\(Self.item), \"headline\": \"Gate\", \"body_text\": \"It rained.\"}"
    guard case .articles(let articles, let unreadable, _) = contents(text) else { return #expect(Bool(false)) }
    #expect(articles.map(\.place.number) == [2] && unreadable.map(\.number) == [1])
  }

  @Test(arguments: [
    #"{"uri": "u1", "headline": "Gate opens", "body": "It rained on the gate all day."}"#,
    #"{"guid": "g1", "versioncreated": "2021-03-08"}"#, "[]", "It rained.",
  ])
  func otherJSONIsNone(_ text: String) throws {
    let format = try #require(Formats.named("ninjs"))
    #expect(format.fit(of: FileHead(of: SourceFile(path: "a.json", bytes: Array(text.utf8)))) == .none)
  }
}
