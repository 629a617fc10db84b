import Linguistics

/// The day that a value of a column of dates names.
enum ColumnDate {
  // `Published Tuesday, March 30, 2021 10:00 a.m. EDT | Updated …` has a hundred.
  private static let longest = 160

  /// Which of the first two numbers of `3/8/2021` is the month.
  enum Order { case dayFirst, monthFirst }

  /// The order that some values of a column show, as `25/12/2021` does; nil if none does, or both are shown.
  static func order(of values: [String]) -> Order? {
    let shown = Set(
      values.compactMap(numbers).compactMap { first, second, _ -> Order? in
        first > 12 && second <= 12 ? .dayFirst : second > 12 && first <= 12 ? .monthFirst : nil
      })
    return shown.count == 1 ? shown.first : nil
  }

  private static func numbers(_ value: String) -> (Int, Int, year: Int)? {
    let bytes = Array(value.utf8)
    var cursor = ByteCursor(bytes, in: TextSpan(0, bytes.count))
    guard let first = cursor.number(1...2)?.value, let sign = cursor.byte, "/-.".utf8.contains(sign) else { return nil }
    cursor.at += 1
    guard let second = cursor.number(1...2)?.value, cursor.byte == sign else { return nil }
    cursor.at += 1
    return cursor.number(4...4).map { (first, second, $0.value) }
  }

  private static func inOrder(_ value: String, _ order: Order) -> CalendarDate? {
    numbers(value).flatMap { first, second, year in
      switch order {
      case .dayFirst: CalendarDate(year: year, month: second, day: first)
      case .monthFirst: CalendarDate(year: year, month: first, day: second)
      }
    }
  }

  /// The day, as it is written; nil where the words don't give one, as `7 days ago` and `3-Oct` don't.
  ///
  /// - Parameter order: what other values of the column show; nil if they don't, so that `3/8/2021` is no day.
  static func day(_ value: String, _ order: Order? = nil) -> CalendarDate? {
    let bytes = Array(value.utf8)
    let span = WhiteSpace.trimmed(TextSpan(0, bytes.count), in: bytes)
    guard !span.isEmpty, span.length <= longest else { return nil }
    if let day = sinceEpoch(bytes[span.range]) ?? order.flatMap({ inOrder(value, $0) }) { return day }
    var cursor = ByteCursor(bytes, in: span)
    return WrittenDate.readInAnyLanguage(&cursor)?.date ?? WrittenDate.first(in: span, of: bytes)?.date
      ?? DigitDate.first(in: span, of: bytes)?.date ?? withYearLast(span, in: bytes)
  }

  /// Seconds or milliseconds since 1970: `1614592800`, `1614592800000`, `1614592800.0`.
  private static func sinceEpoch(_ value: ArraySlice<UInt8>) -> CalendarDate? {
    let digits = value.prefix { (0x30...0x39).contains($0) }
    guard digits.count == value.count || value[digits.endIndex...].elementsEqual(".0".utf8) else { return nil }
    let number = digits.count > 13 ? 0 : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    switch digits.count {
    // nine digits end in 2001, and may number anything
    case 10: return CalendarDate(dayNumber: number / 86_400)
    case 13: return CalendarDate(dayNumber: number / 86_400_000)
    default: return nil
    }
  }

  /// `Mon Mar 08 10:00:00 +0000 2021`
  private static func withYearLast(_ span: TextSpan, in bytes: [UInt8]) -> CalendarDate? {
    var (start, end) = (
      ByteCursor(bytes, in: span), ByteCursor(bytes, in: TextSpan(max(span.start, span.end - 5), span.end))
    )
    guard var day = WrittenDate.read(&start), day.year == nil, end.take(" ") else { return nil }
    day.year = end.number(4...4)?.value
    return day.date
  }
}
