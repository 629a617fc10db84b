import Linguistics
import Newswire
import Testing

/// Messages of chats of Telegram.
struct TelegramTests {
  private func contents(_ messages: String) -> FileContents {
    let chat = "{\"name\": \"Kestel Now\", \"type\": \"public_channel\", \"id\": 7, \"messages\": [\(messages)]}"
    return Formats.contents(of: SourceFile(path: "result.json", bytes: Array(chat.utf8)))
  }

  private func message(_ text: String, id: Int = 1, type: String = "message") -> String {
    "{\"id\": \(id), \"type\": \"\(type)\", \"date\": \"2022-03-01T12:00:00\", \"from\": \"Kestel Now\", \"text\": \(text)}"
  }

  @Test(arguments: [
    (#"[{"type": "bold", "text": "Gate opens\n"}, "It rained."]"#, "Gate opens"),
    (#"["", {"type": "bold", "text": "Gate opens"}, "\nIt rained."]"#, "Gate opens"),
    (#"[{"type": "bold", "text": "Gate opens"}, {"type": "plain", "text": "\n\nIt rained."}]"#, "Gate opens"),
  ])
  func aBoldFirstLineIsTheHeadline(_ text: String, _ headline: String) {
    let article = contents(message(text)).articles.first?.article
    #expect(article?.headline == headline && article?.blocks.map(\.kind) == [.headline, .paragraph])
  }

  @Test(arguments: [
    #"[{"type": "bold", "text": "Ana Marsh"}, " said it rained."]"#,
    #"[{"type": "bold", "text": "It rained all day."}]"#,
    #"[{"type": "bold", "text": "It rained.\nIt stopped.\n"}, "It was dry."]"#,
    #"["It rained.\n", {"type": "bold", "text": "Why?"}]"#,
  ])
  func otherBoldWordsAreNone(_ text: String) {
    let article = contents(message(text)).articles.first?.article
    #expect(article != nil && article?.headline == nil)
  }

  @Test func whatIsNoMessageIsUnreadable() {
    let text = [message("\"It rained.\""), "{\"id\": 2}", message("\"\"", id: 3), message("\"It stopped.\"", id: 4)]
    guard case .articles(let articles, let unreadable, _) = contents(text.joined(separator: ",\n")) else {
      return #expect(Bool(false))
    }
    #expect(articles.map(\.article.origin.document) == ["1", "4"] && unreadable.map(\.number) == [2])
  }

  @Test func aChatWithoutWordsSaysSo() {
    #expect(contents(message("\"\"")) == .noArticles(.messages))
    #expect(contents(message("\"\"", type: "service")) == .noArticles(.messages))
  }

  @Test(arguments: [
    #"{"messages": [{"role": "user", "content": "Why did it rain on the gate of the lower town?"}]}"#,
    #"[{"id": 1, "type": "message", "date": "2022-03-01", "text": "It rained on the gate all day."}]"#,
    #"{"name": "gate", "messages": []}"#, "It rained.",
  ])
  func otherJSONIsNone(_ text: String) throws {
    let format = try #require(Formats.named("telegram"))
    #expect(format.fit(of: FileHead(of: SourceFile(path: "result.json", bytes: Array(text.utf8)))) == .none)
  }
}
