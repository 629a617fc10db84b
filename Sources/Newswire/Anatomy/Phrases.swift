/// Set phrases in ASCII lower case, to look for at either end of a stretch or within it.
///
/// A look at one byte rules most stretches out.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [[UInt8]]
  private let firstBytes: Set<UInt8>
  private let lastBytes: Set<UInt8>

  init(arrayLiteral phrases: String...) {
    self.phrases = phrases.map { Array($0.utf8) }
    firstBytes = Set(self.phrases.compactMap(\.first))
    lastBytes = Set(self.phrases.compactMap(\.last))
  }

  /// Whether the words start with one of the phrases.
  func start(_ words: LineWords) -> Bool {
    guard let first = words.lower.first, firstBytes.contains(first) else { return false }
    return phrases.contains { words.lower.starts(with: $0) }
  }

  /// Whether the words end with one of the phrases.
  func end(_ words: LineWords) -> Bool {
    guard let last = words.lower.last, lastBytes.contains(last) else { return false }
    return phrases.contains { words.lower.count >= $0.count && words.lower.suffix($0.count).elementsEqual($0) }
  }

  /// Whether one of the phrases occurs among the bytes.
  func occur(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { at in
      firstBytes.contains(bytes[at]) && phrases.contains { bytes[at...].starts(with: $0) }
    }
  }

  /// Whether one of the phrases occurs within the words.
  func occur(in words: LineWords) -> Bool { occur(in: words.lower[...]) }
}
