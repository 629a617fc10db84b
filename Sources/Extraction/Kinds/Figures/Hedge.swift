import Linguistics

/// Words before a number that say how far to trust it.
struct Hedge: Sendable {
  enum Bound: String, Sendable { case about, least, most }

  let words: [PackedWord]
  let bound: Bound

  private init(_ phrase: String, _ bound: Bound) {
    words = phrase.split(separator: " ").compactMap { PackedWord($0.utf8) }
    self.bound = bound
  }

  /// Every hedge; of two that fit the longer one is taken.
  static let all = VocabularyTable("hedges").rows.flatMap { row in
    row.cases("bound", of: Bound.self).map { Hedge(row.word, $0) }
  }

  static let longest = 4

  /// The longest hedge that the words before a number end in; they come last first.
  static func ending(_ before: [PackedWord?]) -> Hedge? {
    var best: Hedge?
    for hedge in all where hedge.words.count > best?.words.count ?? 0 && hedge.words.count <= before.count {
      if zip(hedge.words.reversed(), before).allSatisfy({ $0 == $1 }) { best = hedge }
    }
    return best
  }

  /// The bounds of a number that it stands before.
  func bounds(low: Double, high: Double?) -> (low: Double?, high: Double?) {
    switch bound {
    case .about: (low, high)
    case .least: (low, nil)
    case .most: (nil, high ?? low)
    }
  }
}
