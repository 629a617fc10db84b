extension Senses {
  /// What only a word with a capital can mean: `March`, not `march`.
  static let needCapital: Senses = [.month, .monthName, .weekday, .shortWeekday]
}

/// The units that "last week" and "two days ago" count in; the raw value is that of their words.
enum TimeUnit: Int, Sendable {
  case day, week, month, year, decade, century
  /// Below a day: no date comes of them.
  case hour, minute, second, night, quarter
}

extension FactWordRow {
  static let calendar: [FactWordRow] = [
    Self(
      [.month, .monthName],
      "january february march april may june july august september october november december",
      values: { Double($0 + 1) }),
    Self(.month, "jan feb mar apr - jun jul aug sep oct nov dec", values: { Double($0 + 1) }),
    Self(.month, "sept", values: { _ in 9 }),
    Self(.doubtfulMonth, "may march"),
    Self(.weekday, "monday tuesday wednesday thursday friday saturday sunday", values: { Double($0) }),
    Self(.shortWeekday, "mon tue wed thu fri sat sun", values: { Double($0) }),
    Self(.shortWeekday, "tues weds thur", values: { Double($0 + 1) }),
    Self(.shortWeekday, "thurs", values: { _ in 3 }),
    Self(.relativeDay, "yesterday today tomorrow", values: { Double($0 - 1) }),
    Self(.relativeDay, "tonight"),
    Self(.shift, "last", values: { _ in -1 }),
    Self(.shift, "this"),
    Self(.shift, "next coming", values: { _ in 1 }),
    Self(.timeUnit, "day week month year decade century hour minute second night quarter", values: { Double($0) }),
    Self(
      .timeUnits, "days weeks months years decades centuries hours minutes seconds nights quarters",
      values: { Double($0) }),
    Self(.season, "spring summer autumn winter", values: { Double($0) }),
    Self(.season, "fall", values: { _ in 2 }),
    Self(.ago, "ago"),
    Self(.part, "early mid late", values: { Double($0) }),
    Self(.dayPart, "morning afternoon evening"),
    Self(.weekend, "weekend"),
    Self(.ordinalEnding, "st nd rd th"),
    Self(.letterS, "s"),
    Self(.beforeYear, "by from of before after through circa around early mid late to"),
    Self(.beforeYear, "in since during until till", values: { _ in 1 }),
    Self(.future, "will shall scheduled due planned plans plan expected upcoming coming next"),
    Self(.clock, "gmt utc hours a.m p.m a.m. p.m. am pm noon est edt et local"),
  ]
}
