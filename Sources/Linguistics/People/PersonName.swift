/// A person's name as it is compared with others of a library: words without case and accents, without titles before it,
/// `Jr.` behind it, and small words such as `al` and `bin`.
package struct PersonName: Hashable, Sendable {
  /// Empty for a name of signs alone; the last one is as a rule the family name.
  package let words: [NameWord]
  /// All of them as one.
  let whole: NameWord
  /// Whether the first name is a woman's; nil if the lexicon doesn't know it, or knows it for both sexes.
  package let isWoman: Bool?

  package init(_ name: String) {
    var parts = Self.parts(of: name)
    while parts.count > 1, Self.isTitle(parts[0].letters, alone: parts.count == 2) { parts.removeFirst() }
    while parts.count > 1, Self.classes(parts[parts.count - 1].letters).contains(.nameSuffix) { parts.removeLast() }
    words = Self.joined(parts)
    whole = NameWord(words.flatMap(\.letters))
    isWoman = words.count > 1 ? Self.isWoman(words[0].letters) : nil
  }

  package var family: NameWord? { words.last }

  /// Whether it has no first name.
  package var isFamilyAlone: Bool { words.count == 1 }

  /// Whether its first name is no more than a letter.
  package var isInitialled: Bool { words.count > 1 && words[0].isInitial }

  // MARK: Taking it apart

  private struct Part {
    var letters: [UInt8]
    /// Whether a hyphen stands behind: `al` of `al-Marsh`.
    var isHyphenated: Bool
  }

  private static func parts(of name: String) -> [Part] {
    // an apostrophe is a letter of other scripts, or none
    let bytes = Array(String(String.UnicodeScalarView(name.unicodeScalars.filter { !apostrophes.contains($0) })).utf8)
    var parts: [Part] = []
    bytes.withUnsafeBufferPointer { buffer in
      SearchTokenizer.forEachWord(of: buffer, for: .parts) { word, span, isOtherForm in
        let isHyphenated = span.upperBound < bytes.count && bytes[span.upperBound] == UInt8(ascii: "-")
        if !isOtherForm { parts.append(Part(letters: Array(word), isHyphenated: isHyphenated)) }
        return true
      }
    }
    return parts
  }

  private static let apostrophes = Set<Unicode.Scalar>(["'", "’", "‘", "`", "´", "ʻ", "ʼ", "ʿ", "ʾ"])

  private static func classes(_ word: [UInt8]) -> WordClasses { Lexicon.english[WordHash(word[...]).value] }

  /// `President` is never part of a name; `Pope Marsh` without it is nobody.
  private static func isTitle(_ word: [UInt8], alone isLast: Bool) -> Bool {
    let classes = classes(word)
    guard classes.isDisjoint(with: [.givenName, .familyName]) else { return false }
    return !classes.isDisjoint(with: [.rank, .office, .titleModifier, .formOfAddress])
      || !isLast && classes.contains(.honorific)
  }

  /// Joins what counts as one word, and leaves out small words.
  private static func joined(_ parts: [Part]) -> [NameWord] {
    var words: [NameWord] = []
    var opening: [UInt8] = []
    for (position, part) in parts.enumerated() {
      let isLast = position + 1 == parts.count
      if !isLast, NameWord.isJoined(part.letters) {
        opening += part.letters
      } else if isLast || !isSmall(part, isFirst: position == 0) {
        words.append(NameWord(opening + part.letters))
        opening = []
      }
    }
    return words
  }

  /// `al-Marsh` and `van Marsh`, but not `Al Marsh`, who has a first name.
  private static func isSmall(_ part: Part, isFirst: Bool) -> Bool {
    let classes = classes(part.letters)
    return classes.contains(.nameParticle) && (!isFirst || part.isHyphenated)
  }

  private static func isWoman(_ word: [UInt8]) -> Bool? {
    let classes = classes(word)
    guard classes.contains(.givenName) else { return nil }
    if classes.contains(.feminine) { return classes.contains(.masculine) ? nil : true }
    return false
  }
}
