import Linguistics

/// Set phrases in ASCII lower case, to look for at either end of a stretch or within it.
///
/// A look at one byte rules most stretches out.
struct Phrases: Sendable {
  private let phrases: [[UInt8]]
  private let firstBytes: Set<UInt8>
  private let lastBytes: Set<UInt8>

  /// Phrases as a table has them: `_` at an end stands for a blank.
  init(_ words: [String]) {
    phrases = words.map { word in
      var bytes = Array(word.utf8)
      if bytes.first == UInt8(ascii: "_") { bytes[0] = 0x20 }
      if bytes.last == UInt8(ascii: "_") { bytes[bytes.count - 1] = 0x20 }
      return bytes
    }
    firstBytes = Set(phrases.compactMap(\.first))
    lastBytes = Set(phrases.compactMap(\.last))
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

/// What the words of the table `lines` are used for.
enum LineUse: CaseIterable {
  case byline, clause, speech, speechAtEnd, update, zone

  private static let words = VocabularyTable("lines").words(by: "use", of: LineUse.self)

  var words: [String] { Self.words[self] ?? [] }
}
