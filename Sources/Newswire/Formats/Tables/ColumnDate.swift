import Linguistics

/// The day that a value of a column of dates names, and the time where it has one.
enum ColumnDate {
  // `Published Tuesday, March 30, 2021 10:00 a.m. EDT | Updated …` has a hundred.
  private static let longest = 160

  /// Which of the first two numbers of `3/8/2021` is the month.
  enum Order { case dayFirst, monthFirst }

  /// The order that some values of a column show, as `25/12/2021` does; nil if none does, or both are shown.
  static func order(of values: [String]) -> Order? {
    let shown = Set(
      values.compactMap(numbers).compactMap { found -> Order? in
        let (first, second) = (found.first, found.second)
        return first > 12 && second <= 12 ? .dayFirst : second > 12 && first <= 12 ? .monthFirst : nil
      })
    return shown.count == 1 ? shown.first : nil
  }

  private static func numbers(_ value: String) -> (first: Int, second: Int, year: Int, end: Int)? {
    let bytes = Array(value.utf8)
    var cursor = ByteCursor(bytes, in: TextSpan(0, bytes.count))
    guard let first = cursor.number(1...2)?.value, let sign = cursor.byte, "/-.".utf8.contains(sign) else { return nil }
    cursor.at += 1
    guard let second = cursor.number(1...2)?.value, cursor.byte == sign else { return nil }
    cursor.at += 1
    guard let year = cursor.number(4...4)?.value else { return nil }
    return (first, second, year, cursor.at)
  }

  private static func inNumbers(_ value: String, _ order: Order) -> Found? {
    guard let (first, second, year, end) = numbers(value) else { return nil }
    let (month, day) = order == .monthFirst ? (first, second) : (second, first)
    return CalendarDate(year: year, month: month, day: day).map { ($0, TextSpan(0, end)) }
  }

  /// The day alone.
  static func day(_ value: String, _ order: Order? = nil) -> CalendarDate? { moment(value, order)?.day }

  /// The day with its time, as it is written; nil where the words don't give one, as `7 days ago` and `3-Oct` don't.
  ///
  /// - Parameter order: what other values of the column show; nil if they don't, so that `3/8/2021` is no day.
  static func moment(_ value: String, _ order: Order? = nil) -> PublicationMoment? {
    let bytes = Array(value.utf8)
    let span = WhiteSpace.trimmed(TextSpan(0, bytes.count), in: bytes)
    guard !span.isEmpty, span.length <= longest else { return nil }
    if let moment = sinceEpoch(bytes[span.range]) { return moment }
    guard let found = order.flatMap({ inNumbers(value, $0) }) ?? inWords(span, in: bytes) else { return nil }
    return PublicationMoment(found.date, at: found.span, in: span, of: bytes)
  }

  private typealias Found = (date: CalendarDate, span: TextSpan)

  private static func inWords(_ span: TextSpan, in bytes: [UInt8]) -> Found? {
    var cursor = ByteCursor(bytes, in: span)
    if let day = WrittenDate.readInAnyLanguage(&cursor)?.date { return (day, TextSpan(span.start, cursor.at)) }
    return WrittenDate.first(in: span, of: bytes) ?? DigitDate.first(in: span, of: bytes)
      ?? withYearLast(span, in: bytes)
  }

  /// Seconds or milliseconds since 1970: `1614592800`, `1614592800000`, `1614592800.0`.
  private static func sinceEpoch(_ value: ArraySlice<UInt8>) -> PublicationMoment? {
    let digits = value.prefix { (0x30...0x39).contains($0) }
    guard digits.count == value.count || value[digits.endIndex...].elementsEqual(".0".utf8) else { return nil }
    let number = digits.count > 13 ? 0 : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    switch digits.count {
    // nine digits end in 2001, and may number anything
    case 10: return moment(seconds: number)
    case 13: return moment(seconds: number / 1000)
    default: return nil
    }
  }

  private static func moment(seconds: Int) -> PublicationMoment? {
    let minute = seconds % 86_400 / 60
    return CalendarDate(dayNumber: seconds / 86_400).map { day in
      PublicationMoment(day, PublicationTime(hour: minute / 60, minute: minute % 60, zone: .greenwich))
    }
  }

  /// `Mon Mar 08 10:00:00 +0000 2021`
  private static func withYearLast(_ span: TextSpan, in bytes: [UInt8]) -> Found? {
    var (start, end) = (
      ByteCursor(bytes, in: span), ByteCursor(bytes, in: TextSpan(max(span.start, span.end - 5), span.end))
    )
    guard var day = WrittenDate.read(&start), day.year == nil, end.take(" ") else { return nil }
    day.year = end.number(4...4)?.value
    return day.date.map { ($0, TextSpan(span.start, start.at)) }
  }
}
