/// The ways in which one name of a place is written, tried one after the other until the gazetteer knows one.
package struct PlaceSpellings: Sendable {
  private let key: FoldedPlaceName

  package init(_ key: FoldedPlaceName) { self.key = key }

  /// The key itself, then others that may stand for it, the likeliest first.
  package var all: [FoldedPlaceName] {
    var spellings = [key]
    for step in [Self.withoutDefinite, Self.longForms, Self.withoutArabicArticle, Self.withArabicArticle] {
      spellings += spellings.compactMap { step($0.words) }
    }
    return spellings + spellings.flatMap(Self.otherEndings)
  }

  /// `the Donbas`
  private static func withoutDefinite(_ words: [ArraySlice<UInt8>]) -> FoldedPlaceName? {
    guard words.count > 1, words[0].elementsEqual("the".utf8) else { return nil }
    return FoldedPlaceName(words: words.dropFirst())
  }

  private static let abbreviations: [[UInt8]: [UInt8]] = [
    Array("st".utf8): Array("saint".utf8), Array("mt".utf8): Array("mount".utf8), Array("ft".utf8): Array("fort".utf8),
    Array("saint".utf8): Array("st".utf8),
  ]

  /// `St. Louis` and `Saint Louis`, `Mt. Hermon`.
  private static func longForms(_ words: [ArraySlice<UInt8>]) -> FoldedPlaceName? {
    guard words.count > 1, let other = abbreviations[Array(words[0])] else { return nil }
    return FoldedPlaceName(words: [other[...]] + words.dropFirst())
  }

  private static let articles = Set(
    ["al", "el", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez", "an", "en", "ad", "ed", "adh"].map {
      Array($0.utf8)
    })

  /// `al-Raqqah`, `ash-Shaddadi`
  private static func withoutArabicArticle(_ words: [ArraySlice<UInt8>]) -> FoldedPlaceName? {
    guard words.count > 1, articles.contains(Array(words[0])) else { return nil }
    return FoldedPlaceName(words: words.dropFirst())
  }

  /// `Hasakah` of `al-Hasakah`, `al-Shaddadi` of `ash-Shaddadi`.
  private static func withArabicArticle(_ words: [ArraySlice<UInt8>]) -> FoldedPlaceName? {
    guard let first = words.first, !articles.contains(Array(first)) else { return nil }
    return FoldedPlaceName(words: [Array("al".utf8)[...]] + words)
  }

  /// Ways to write the Arabic ending of women, which GeoNames and papers each choose from: `Raqqah`, `Raqqa`, `Raqqeh`.
  private static let endings = ["ah", "a", "eh", "e"].map { Array($0.utf8) }

  private static func otherEndings(_ key: FoldedPlaceName) -> [FoldedPlaceName] {
    // `Taza` is short enough: what is left of a shorter name is no evidence.
    guard key.bytes.count > 3, let ending = endings.first(where: key.bytes.ends) else { return [] }
    let stem = key.bytes.dropLast(ending.count)
    return endings.filter { $0 != ending }.map { FoldedPlaceName(stem + $0) }
  }
}

extension [UInt8] {
  fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
