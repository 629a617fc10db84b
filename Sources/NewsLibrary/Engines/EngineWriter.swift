/// Turns a whole library into what a database or a search engine loads, an article at a time.
protocol EngineWriter {
  /// What stands before all articles.
  var head: [UInt8] { get }

  /// An article; some of it may come with the next one.
  mutating func bytes(of document: EngineDocument) -> [UInt8]

  /// What is left, and what stands behind all articles.
  mutating func end() -> [UInt8]
}

/// What a whole library can be written for.
package enum Engine: String, Sendable, CaseIterable {
  case postgres
  /// Elasticsearch takes the same.
  case opensearch
}

/// What the tables or indexes of a library are called together, so that several libraries have room in one engine.
package struct EngineName: Hashable, Sendable {
  package let text: String

  package static let usual = EngineName(text: "dateline")

  /// A small letter and up to 39 small letters, digits and `_`, which mean the same wherever they stand.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = bytes.first, letters.contains(first), bytes.count <= 40,
      bytes.allSatisfy({ letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "_") })
    else { return nil }
    self.text = text
  }

  private init(text: String) { self.text = text }
}

/// What a search engine has of a library after an export of changes.
package struct EngineState: Sendable {
  /// Of the file that keeps it.
  let path: String
  let bytes: [UInt8]
  /// All that the library holds, changed or not.
  package let count: ExportCount
}
