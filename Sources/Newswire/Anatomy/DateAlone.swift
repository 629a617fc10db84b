import Linguistics

/// A line under the headline that is a date and little else: `Published 8 March 2021, 10:00 GMT`.
struct DateAlone: Equatable {
  let date: CalendarDate
  /// The words of the date.
  let span: TextSpan
  /// Whether it is the day of a later change and not of publication.
  let isUpdate: Bool

  private static let longest = 60
  private static let updates: Phrases = ["updated", "last updated", "modified", "last modified"]
  private static let leads = ["first", "last", "published", "posted", "updated", "modified", "on", "at"]

  /// The date that a line is; nil for any other line.
  init?(_ words: Wording, in bytes: [UInt8]) {
    guard words.span.length <= Self.longest, words.ending == .none else { return nil }
    var cursor = ByteCursor(bytes, in: words.span)
    for lead in Self.leads {
      _ = cursor.attempt { $0.word() == lead ? true : nil }
      cursor.skipBlanks()
    }
    let start = cursor.at
    guard let date = WrittenDate.read(&cursor)?.date else { return nil }
    self.date = date
    span = TextSpan(start, cursor.at)
    isUpdate = Self.updates.start(words)
  }
}
