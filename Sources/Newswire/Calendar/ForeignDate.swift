import Linguistics

/// Full dates in French, German and Spanish, with the day of the week on either side or without: `29 décembre 2011`,
/// `Dienstag, 6. März 2018`, `6 de marzo de 2018`, `1er mai 2014`.
///
/// Archives print them over articles; the text of a story is read by the English rules alone.
extension WrittenDate {
  /// Reads a date at the cursor in English or one of those languages; nil without moving if there is none.
  static func readInAnyLanguage(_ cursor: inout ByteCursor) -> WrittenDate? {
    cursor.attempt { cursor in
      guard let date = cursor.attempt({ full(read(&$0)) }) ?? foreign(&cursor) else { return nil }
      _ = cursor.attempt { cursor in
        _ = cursor.take(",")
        cursor.skipBlanks()
        return skipWeekday(&cursor) || ForeignCalendar.take(.weekday, at: &cursor) != nil ? true : nil
      }
      return date
    }
  }

  private static func full(_ date: WrittenDate?) -> WrittenDate? { date?.date == nil ? nil : date }

  private static func foreign(_ cursor: inout ByteCursor) -> WrittenDate? {
    cursor.attempt { cursor in
      if ForeignCalendar.take(.weekday, at: &cursor) != nil { skipSigns(&cursor) }
      _ = ForeignCalendar.take(.joint, at: &cursor)
      skipSigns(&cursor)
      guard let (day, month) = dayAndMonth(&cursor) ?? monthAndDay(&cursor) else { return nil }
      skipSigns(&cursor)
      if ForeignCalendar.take(.joint, at: &cursor) != nil { cursor.skipBlanks() }
      return full(cursor.number(4...4).map { WrittenDate(year: $0.value, month: month, day: day) })
    }
  }

  private static func dayAndMonth(_ cursor: inout ByteCursor) -> (day: Int, month: Int)? {
    cursor.attempt { cursor in
      guard let day = cursor.number(1...2)?.value else { return nil }
      _ = ForeignCalendar.take(.ordinal, at: &cursor)
      skipSigns(&cursor)
      if ForeignCalendar.take(.joint, at: &cursor) != nil { cursor.skipBlanks() }
      return ForeignCalendar.take(.month, at: &cursor).map { (day, $0) }
    }
  }

  /// `Marzo 6, 2018`
  private static func monthAndDay(_ cursor: inout ByteCursor) -> (day: Int, month: Int)? {
    cursor.attempt { cursor in
      guard let month = ForeignCalendar.take(.month, at: &cursor) else { return nil }
      skipSigns(&cursor)
      return cursor.number(1...2).map { ($0.value, month) }
    }
  }

  private static func skipSigns(_ cursor: inout ByteCursor) {
    _ = cursor.take(".")
    _ = cursor.take(",")
    cursor.skipBlanks()
  }
}

/// The words of dates in French, German and Spanish, from the table `calendars`.
private enum ForeignCalendar {
  enum Use: String { case month, weekday, joint, ordinal }

  private static let words = Dictionary(
    uniqueKeysWithValues: VocabularyTable("calendars").rows.map { row in
      (row.word, (use: row.cases("use", of: Use.self), value: Int(row.number("value") ?? 0)))
    })
  // `septiembre` has ten bytes; with accents no word has more than these.
  private static let longest = 16

  /// Moves over a word of one use; its value, nil without moving if no such word stands here.
  static func take(_ use: Use, at cursor: inout ByteCursor) -> Int? {
    let limit = min(cursor.end, cursor.at + longest)
    var end = cursor.at
    while end < limit, isLetter(cursor.bytes[end]), WhiteSpace.width(at: end, before: limit, in: cursor.bytes) == 0 {
      end += 1
    }
    guard let found = words[String(decoding: cursor.bytes[cursor.at..<end], as: UTF8.self).lowercased()],
      found.use.contains(use)
    else { return nil }
    cursor.at = end
    return found.value
  }

  /// Whether a byte is a letter of ASCII or part of a character beyond it.
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
}
