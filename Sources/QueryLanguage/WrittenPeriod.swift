import Newswire

/// The days that a query's value names: `2014`, `2014-11`, `2014/11/05`, or two of these with `..`
/// between, either of which may be missing.
///
/// What is wrong is thrown as a fault at its place in the query. Where the value is still being typed,
/// its last part may be hardly begun: `2014-0` is 2014, and `20` is nothing yet.
struct WrittenPeriod {
  private typealias Text = ArraySlice<Character>

  private let text: ArraySlice<Character>
  private let isOpen: Bool

  init(_ text: ArraySlice<Character>, isOpen: Bool) {
    self.text = text
    self.isOpen = isOpen
  }

  /// Whether a bare word is a range of dates: two dots, and a year on either side.
  static func isRange(_ word: ArraySlice<Character>) -> Bool {
    guard word.allSatisfy({ isDigit($0) || isSeparator($0) || $0 == "." }), let dots = Self.dots(in: word) else {
      return false
    }
    let sides = [word[..<dots], word[(dots + 2)...]]
    return sides.contains(where: beginsWithYear) && !sides.contains { $0.contains(".") }
  }

  /// Whether a bare word is a month or a day that there is: `2021-03`, `2021-03-08`.
  static func isDate(_ word: ArraySlice<Character>) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.allSatisfy(isDigit) })
    else { return false }
    return (try? WrittenPeriod(word, isOpen: false).days(.within)) != nil
  }

  /// The days that are meant; nil if the value is hardly begun.
  func days(_ side: QueryField.DateSide) throws(QueryFault) -> DateRange? {
    guard let days = try namedDays() else { return nil }
    switch side {
    case .within: return days
    case .before: return DateRange(first: nil, last: try neighbour(of: days.first, by: -1))
    case .after: return DateRange(first: try neighbour(of: days.last, by: 1), last: nil)
    }
  }

  private func neighbour(of date: CalendarDate?, by step: Int) throws(QueryFault) -> CalendarDate {
    guard let date else { throw fault(.dateForm, text) }
    guard let neighbour = CalendarDate(dayNumber: date.dayNumber + step) else {
      throw fault(.noYear(String(date.year + step)), text)
    }
    return neighbour
  }

  private func namedDays() throws(QueryFault) -> DateRange? {
    guard let dots = Self.dots(in: text) else {
      // one dot may be on its way to two
      let isRangeBegun = isOpen && text.last == "." && Self.beginsWithYear(text.dropLast())
      return try period(isRangeBegun ? text.dropLast() : text, isOpen: isOpen)
    }
    let start = try period(text[..<dots], isOpen: false)
    let end = try period(text[(dots + 2)...], isOpen: isOpen)
    if start == nil, end == nil, !isOpen { throw fault(.dateForm, text) }
    return start == nil && end == nil ? nil : DateRange(from: start, through: end)
  }
}

// One period.
extension WrittenPeriod {
  /// The first and last day of a year, month or day; nil if nothing is written, or hardly begun.
  private func period(_ text: Text, isOpen: Bool) throws(QueryFault) -> DateRange? {
    guard !text.isEmpty else { return nil }
    var parts = text.split(omittingEmptySubsequences: false, whereSeparator: Self.isSeparator)
    if isOpen, Self.isBegun(parts) { parts.removeLast() }
    guard let yearText = parts.first else { return nil }
    guard parts.count <= 3, Self.beginsWithYear(text) else { throw fault(.dateForm, text) }
    let year = try number(yearText, in: 1...9999, of: text, else: QueryFault.Kind.noYear)
    guard parts.count > 1 else { return Self.days(year, months: 1...12) }
    let month = try number(parts[1], in: 1...12, of: text, else: QueryFault.Kind.noMonth)
    guard parts.count > 2 else { return Self.days(year, months: month...month) }
    let day = try number(parts[2], in: 1...CalendarDate.days(in: month, of: year), of: text) { day in
      .noDay(day, year: year, month: month)
    }
    let date = CalendarDate(year: year, month: month, day: day)
    return DateRange(first: date, last: date)
  }

  private static func days(_ year: Int, months: ClosedRange<Int>) -> DateRange {
    let month = months.upperBound
    return DateRange(
      first: CalendarDate(year: year, month: months.lowerBound, day: 1),
      last: CalendarDate(year: year, month: month, day: CalendarDate.days(in: month, of: year)))
  }

  private func number(
    _ part: Text, in range: ClosedRange<Int>, of period: Text, else kind: (String) -> QueryFault.Kind
  ) throws(QueryFault) -> Int {
    guard !part.isEmpty, part.allSatisfy(Self.isDigit) else { throw fault(.dateForm, period) }
    guard let number = Int(String(part)), range.contains(number) else { throw fault(kind(String(part)), part) }
    return number
  }

  /// Whether the last part says nothing yet: a year without its four digits, nothing, or a nought.
  private static func isBegun(_ parts: [Text]) -> Bool {
    guard parts.count > 1 else { return parts[0].count < 4 && parts[0].allSatisfy(isDigit) }
    return parts.count <= 3 && (parts[parts.count - 1].isEmpty || parts[parts.count - 1] == ["0"])
  }

  private func fault(_ kind: QueryFault.Kind, _ place: Text) -> QueryFault {
    QueryFault(kind: kind, range: place.startIndex..<place.endIndex)
  }
}

// Signs.
extension WrittenPeriod {
  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isWholeNumber }

  private static func isSeparator(_ character: Character) -> Bool { character == "-" || character == "/" }

  /// Where the first two dots in a row stand.
  private static func dots(in text: Text) -> Int? {
    text.indices.dropLast().first { text[$0] == "." && text[$0 + 1] == "." }
  }

  /// Whether there are four digits, and then the end or a separator.
  private static func beginsWithYear(_ text: Text) -> Bool {
    text.prefix(while: isDigit).count == 4 && (text.count == 4 || isSeparator(text[text.startIndex + 4]))
  }
}

/// The days from one to another, both included; an end that is nil is open.
package struct DateRange: Hashable, Sendable {
  package var first: CalendarDate?
  package var last: CalendarDate?

  package init(first: CalendarDate?, last: CalendarDate?) {
    self.first = first
    self.last = last
  }
}

extension DateRange {
  /// From the start of one period to the end of another; nil is an open end. Periods in the wrong
  /// order are turned.
  init(from start: DateRange?, through end: DateRange?) {
    if let first = start?.first, let last = end?.last, last < first {
      self.init(first: end?.first, last: start?.last)
    } else {
      self.init(first: start?.first, last: end?.last)
    }
  }
}
