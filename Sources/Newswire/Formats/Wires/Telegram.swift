import Linguistics

/// The messages of a chat or channel, as Telegram exports them into `result.json`.
package struct Telegram: ArticleFormat {
  package let name = "telegram"
  package let summary = "the export of Telegram in JSON: every message with words"
  package let fileEndings = ["json"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit { JSONForm(head) == .chat ? .certain : .none }

  package func contents(of file: SourceFile) -> FileContents {
    .records(of: file, in: TelegramChat.lists, or: .messages) { _ in
      { value, list in
        let message = TelegramMessage(value, in: list.about)
        guard message.isOne else { return .unreadable }
        return message.story.map { .article($0) } ?? .noArticle
      }
    }
  }
}

/// A chat in such a file.
enum TelegramChat {
  /// Whether a text begins as a chat does, or as all the chats of an account.
  static func isOne(_ text: SourceText) -> Bool {
    lists(in: text).first.map { list in
      !list.about.isEmpty
        && JSONRecords(text, in: list.span).lazy.compactMap(\.value).first.map {
          TelegramMessage($0, in: []).isOne
        } ?? false
    } ?? false
  }

  /// The lists of messages, each with what is said of its chat.
  static func lists(in text: SourceText) -> [JSONList] {
    var (lists, at) = ([JSONList](), 0)
    while let start = text.bytes[at...].firstIndex(of: UInt8(ascii: "{")) {
      let outline = JSONOutline(text, in: TextSpan(start, text.count))
      lists += messages(of: outline, in: text) + chats(of: outline, in: text)
      at = outline.end
    }
    return lists
  }

  private static func messages(of chat: JSONOutline, in text: SourceText) -> [JSONList] {
    let about = chat.plainMembers(of: text)
    return chat.members.filter { $0.name == "messages" }.map { JSONList(span: $0.value, about: about) }
  }

  /// `{"chats": {"list": [{"name": …, "messages": […]}]}}`
  private static func chats(of account: JSONOutline, in text: SourceText) -> [JSONList] {
    account.members.filter { ["chats", "left_chats"].contains($0.name) }.flatMap { member -> [JSONList] in
      guard text.bytes[member.value.start] == UInt8(ascii: "{") else { return [] }
      let list = JSONOutline(text, in: member.value).members.first { $0.name == "list" }
      return list.map { lists(in: text, of: $0.value) } ?? []
    }
  }

  private static func lists(in text: SourceText, of span: TextSpan) -> [JSONList] {
    var (lists, at) = ([JSONList](), span.start)
    while let start = text.bytes[at..<span.end].firstIndex(of: UInt8(ascii: "{")) {
      let outline = JSONOutline(text, in: TextSpan(start, span.end))
      lists += messages(of: outline, in: text)
      at = outline.end
    }
    return lists
  }
}

/// One message of a chat.
struct TelegramMessage {
  private let message: JSONValue
  private let chat: String?

  init(_ message: JSONValue, in about: [JSONMember]) {
    self.message = message
    chat = about.first { $0.name == "name" }?.value.string
  }

  /// Whether an object is a message at all; that of the service has no words.
  var isOne: Bool {
    message["id"] != nil && message["date"] != nil && ["message", "service"].contains(message["type"]?.string)
  }

  /// nil for a message without words: a picture, a call, somebody who joined.
  var story: MarkedStory? {
    guard message["type"]?.string == "message" else { return nil }
    var (pieces, writer) = (self.pieces, StoryWriter())
    let title = takeTitle(&pieces)
    writer.add(.headline, title ?? "")
    if let from, from != chat { writer.add(.byline, from) }
    if let origin = message["forwarded_from"]?.string { writer.add(.byline, "Forwarded from \(origin)") }
    let text = pieces.map(\.words).joined()
    guard title != nil || text.utf8.contains(where: { !WhiteSpace.isASCII($0) }) else { return nil }
    for words in CellText.paragraphs(of: Array(text.utf8)) { writer.add(.text, words) }
    var story = writer.story()
    story.origin = Origin(source: chat ?? from, document: message["id"]?.word)
    story.date = message["date"]?.word.flatMap { ColumnDate.moment($0) }.map { ($0, nil) }
    return story
  }

  private var from: String? { message["from"]?.string }

  private typealias Piece = (words: String, isBold: Bool)

  /// The text, which is one string or a list of strings and of pieces with a type.
  private var pieces: [Piece] {
    guard let text = message["text"] else { return [] }
    if let words = text.string { return [(words, false)] }
    return text.elements.map { ($0.string ?? $0["text"]?.string ?? "", $0["type"]?.string == "bold") }
  }

  /// Takes the bold words that make up the first line, if more follows: channels put a headline there.
  private func takeTitle(_ pieces: inout [Piece]) -> String? {
    let rest = pieces.drop { $0.words.utf8.allSatisfy(WhiteSpace.isASCII) }
    guard let title = rest.first, title.isBold, rest.count > 1 else { return nil }
    let next = rest.dropFirst().drop { $0.words.isEmpty }.first?.words
    guard title.words.hasSuffix("\n") || next?.hasPrefix("\n") ?? false else { return nil }
    let lines = title.words.split(separator: "\n")
    guard lines.count == 1, let line = lines.first, line.utf8.count <= Self.longestTitle else { return nil }
    pieces = Array(rest.dropFirst())
    return String(line)
  }

  // A headline over three lines of a telephone; a longer bold line is the first paragraph.
  private static let longestTitle = 200
}
