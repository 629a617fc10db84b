import NewsLibrary

/// `t`: tags, several at a time, put on and taken off.
extension State {
  mutating func startTagging() -> [Effect] {
    guard let id = showArticleInHand() else { return tellOfNoArticle() }
    return startPrompt(.tags(id)) + [.annotating(.loadTags)]
  }

  mutating func submitTags(_ text: String, _ id: ArticleID) -> [Effect] {
    prompt = nil
    let changes = annotated.changes(byTags: text, of: id)
    return changes.isEmpty ? [] : [.annotating(.make(changes, in: id))]
  }

  /// Tab: the word at the end becomes the next known tag that begins so.
  mutating func completeTag(by step: Int) -> [Effect] {
    guard var walk = prompt?.tagWalk ?? prompt.map({ TagWalk($0.line.text, among: annotated.tags.map(\.tag)) }) else {
      return []
    }
    guard !walk.choices.isEmpty else {
      message = "None of your tags begins like this"
      return []
    }
    walk.step(by: step)
    prompt?.line = LineEditor(walk.text)
    prompt?.tagWalk = walk
    return []
  }
}

/// A walk through the tags that begin like the last word of a text.
struct TagWalk: Sendable, Equatable {
  private let before: String
  let choices: [String]
  private var index: Int?

  init(_ text: String, among tags: [String]) {
    let start = text.lastIndex { $0.isWhitespace || $0 == "-" }.map { text.index(after: $0) } ?? text.startIndex
    before = String(text[..<start])
    let beginning = text[start...].lowercased()
    choices = tags.filter { $0.lowercased().hasPrefix(beginning) }
  }

  mutating func step(by step: Int) {
    index = index.map { ($0 + step + choices.count) % choices.count } ?? (step > 0 ? 0 : choices.count - 1)
  }

  var text: String { before + (index.map { choices[$0] } ?? "") }
}
