import Linguistics

/// The names of months and weekdays, from the calendar's table: what body text and the head of an article share.
enum CalendarWords {
  /// 1 to 12, by names in full and short, in small letters.
  static let months = Dictionary(uniqueKeysWithValues: words("month").map { ($0.word, Int($0.number("value") ?? 0)) })
  /// In full and short.
  static let weekdays = Set((words("weekday") + words("shortWeekday")).map(\.word))
  /// `st` to `th`.
  static let ordinalEndings = Set(words("ordinalEnding").map(\.word))

  private static func words(_ sense: Substring) -> [VocabularyTable.Row] {
    VocabularyTable("calendar").rows.filter { $0["senses"].split(separator: " ").contains(sense) }
  }
}
