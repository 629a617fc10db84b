import Linguistics

extension RunReader {
  /// A name that ends in the word for a body (`Vella Relief Council`), or has one before `of`.
  func organisation(_ range: Range<Int>) -> NameSpan? {
    guard range.count > 1, let head = headOfBody(range) else { return nil }
    let first = article.tokens[range.lowerBound].classes
    let isAddressed = !first.isDisjoint(with: [.honorific, .rank]) || startsPersonName(range, isStrict: true)
    let isNamed = range.count > 2 && startsPersonName((range.lowerBound + 1)..<range.upperBound)
    if isAddressed,
      isNamed || article.tokens[range.lowerBound].span.end - article.tokens[range.lowerBound].span.start < 5
    {
      return nil
    }
    if article.tokens[head].classes.contains(.familyName), startsPersonName(range) { return nil }
    return NameSpan(range, .organisation, rule: "word for a body")
  }

  private func headOfBody(_ range: Range<Int>) -> Int? {
    for index in range {
      let isLast = index + 1 == range.upperBound || article.isWord(index + 1, "of", "for", "on")
      if isLast, article.tokens[index].classes.contains(.organisationHead), article.tokens[index].shape != .lower {
        return index
      }
    }
    return nil
  }

  /// A name that ends in the word for a place (`Tarn River`), or starts with one (`Camp Vella`, `Gulf of Tarn`).
  func place(_ range: Range<Int>) -> NameSpan? {
    guard range.count > 1 else { return nil }
    let opens = article.tokens[range.lowerBound].classes.contains(.placeOpener)
    let closes = article.tokens[range.upperBound - 1].classes.contains(.placeHead)
    guard opens || closes, !startsPersonName(range, isStrict: true) else { return nil }
    return NameSpan(range, .place, rule: "word for a place")
  }
}
