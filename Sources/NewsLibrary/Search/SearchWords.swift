import Linguistics
import QueryLanguage

/// A term of a query cut into words as the index cuts its texts.
struct SearchWords: Equatable {
  /// Folded, without stems; never empty.
  var words: [String]
  /// Other ways to write them, of the same meaning: `cease fire` for `cease-fire`.
  var others: [[String]] = []
  /// Whether the last word may go on.
  var isPrefix = false
  /// Whether it may go on only because it is still being typed.
  var isOpen = false
  /// Words that it may be on its way to although the index knows them by a stem that it does not begin.
  var detours: [String] = []

  /// nil for a term without a word in it.
  init?(_ term: Query.Term) throws {
    words = try WordCutter(IndexSchema.words).words(of: term.text)
    if words.isEmpty { return nil }
    isPrefix = term.isPrefix || Self.isSign(words[words.count - 1])
    isOpen = term.isOpen
    others = try Self.others(than: words, for: term)
    try findDetours()
  }

  /// The words of a term that is looked for among names; nil for one without a word in it.
  init?(ofName term: Query.Term) throws {
    words = try WordCutter(IndexSchema.nameParts).words(of: term.text)
    if words.isEmpty { return nil }
    isPrefix = term.isPrefix
    isOpen = term.isOpen
  }

  /// A phrase of more words has them side by side, and nobody knows where hyphens are left out.
  private static let mostJoined = 6

  private static func others(than words: [String], for term: Query.Term) throws -> [[String]] {
    let parts = try WordCutter(IndexSchema.nameParts).words(of: term.text)
    let apart = parts.count > words.count ? [parts] : []
    guard (2...mostJoined).contains(words.count) else { return apart }
    let joined = words.indices.dropLast().filter { isPlain(words[$0]) && isPlain(words[$0 + 1]) }.map { first in
      words[..<first] + [words[first] + words[first + 1]] + words[(first + 2)...]
    }
    return apart + joined.map(Array.init)
  }

  private static func isPlain(_ word: String) -> Bool { word.utf8.allSatisfy { $0 < 0x80 } }

  /// Whether a word is a single sign of a script that the index knows by pairs of signs; pairs begin with it.
  private static func isSign(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count == 1 && scalars.allSatisfy { ScalarFolding.embedded.use(of: $0.value) == .sign }
  }

  /// Whether it is a beginning so short that half the words of a library go on from it. Scripts that
  /// say more with a sign than Latin, Greek or Cyrillic, from U+2E80 on, have no such beginnings.
  var isHardlyBegun: Bool {
    guard isOpen, let scalars = words.last?.unicodeScalars else { return false }
    return scalars.count <= 2 && scalars.allSatisfy { $0.value < 0x2E80 }
  }

  private mutating func findDetours() throws {
    guard isPrefix, words.count == 1, !isHardlyBegun else { return }
    let stemmer = try WordCutter(IndexSchema.stems)
    let begun = stemmer.words(of: words[0]).first ?? words[0]
    // one word is enough for all that have its stem
    var stems: Set<String> = []
    detours = WordEndings.completions(of: words[0]).filter { word in
      guard let stem = stemmer.words(of: word).first else { return false }
      return !stem.hasPrefix(begun) && stems.insert(stem).inserted
    }
  }

  /// In the language of FTS5: `"boots on the gro" *`. Folded words hold no quotation mark.
  var expression: String { expression(of: words) }

  private func expression(of words: [String]) -> String { Self.quoted(words) + (isPrefix ? " *" : "") }

  /// The same, written in another way, or one of the detours.
  var alternatives: String {
    let ways = [expression] + others.map(expression(of:)) + detours.map { Self.quoted([$0]) }
    return "(" + ways.joined(separator: " OR ") + ")"
  }

  private static func quoted(_ words: [String]) -> String { "\"\(words.joined(separator: " "))\"" }
}

/// What to make of a word of one or two letters that is still being typed: half the words of a library
/// go on from it, and to look for them all would take longer than the next key.
extension Query {
  /// Queries in its place, to be tried until one finds something; the query itself where no word is
  /// hardly begun.
  func candidates() throws -> [Query] {
    if try lonelyBeginning() != nil { return [self] }
    guard let term = openTerm, let words = try SearchWords(term), words.isHardlyBegun else { return [self] }
    // it narrows little and costs much: it counts where it is a word already
    var complete = term
    (complete.isPrefix, complete.isOpen) = (false, false)
    return [replacing(term, with: complete), replacing(term, with: nil)].compactMap { $0 }
  }

  /// The word alone that is hardly begun, where that is the whole query.
  func lonelyBeginning() throws -> SearchWords? {
    guard case .words(let term) = self, let words = try SearchWords(term), words.isHardlyBegun,
      words.words.count == 1
    else { return nil }
    return words
  }

  /// The term that is still being typed, unless it is one of a field that is looked up in short lists.
  private var openTerm: Term? {
    switch self {
    case .words(let term): term.isOpen ? term : nil
    case .field(let field, let term): field.place.isOfWords && term.isOpen ? term : nil
    case .near(let terms, _): terms.first(where: \.isOpen)
    case .all(let parts), .any(let parts): parts.lazy.compactMap(\.openTerm).first
    case .not(let inner): inner.openTerm
    case .published, .status, .around: nil
    }
  }

  private func replacing(_ old: Term, with new: Term?) -> Query? {
    switch self {
    case .words(let term): term == old ? new.map(Query.words) : self
    case .field(let field, let term): term == old ? new.map { .field(field, $0) } : self
    case .near(let terms, let distance): .near(terms.compactMap { $0 == old ? new : $0 }, within: distance)
    case .all(let parts): .all(of: parts.compactMap { $0.replacing(old, with: new) })
    case .any(let parts): .any(of: parts.compactMap { $0.replacing(old, with: new) })
    case .not(let inner): inner.replacing(old, with: new).map(Query.not)
    case .published, .status, .around: self
    }
  }
}

/// Endings of English words that a stemmer takes off.
///
/// The index knows `stalemate` and `negotiations` as `stalem` and `negoti` (Porter, "An algorithm for
/// suffix stripping", 1980), so a beginning like `stalemat` or `negotiati` begins no word of it. The
/// words that an ending half typed may be on its way to are looked for as well.
enum WordEndings {
  private static let endings: [[UInt8]] = [
    "able", "al", "alism", "ality", "ally", "ance", "ant", "ate", "ated", "ating", "ation", "ational", "ative",
    "ator", "ed", "ement", "ence", "ency", "ent", "er", "es", "fulness", "ible", "ibility", "ical", "icate", "ies",
    "ing", "ion", "ism", "ist", "ity", "ive", "iveness", "ivity", "ization", "ize", "ized", "izer", "ment",
    "ness", "ous", "ousness", "tional",
  ].map { Array($0.utf8) }

  private static let leastStem = 3

  /// Words that begin as `word` does and end in one of the endings that it is in the middle of, or
  /// all but at: `fightin` gives `fighting`. Each stands for many that have the same stem.
  static func completions(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    var found: Set<[UInt8]> = []
    for ending in endings {
      for typed in 1..<ending.count where bytes.count - typed >= leastStem {
        if bytes.suffix(typed).elementsEqual(ending.prefix(typed)) { found.insert(bytes + ending.dropFirst(typed)) }
      }
    }
    return found.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
