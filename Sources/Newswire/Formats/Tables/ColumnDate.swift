import Linguistics

/// The day that a value of a column of dates names.
enum ColumnDate {
  // `Published Tuesday, March 30, 2021 10:00 a.m. EDT | Updated …` has a hundred.
  private static let longest = 160

  /// The day, as it is written; nil where the words don't give one, as `7 days ago` and `3-Oct` don't.
  static func day(_ value: String) -> CalendarDate? {
    let bytes = Array(value.utf8)
    let span = WhiteSpace.trimmed(TextSpan(0, bytes.count), in: bytes)
    guard !span.isEmpty, span.length <= longest else { return nil }
    if let day = sinceEpoch(bytes[span.range]) { return day }
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
