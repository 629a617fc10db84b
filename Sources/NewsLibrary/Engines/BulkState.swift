import LibraryFiles

/// What a search engine has of a library as far as exports tell, so that the next one gives what changed alone.
///
/// A file of it has a line that says what it is, and a line an article: document number, hash of all that was written of
/// it, and how many quotes and facts that had, between tabs.
struct BulkState {
  /// What was written of one article.
  struct Entry: Equatable {
    var hash: String
    var quotes: Int
    var facts: Int
  }

  /// Articles of the last export that did not come yet in this one.
  private(set) var before: [String: Entry]
  /// Those that came in this one, in order.
  private var now: [(id: String, entry: Entry)] = []

  /// That of an engine without documents.
  init() { before = [:] }

  private static func head(_ name: String) -> String { "dateline export state 1 \(name)" }

  /// Reads what `bytes` wrote.
  ///
  /// - Parameter name: of the indexes.
  /// - Returns: nil for anything else, as the state of indexes of another name is.
  init?(_ bytes: [UInt8], name: String) {
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == Self.head(name) else { return nil }
    before = [:]
    for line in lines.dropFirst() {
      let cells = line.split(separator: "\t")
      guard cells.count == 4, let quotes = Int(cells[2]), let facts = Int(cells[3]) else { return nil }
      before[String(cells[0])] = Entry(hash: String(cells[1]), quotes: quotes, facts: facts)
    }
  }

  func bytes(name: String) -> [UInt8] {
    let lines = now.map { "\($0.id)\t\($0.entry.hash)\t\($0.entry.quotes)\t\($0.entry.facts)" }
    return Array(([Self.head(name)] + lines).map { "\($0)\n" }.joined().utf8)
  }

  /// Takes note of an article as it is written now.
  ///
  /// - Returns: what was written of it last; nil if nothing was.
  mutating func take(_ id: String, _ entry: Entry) -> Entry? {
    now.append((id, entry))
    return before.removeValue(forKey: id)
  }
}
