import Linguistics

extension AnnotatedArticle {
  /// Whether a token is a small word of family names, such as `van`.
  func isParticle(_ index: Int) -> Bool {
    tokens[index].shape == .lower && tokens[index].classes.contains(.nameParticle)
      && tokens[index].classes.isDisjoint(with: [.functionWord, .commonWord])
  }

  /// Whether a word is written as names are in running text.
  func isNameLike(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    guard token.kind == .word else { return false }
    switch token.shape {
    case .capitalised:
      return token.classes.isDisjoint(with: [.functionWord, .weekday]) && !isMonth(index) && !isCompound(token)
    // `US`, but not the `A` that opens a sentence.
    case .upper: return token.span.length > 1 || token.classes.isUnknown
    case .mixed: return isMixedName(token)
    case .lower, .none: return false
    }
  }

  /// `Vella-based`, `Long-awaited`: a compound that describes.
  private func isCompound(_ token: Token) -> Bool {
    let word = bytes[token.span.range]
    guard token.classes.isUnknown, let hyphen = word.lastIndex(of: UInt8(ascii: "-")) else { return false }
    let last = word[(hyphen + 1)...]
    // `Vella-run` has the shortest of these endings.
    return last.count >= 3 && Affix.ofCompound.contains { last.reversed().starts(with: $0.reversed()) }
  }

  /// A month beside a number, or one that is no word besides; `May` alone can be a family name.
  private func isMonth(_ index: Int) -> Bool {
    guard tokens[index].classes.contains(.month) else { return false }
    if !tokens[index].classes.contains(.familyName), !tokens[index].classes.contains(.givenName) { return true }
    return [index - 1, index + 1].contains { tokens.indices.contains($0) && tokens[$0].kind == .number }
      || isOne(index - 1, of: [.beforeMonth])
  }

  /// `McNeil`, `al-Nour` and `O’Neil`; not `US-led` or `pro-Vella`.
  private func isMixedName(_ token: Token) -> Bool {
    let word = bytes[token.span.range]
    guard let first = word.first else { return false }
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")) else { return !(0x61...0x7A).contains(first) }
    let startsSmall = (0x61...0x7A).contains(first)
    let endsSmall = hyphen + 1 < word.endIndex && (0x61...0x7A).contains(word[hyphen + 1])
    if endsSmall { return false }
    // Two small letters before a hyphen are an article: `al-Nour`, `el-Tarn`.
    return !startsSmall || (word.firstIndex(of: UInt8(ascii: "-")) ?? 9) - word.startIndex == 2 && !isPrefix(word)
  }

  /// Two-letter prefixes that make no name of what follows: `ex-`, `un-`, `re-`, `co-`.
  private func isPrefix(_ word: ArraySlice<UInt8>) -> Bool {
    Affix.ofPrefix.contains { word.starts(with: $0) }
  }
}

/// Beginnings and endings that tell words from names.
enum Affix: CaseIterable {
  case compound, verb, prefix

  private static let words = VocabularyTable("affixes").words(by: "use", of: Affix.self)
    .mapValues { $0.map { Array($0.utf8) } }

  /// Endings of what stands behind the hyphen of a compound that describes: `led` of `US-led`.
  static let ofCompound = words[.compound] ?? []
  /// Endings that make a word a verb or a noun made of one: `ed`, `tion`.
  static let ofVerb = words[.verb] ?? []
  /// Two letters before a hyphen that make no name of what follows: `ex`.
  static let ofPrefix = words[.prefix] ?? []
}
