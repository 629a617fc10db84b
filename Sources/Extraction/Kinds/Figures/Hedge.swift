/// Words before a number that say how far to trust it.
struct Hedge: Sendable {
  enum Bound: Sendable { case about, least, most }

  let words: [PackedWord]
  let bound: Bound

  private init(_ phrase: String, _ bound: Bound) {
    words = phrase.split(separator: " ").compactMap { PackedWord($0.utf8) }
    self.bound = bound
  }

  /// Every hedge; of two that fit the longer one is taken.
  static let all: [Hedge] =
    [
      "about", "around", "roughly", "approximately", "some", "nearly", "almost", "an estimated", "estimated",
      "close to",
      "another", "additional", "an additional", "a further", "a total of", "only", "just", "exactly", "perhaps",
      "probably",
      "possibly", "about another", "in all", "as few as", "between", "circa", "virtually", "precisely", "just under",
      "just over", "a mere", "a combined",
    ].map { Hedge($0, .about) }
    + [
      "more than", "at least", "over", "no fewer than", "no less than", "not less than", "well over", "upwards of",
      "in excess of", "greater than", "far more than", "a minimum of", "above", "much more than", "slightly more than",
      "a little more than", "just over", "just more than",
    ].map { Hedge($0, .least) }
    + [
      "up to", "fewer than", "less than", "at most", "no more than", "not more than", "as many as", "as much as",
      "under",
      "below", "a maximum of", "well under", "far fewer than", "a little less than",
    ].map { Hedge($0, .most) }

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
