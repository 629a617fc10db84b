import Linguistics

/// Articles as objects in JSON: an object a line, a list of them, or a list within an object.
package struct JSONArticles: ArticleFormat {
  package let name = "json"
  package let summary =
    "JSON and JSON Lines: an article an object, its headline, text, date, source, author and address found by their names"
  package let fileEndings = ["json", "jsonl", "ndjson"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    switch JSONForm(head) {
    case .articles: .certain
    case .export, .chat, .wire, .events: .none
    case .other, nil: head.isText && head.hasEnding(of: self) ? .likely : .none
    }
  }

  package func contents(of file: SourceFile) -> FileContents {
    .records(of: file, in: { JSONList.all(in: $0) }, or: .texts) { text in
      let sample = JSONForm.sample(of: text).map { ArticleRecord($0) }
      let columns = ArticleColumns(sample)
      guard sample.contains(where: { TableStory($0, columns).isPlausible }) else { return nil }
      return { value, _ in TableStory(ArticleRecord(value), columns).story.map { .article($0) } ?? .unreadable }
    }
  }
}

extension ArticleRecord {
  /// The members of an object, and those of the objects within it that tell of the article what it does not itself:
  /// `{"_source": {"title": …}}` has a title, and a message that repeats another one keeps its own words.
  init(_ value: JSONValue) { add(value.members, depth: 0, unless: []) }

  private static let deepest = 3

  private mutating func add(_ members: [JSONMember], depth: Int, unless known: Set<ArticleColumn>) {
    var (uses, inner) = (known, [JSONMember]())
    for member in members {
      let use = ArticleColumn(named: member.name)
      if let use, known.contains(use) { continue }
      guard let words = Self.words(of: member.value, isText: use == .text) else {
        inner.append(member)
        continue
      }
      add(member.name, words)
      if let use { uses.insert(use) }
    }
    if depth == Self.deepest { return }
    for member in inner where uses.isDisjoint(with: [.text, .headline]) || Self.isAbout(member) {
      add(member.value.members, depth: depth + 1, unless: uses)
    }
  }

  /// Whether an object tells of the article that it stands in; the title and address of a picture are its own.
  private static func isAbout(_ member: JSONMember) -> Bool {
    ["meta", "metadata", "attributes", "properties"].contains(member.name)
      || member.value.members.contains { ArticleColumn(named: $0.name) == .text }
  }

  /// The words of a value, of several together; nil for a value without.
  private static func words(of value: JSONValue, isText: Bool) -> String? {
    switch value {
    case .null, .boolean: return nil
    case .string(let words), .number(let words): return words
    case .list(let values):
      let words = values.compactMap(name)
      return words.isEmpty ? nil : words.joined(separator: isText ? "\n\n" : ", ")
    case .object: return name(of: value)
    }
  }

  /// A string, or the name by which an object goes: `{"name": "Vella Courier"}`, `{"rendered": "<p>…"}`.
  private static func name(of value: JSONValue) -> String? {
    value.word
      ?? ["name", "rendered", "main", "original", "text", "value", "full_name", "$oid", "$date"].lazy.compactMap {
        key in
        value[key]?.word
      }.first
  }
}
