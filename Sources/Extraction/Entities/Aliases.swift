import Linguistics

/// Names of the same thing that no rule could join.
enum Aliases {
  /// The hash of the name that a name shares with others, whatever its case and white space; nil where
  /// it has no other, as no name beyond ASCII has.
  static func canonical(_ name: ArraySlice<UInt8>) -> UInt64? { hash(name).flatMap { canonical[$0] } }

  private static let canonical: [UInt64: UInt64] = {
    var canonical: [UInt64: UInt64] = [:]
    for row in VocabularyTable("aliases").rows {
      guard let name = hash(Array(row["name"].utf8)[...]), let other = hash(Array(row.word.utf8)[...]) else { continue }
      canonical[name] = name
      canonical[other] = name
    }
    return canonical
  }()

  /// Every full stop counts, other than in the hash of a word: `U.S.` is no `us`.
  private static func hash(_ name: ArraySlice<UInt8>) -> UInt64? {
    var hash = WordHash()
    var previous: UInt8 = 0
    for byte in name {
      guard byte < 0x80 else { return nil }
      let byte = byte > 0x20 ? byte : 0x20
      if byte != 0x20 || previous != 0x20 { hash.add(byte, after: previous) }
      previous = byte
    }
    return hash.value
  }
}
