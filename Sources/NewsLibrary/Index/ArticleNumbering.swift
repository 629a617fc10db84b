import Newswire

/// How articles are numbered: by day, and by number within the day, in so few bits that lists of them
/// in the full-text index stay short.
extension ArticleID {
  /// Bits of the number within a day: a million articles.
  private static let bits: Int64 = 20
  /// Where the articles without a date are numbered from: below every dated one, so that newest first
  /// puts them last.
  private static let firstUndated: Int64 = -1 << 60

  /// The least number of an article of the year 1.
  private static let firstDated: Int64 = -719_162 << bits

  /// The greatest number that an article of a day can have.
  static func capacity(of day: Int64?) -> Int64 { day == nil ? 1 << 50 : 1 << bits }

  /// The article of a number, from 0, among those of a day since 1970; nil for the undated.
  package init(day: Int64?, number: Int64) {
    self.init(rawValue: day.map { $0 << Self.bits | number } ?? Self.firstUndated + number)
  }

  /// The day of publication that the number says; nil where there is none.
  package var date: CalendarDate? { CalendarDate(dayNumber: Int(rawValue >> Self.bits)) }

  /// The same as days since 1970.
  package var day: Int? { rawValue < Self.firstDated ? nil : Int(rawValue >> Self.bits) }

  /// The least that an article of a day since 1970 or a later one can be; without a day, of any day.
  static func first(ofDay day: Int?) -> ArticleID { ArticleID(day: Int64(day ?? -719_162), number: 0) }
}
