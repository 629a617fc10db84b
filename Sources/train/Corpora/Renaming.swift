import Linguistics

/// Gives the people of an article other names, the same one for the same word throughout, so that names
/// of all cultures, and names that nobody has heard, are learned from.
struct Renaming {
  private enum Part: Hashable {
    case given, family
  }

  private struct Key: Hashable {
    var word: String
    var part: Part
  }

  private var random: SeededRandom
  private var replacements: [Key: String] = [:]

  static func renamed(_ document: RawDocument, seed: UInt64) -> RawDocument {
    var renaming = Renaming(random: SeededRandom(seed))
    return RawDocument(
      blocks: document.blocks.map { block in
        let edits = block.names.sorted { $0.span < $1.span }.filter { $0.kind == .person }
          .flatMap { renaming.edits(of: $0.span, block.bytes) }
        return block.applying(edits)
      })
  }

  private init(random: SeededRandom) { self.random = random }

  /// A replacement for each word of a name; empty if one of its words is not a plain word.
  private mutating func edits(of name: TextSpan, _ bytes: [UInt8]) -> [RawBlock.Edit] {
    let words = bytes[name.range].split(separator: UInt8(ascii: " "))
    guard words.count <= 3, words.allSatisfy({ Self.isPlain($0) }) else { return [] }
    return words.enumerated().map { number, word in
      let part: Part = number == words.count - 1 ? .family : .given
      let replacement = replacement(for: Key(word: String(decoding: word, as: UTF8.self), part: part))
      return RawBlock.Edit(span: TextSpan(word.startIndex, word.endIndex), bytes: Array(replacement.utf8))
    }
  }

  private static func isPlain(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 2 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(word.first ?? 0)
      && word.dropFirst().allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private mutating func replacement(for key: Key) -> String {
    if let known = replacements[key] { return known }
    let new = key.part == .family ? familyName() : givenName()
    replacements[key] = new
    return new
  }

  private mutating func givenName() -> String {
    let name = pick(Self.givenNames)
    return random.oneIn(12) ? "\(name) \(pick(Self.familyNames).prefix(1))." : name
  }

  private mutating func familyName() -> String {
    let name = random.oneIn(2) ? invented() : pick(Self.familyNames)
    switch random.next() % 24 {
    case 0, 1: return "al-" + name
    case 2: return "\(name) \(pick(Self.familyNames))"
    case 3: return "\(name)-\(pick(Self.familyNames))"
    case 4: return ["bin ", "van ", "de ", "von ", "ibn ", "de la ", "Abu ", "El "][Int(random.next() % 8)] + name
    default: return name
    }
  }

  /// The start of one name with the end of another.
  private mutating func invented() -> String {
    let start = pick(Self.familyNames)
    let end = pick(Self.familyNames)
    return String(start.prefix((start.count + 1) / 2) + end.suffix((end.count + 1) / 2).lowercased())
  }

  private mutating func pick(_ names: [String]) -> String { names[Int(random.next() % UInt64(names.count))] }

  private static let givenNames = names(.givenName)
  private static let familyNames = names(.familyName)

  private static func names(_ wanted: WordClass) -> [String] {
    VocabularyTable("people").rows.filter { $0.word.count > 2 && $0.cases("classes").contains(wanted) }
      .map { $0.word.prefix(1).uppercased() + $0.word.dropFirst() }
  }
}
