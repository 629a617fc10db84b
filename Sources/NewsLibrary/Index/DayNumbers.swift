import GRDB
import Newswire

/// Gives articles numbers that no other article of their day ever had, within a transaction.
struct DayNumbers {
  private let db: Database
  private var last: [Int64?: Int64] = [:]

  init(_ db: Database) { self.db = db }

  /// - Throws: `LibraryError.tooManyArticlesOfADay`.
  mutating func next(of day: Int64?) throws -> ArticleID {
    let number = try (last[day] ?? stored(day)) + 1
    guard number < ArticleID.capacity(of: day) else { throw LibraryError.tooManyArticlesOfADay }
    last[day] = number
    return ArticleID(day: day, number: number)
  }

  /// Remembers the numbers given; to be called at the end.
  func finish() throws {
    let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO day (day, last) VALUES (?, ?)")
    for (day, number) in last { try statement.execute(arguments: [Self.key(day), number]) }
  }

  private func stored(_ day: Int64?) throws -> Int64 {
    let known = try db.cachedStatement(sql: "SELECT last FROM day WHERE day = ?")
    return try Int64.fetchOne(known, arguments: [Self.key(day)])
      ?? Int64.fetchOne(db.cachedStatement(sql: "SELECT first FROM numbering")) ?? 0
  }

  /// The undated have a row of their own.
  private static func key(_ day: Int64?) -> Int64 { day ?? .min }
}

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

  /// The day of publication that the number says; nil if there is none.
  package var date: CalendarDate? { CalendarDate(dayNumber: Int(rawValue >> Self.bits)) }

  /// The same as days since 1970.
  package var day: Int? { rawValue < Self.firstDated ? nil : Int(rawValue >> Self.bits) }

  /// The least that an article of a day since 1970 or a later one can be; without a day, of any day.
  static func first(ofDay day: Int?) -> ArticleID { ArticleID(day: Int64(day ?? -719_162), number: 0) }
}
