/// How much two names can be one person's, the most first.
package enum PersonLikeness: Int, Comparable, Sendable {
  /// The same words, but for titles, small words and middle initials.
  case same
  /// The same in another spelling.
  case spelling
  /// One first name for another that he can go by, an initial for it, a further name, or other short vowels: not by itself
  /// a reason to think so.
  case form
  /// The one has no first name.
  case family

  package static func < (one: PersonLikeness, other: PersonLikeness) -> Bool { one.rawValue < other.rawValue }
}

extension PersonName {
  /// nil if they are two people's.
  package func likeness(to other: PersonName) -> PersonLikeness? {
    guard let family, let otherFamily = other.family else { return nil }
    if let isWoman, let isOther = other.isWoman, isWoman != isOther { return nil }
    if isFamilyAlone || other.isFamilyAlone { return likenessOfFamilies(other) }
    if let whole = likenessOfWhole(other) { return whole }
    guard let families = family.likeness(to: otherFamily), families != .initial else {
      return likenessByBeginning(other)
    }
    guard let first = Self.likeness(words[0], other.words[0]),
      let middle = Self.likeness(middleNames, other.middleNames)
    else { return likenessByBeginning(other) }
    return max(families.ofPerson, first, middle)
  }

  private var middleNames: ArraySlice<NameWord> { words.dropFirst().dropLast() }

  /// Two people without first names are not told apart by spelling alone, nor is `Mohammed` a family.
  private func likenessOfFamilies(_ other: PersonName) -> PersonLikeness? {
    guard isFamilyAlone != other.isFamilyAlone, let family, let otherFamily = other.family,
      let families = family.likeness(to: otherFamily)
    else { return nil }
    return families <= .spelling && !family.isInitial && !otherFamily.isInitial ? .family : nil
  }

  /// Where blanks and hyphens stand does not matter: `Abdel Fattah`, `Abdelfattah`.
  private func likenessOfWhole(_ other: PersonName) -> PersonLikeness? {
    words.count == other.words.count ? nil : whole.likeness(to: other.whole).map(\.ofPerson)
  }

  /// `Rodrigo Salcedo` of `Rodrigo Salcedo Vargas`.
  private func likenessByBeginning(_ other: PersonName) -> PersonLikeness? {
    let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    guard short.count > 1, short.count < long.count else { return nil }
    let isBeginning = zip(short, long).allSatisfy { ($0.likeness(to: $1) ?? .initial) <= .spelling }
    return isBeginning ? .form : nil
  }

  /// Of first names.
  private static func likeness(_ one: NameWord, _ other: NameWord) -> PersonLikeness? {
    if let likeness = one.likeness(to: other) { return likeness.ofPerson }
    return one.forename != nil && one.forename == other.forename ? .form : nil
  }

  /// Of middle names, in order: initials may be missing.
  private static func likeness(_ ones: ArraySlice<NameWord>, _ others: ArraySlice<NameWord>) -> PersonLikeness? {
    let pairs = zip(ones, others).map { likeness($0, $1) }
    if pairs.contains(nil) { return nil }
    let surplus = ones.dropFirst(others.count) + others.dropFirst(ones.count)
    // one initial that stands for a name is as good as none
    let known = zip(pairs, zip(ones, others)).map { $1.0.isInitial || $1.1.isInitial ? .same : $0 ?? .same }
    return (known + surplus.map { $0.isInitial ? .same : .form }).max() ?? .same
  }
}

extension WordLikeness {
  fileprivate var ofPerson: PersonLikeness {
    switch self {
    case .same: .same
    case .spelling: .spelling
    case .vowels, .initial: .form
    }
  }
}

extension PersonName {
  /// What names that can be one person's have in common, for finding them without comparing all: any of these is the same.
  package var commonKeys: Set<[UInt8]> {
    var keys = Set(words.dropFirst().map(\.consonants))
    if isFamilyAlone { keys.insert(words[0].consonants) }
    if words.count > 1 { keys.insert(whole.consonants) }
    return keys.filter { !$0.isEmpty }
  }
}

extension PersonName {
  /// A key that all first names of one person share; an initial has its own.
  package var firstNameKey: [UInt8] { words.first.map { $0.forename ?? $0.consonants } ?? [] }
}
