import Newswire

extension ArticleID {
  /// The day of all that have no date: before every dated one, so that newest first puts them last.
  private static let undated: Int64 = -1 << 30

  /// The number of the article in the index, below the day in which it stands.
  init(date: CalendarDate?, number: Int64) {
    let day = date.map { Int64($0.dayNumber) } ?? Self.undated
    self.init(rawValue: day << 32 | number & 0xFFFF_FFFF)
  }

  /// The day of publication that the number says; nil where there is none.
  var date: CalendarDate? {
    let day = rawValue >> 32
    return day == Self.undated ? nil : CalendarDate(dayNumber: Int(day))
  }
}
