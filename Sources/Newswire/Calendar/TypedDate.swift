import Linguistics

extension CalendarDate {
  /// The day that a text names and nothing else, in figures or words: `2021-03-08`, `8 March 2021`, `March 8, 2021`.
  ///
  /// nil for a text with other words in it, a day without its year, and a day that the calendar lacks.
  package init?(written text: String) {
    var cursor = ByteCursor(Array(text.utf8), in: TextSpan(0, text.utf8.count))
    cursor.skipBlanks()
    guard let date = WrittenDate.read(&cursor)?.date else { return nil }
    cursor.skipBlanks()
    guard cursor.byte == nil else { return nil }
    self = date
  }
}
