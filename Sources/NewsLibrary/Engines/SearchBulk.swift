import Extraction
import LibraryFiles
import Newswire

/// A library as the lines that the bulk interface of OpenSearch and Elasticsearch takes: one that says what to do, and
/// one with the document, for each article, quote and fact.
///
/// What is to be deleted, which has no second line, comes last: so a file that is cut after an even number of lines is
/// never cut between two that belong together.
struct SearchBulk: EngineWriter {
  /// What the names of the indexes begin with.
  private let name: String
  /// nil where all is written, whatever an engine has.
  private(set) var state: BulkState?
  private var deletions = JSONText()

  /// The three indexes, each with the documents of its kind.
  private enum Index: String {
    case articles, quotes, facts
  }

  init(name: String, after state: BulkState? = nil) {
    self.name = name
    self.state = state
  }

  var head: [UInt8] { [] }

  mutating func bytes(of document: EngineDocument) -> [UInt8] {
    let lines = lines(of: document)
    let entry = BulkState.Entry(
      hash: ContentHash(of: lines).digits, quotes: document.quotes.count, facts: document.facts.count)
    let last = state?.take(document.id, entry)
    if last == entry { return [] }
    if let last { deleteParts(of: document.id, last, from: (entry.quotes, entry.facts)) }
    return lines
  }

  mutating func end() -> [UInt8] {
    for (id, entry) in (state?.before ?? [:]).sorted(by: { $0.key < $1.key }) {
      act("delete", on: id, in: .articles, &deletions)
      deleteParts(of: id, entry, from: (0, 0))
    }
    return deletions.take()
  }

  private func lines(of document: EngineDocument) -> [UInt8] {
    var json = JSONText()
    put(document.id, in: .articles, &json) { SearchDocument.write(document, to: &$0) }
    for (index, quote) in document.quotes.enumerated() {
      put(Self.id(of: index, document.id), in: .quotes, &json) { SearchDocument.write(quote, of: document, to: &$0) }
    }
    for (index, fact) in document.facts.enumerated() {
      put(Self.id(of: index, document.id), in: .facts, &json) { SearchDocument.write(fact, of: document, to: &$0) }
    }
    return json.take()
  }

  /// Quotes and facts are numbered within their article.
  private static func id(of index: Int, _ article: String) -> String { "\(article)-\(index + 1)" }

  private func put(_ id: String, in index: Index, _ json: inout JSONText, document: (inout JSONText) -> Void) {
    act("index", on: id, in: index, &json)
    json.object(document)
    json.endLine()
  }

  /// Deletes the quotes and facts that an article has no more.
  private mutating func deleteParts(of id: String, _ last: BulkState.Entry, from now: (quotes: Int, facts: Int)) {
    for index in now.quotes..<max(now.quotes, last.quotes) {
      act("delete", on: Self.id(of: index, id), in: .quotes, &deletions)
    }
    for index in now.facts..<max(now.facts, last.facts) {
      act("delete", on: Self.id(of: index, id), in: .facts, &deletions)
    }
  }

  private func act(_ action: StaticString, on id: String, in index: Index, _ json: inout JSONText) {
    json.object { json in
      json.member(action)
      json.object { json in
        json.member("_index", "\(name)-\(index.rawValue)")
        json.member("_id", id)
      }
    }
    json.endLine()
  }
}
