import Linguistics

/// The news agencies and broadcasters that sign stories.
enum Agencies {
  private enum Use: CaseIterable { case signs }

  /// In lower case, as they stand between brackets in a dateline or a photo credit.
  private static let known = Set(VocabularyTable("agencies").words(by: "use", of: Use.self)[.signs] ?? [])

  /// Whether a name, in any case, is one of the known ones.
  static func isKnown(_ name: String) -> Bool { known.contains(name.lowercased()) }

  /// Whether a name reads like an agency's: a known one, some joined by a slash, or two to six
  /// letters, all of them capitals.
  static func couldBe(_ name: String) -> Bool {
    if isKnown(name) || isAbbreviation(name) { return true }
    let parts = name.split(separator: "/")
    return parts.count > 1 && parts.allSatisfy { isKnown(String($0)) || isAbbreviation(String($0)) }
  }

  /// Whether a name is two to six letters, all of them capitals.
  static func isAbbreviation(_ name: String) -> Bool {
    // From `AP` to `TANJUG`.
    (2...6).contains(name.utf8.count) && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }
}
