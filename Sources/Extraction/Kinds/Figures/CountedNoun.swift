import Linguistics

/// Finds the noun phrase that a number counts.
struct CountedNoun {
  let lexemes: [Lexeme]
  let bytes: [UInt8]

  /// What a number counts, and the kind its head says; an empty range where the text leaves it open.
  struct Found {
    var range: Range<Int>
    /// nil if the head is not a known noun.
    var head: FigureKind?
    /// Whether it ends in what looks like the plural of a noun.
    var isPlural = false
  }

  private static let longest = 5
  /// What is in no noun phrase behind a number: other numbers, and dates.
  private static let never: Senses = [
    .number, .units, .tens, .crowd, .scale, .hundred, .dozen, .half, .currency, .relativeDay, .month, .weekday, .per,
  ]

  func after(_ number: NumberPhrase) -> Found {
    var start = number.range.upperBound
    if let linked = behindOf(start, always: number.takesOf) { start = linked }
    return nounPhrase(from: start)
  }

  /// Where the noun starts behind `of` (`dozens of people`) or `of the` (`three of the men`).
  private func behindOf(_ position: Int, always: Bool) -> Int? {
    guard let of = lexeme(position), of.means(.of), let next = lexeme(position + 1) else { return nil }
    if next.means([.determiner]) { return behindOwner(position + 2) }
    return always ? behindOwner(position + 1) : nil
  }

  /// Behind `country’s most` of `of the country’s most vulnerable people`, else where it starts.
  private func behindOwner(_ start: Int) -> Int {
    guard let mark = lexeme(start + 1), mark.means(.apostrophe), mark.isGlued, let ending = lexeme(start + 2),
      ending.isGlued, ending.means(.determiner)
    else { return start }
    return lexeme(start + 3)?.means(.extreme) == true ? start + 4 : start + 3
  }

  private func nounPhrase(from start: Int) -> Found {
    var end = start
    var position = start
    var head: FigureKind?
    var isOfPeople = false
    while let next = lexeme(position), position - start < Self.longest,
      goesOn(next, at: position, start: start, head: head)
    {
      position += 1
      if next.means(.noun) {
        head = next.values.counts
        end = position
      } else if head != nil {
        // "four police stations" counts stations
        (head, end) = (nil, position)
        break
      } else if end == start, isPeople(next), goesOnInPlural(behind: position - 1) {
        // "200 Kenyan athletes" counts athletes
        isOfPeople = true
      } else if end == start, isPlural(next) || isPeople(next) {
        end = position
        head = isPeople(next) || isOfPeople && isHuman(next) ? .people : nil
        if lexeme(position)?.means(.noun) != true { break }
      }
    }
    guard end > start else { return bare(start..<position) }
    return Found(range: start..<end, head: head, isPlural: isPlural(lexemes[end - 1]))
  }

  /// Whether the phrase takes the word in.
  private func goesOn(_ next: Lexeme, at position: Int, start: Int, head: FigureKind?) -> Bool {
    if next.startsSentence || next.means(Self.never) { return false }
    if next.form == .sign { return next.means(.hyphen) && next.isGlued && position > start }
    if head != nil { return !next.means(.effect) && (next.means(.noun) || isCompound(at: position)) }
    if next.means(.effect), !next.means(.noun) { return lexeme(position + 1)?.means(.noun) == true }
    return next.means(.noun) || !next.means(.stop)
  }

  /// `Turks`, `Yemenis`: the plural of a people.
  private func isPeople(_ lexeme: Lexeme) -> Bool {
    guard lexeme.isCapitalised else { return false }
    let word = bytes[lexeme.span.range]
    let classes = Lexicon.english[WordHash(word).value].union(Lexicon.english[WordHash(word.dropLast()).value])
    return classes.contains(.demonym)
  }

  /// Whether a plural in small letters follows the name of a people.
  private func goesOnInPlural(behind people: Int) -> Bool {
    guard let next = lexeme(people + 1), !next.isGlued, !next.isCapitalised, !next.means(.stop) else { return false }
    return isPlural(next)
  }

  /// `athletes`: the lexicon’s plurals of people.
  private func isHuman(_ lexeme: Lexeme) -> Bool {
    Lexicon.english[WordHash(bytes[lexeme.span.range]).value].contains(.pluralHuman)
  }

  /// Whether a word in small letters is the plural that a noun in the singular, or `police`, goes before.
  private func isCompound(at position: Int) -> Bool {
    let (before, next) = (lexemes[position - 1], lexemes[position])
    guard before.means(.noun), !before.means(.plural), !next.means(.stop), !next.isGlued else {
      return false
    }
    return !next.isCapitalised && isPlural(next)
  }

  /// Whether a word looks like the plural of a noun.
  private func isPlural(_ lexeme: Lexeme) -> Bool {
    guard lexeme.form == .word, lexeme.span.length > 3 else { return false }
    let last = bytes[lexeme.span.end - 1] | 0x20
    let beforeLast = bytes[lexeme.span.end - 2] | 0x20
    return last == UInt8(ascii: "s") && ![UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(beforeLast)
  }

  /// One or two words that are no known noun and no plural, unless they look like a verb or adverb, or like
  /// the street of an address.
  private func bare(_ range: Range<Int>) -> Found {
    guard (1...2).contains(range.count), let last = lexeme(range.upperBound - 1), last.form == .word,
      !isVerbLike(last), !last.isCapitalised || last.isUpper
    else { return Found(range: range.lowerBound..<range.lowerBound, head: nil) }
    return Found(range: range, head: nil)
  }

  private func isVerbLike(_ lexeme: Lexeme) -> Bool {
    let word = String(decoding: bytes[lexeme.span.range], as: UTF8.self).lowercased()
    return ["ed", "ing", "ly", "er"].contains { word.hasSuffix($0) }
  }

  private func lexeme(_ position: Int) -> Lexeme? {
    position < lexemes.count ? lexemes[position] : nil
  }
}
