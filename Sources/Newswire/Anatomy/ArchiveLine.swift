import Linguistics

/// The lines that archives of papers print around a story: `355 words`, `Copyright 2021 Vella Courier`, `Document
/// VELLAC0020210308eh380001p`.
enum ArchiveLine {
  private static let counts = Set(LineUse.wordCount.words)
  private static let rights = Phrases(LineUse.rights.words)

  /// Whether a line is a number and `words`, in a language that archives use.
  static func isWordCount(_ words: LineWords) -> Bool {
    guard words.wordCount == 2, let blank = words.lower.firstIndex(of: 0x20) else { return false }
    return words.lower[..<blank].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
      && counts.contains(String(decoding: words.lower[(blank + 1)...], as: UTF8.self))
  }

  /// Whether a line is the number of a text in an archive: `1 of 10 DOCUMENTS`, `Dokument 1 von 10`.
  static func isNumber(_ words: LineWords) -> Bool {
    guard words.wordCount == 4 else { return false }
    let parts = words.lower.split(separator: 0x20)
    guard parts.count == 4 else { return false }
    return isNumber(parts[0], of: parts[2], parts[3]) || isNumber(parts[1], of: parts[3], parts[0])
  }

  private static func isNumber(_ number: ArraySlice<UInt8>, of all: ArraySlice<UInt8>, _ word: ArraySlice<UInt8>)
    -> Bool
  {
    number.allSatisfy { (0x30...0x39).contains($0) } && all.allSatisfy { (0x30...0x39).contains($0) }
      && documents.contains(String(decoding: word, as: UTF8.self))
  }

  private static let documents = Set(LineUse.documents.words)

  static func isRights(_ words: LineWords) -> Bool { rights.start(words) }

  /// Whether a line is `Document` and a code of twenty signs or more.
  static func isCode(_ words: LineWords) -> Bool {
    guard words.wordCount == 2, let code = words.text.split(separator: 0x20).last, code.count >= 20 else {
      return false
    }
    return words.lower.starts(with: "document ".utf8) && code.contains { (0x30...0x39).contains($0) }
      && (0x41...0x5A).contains(code.first ?? 0)
  }
}
