import Linguistics

/// Gives the people of an article other names, and some of its places and bodies, the same one for the same
/// words throughout, so that names of all cultures, and names that nobody has heard, are learned from.
struct Renaming {
  private enum Part: Hashable {
    case given, family, place, body
  }

  private struct Key: Hashable {
    var words: String
    var part: Part
  }

  private var random: SeededRandom
  private var replacements: [Key: String] = [:]

  static func renamed(_ document: RawDocument, seed: UInt64) -> RawDocument {
    var renaming = Renaming(random: SeededRandom(seed))
    return RawDocument(
      blocks: document.blocks.map { block in
        let edits = block.names.sorted { $0.span < $1.span }.flatMap { renaming.edits(of: $0, block.bytes) }
        return block.applying(edits)
      })
  }

  private init(random: SeededRandom) { self.random = random }

  /// Replacements for the words of a name; empty if it keeps them, as all do that are not made of plain words.
  private mutating func edits(of name: RawBlock.Name, _ bytes: [UInt8]) -> [RawBlock.Edit] {
    let words = bytes[name.span.range].split(separator: UInt8(ascii: " "))
    guard words.count <= 3, words.allSatisfy({ Self.isPlain($0) }) else { return [] }
    switch name.kind {
    case .person: return words.enumerated().map { edit(ofPart: $1, isLast: $0 == words.count - 1) }
    case .place: return whole(name.span, bytes, .place)
    case .organisation: return whole(name.span, bytes, .body)
    case .other: return []
    }
  }

  private mutating func edit(ofPart word: ArraySlice<UInt8>, isLast: Bool) -> RawBlock.Edit {
    let key = Key(words: String(decoding: word, as: UTF8.self), part: isLast ? .family : .given)
    let new = replacement(for: key) { $0.key.part == .family ? $0.names.familyName() : $0.names.givenName() }
    return RawBlock.Edit(span: TextSpan(word.startIndex, word.endIndex), bytes: Array(new.utf8))
  }

  /// One replacement for a whole name, or none: half of all places and bodies keep their names, since those of
  /// countries and great bodies are to be learned by heart.
  private mutating func whole(_ span: TextSpan, _ bytes: [UInt8], _ part: Part) -> [RawBlock.Edit] {
    let old = String(decoding: bytes[span.range], as: UTF8.self)
    let new = replacement(for: Key(words: old, part: part)) {
      guard $0.names.random.oneIn(2) else { return old }
      return part == .place ? $0.names.placeName() : $0.names.bodyName()
    }
    return new == old ? [] : [RawBlock.Edit(span: span, bytes: Array(new.utf8))]
  }

  private static func isPlain(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 2 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(word.first ?? 0)
      && word.dropFirst().allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private mutating func replacement(
    for key: Key, _ make: (inout (names: NameMaker, key: Key)) -> String
  ) -> String {
    if let known = replacements[key] { return known }
    var maker = (names: NameMaker(random: random), key: key)
    let new = make(&maker)
    random = maker.names.random
    replacements[key] = new
    return new
  }
}
