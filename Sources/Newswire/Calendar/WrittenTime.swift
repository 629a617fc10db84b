import Linguistics

/// A time of day as heads of articles and data for machines write it: `14:05 GMT`, `2.15 p.m. ET`, `9 AM`, `1405 GMT`,
/// `14:05:33.000+02:00`.
enum WrittenTime {
  /// Reads a time at the cursor, with its zone; nil without moving if none stands there.
  static func read(_ cursor: inout ByteCursor) -> PublicationTime? {
    cursor.attempt { cursor in
      if let written = withMinutes(&cursor) {
        let zone = isRange(from: written.clock, cursor) && !written.hasSeconds ? nil : WrittenZone.read(&cursor)
        // "1.50" may be a price or a page
        guard !written.needsWord || zone != nil else { return nil }
        return PublicationTime(hour: written.clock.hour, minute: written.clock.minute, zone: zone)
      }
      guard let (hour, minute) = hourAlone(&cursor) ?? noon(&cursor) ?? inOne(&cursor) else { return nil }
      return PublicationTime(hour: hour, minute: minute, zone: WrittenZone.read(&cursor))
    }
  }

  private typealias Clock = (hour: Int, minute: Int)

  /// A clock with minutes, as it is written.
  private struct Written {
    var clock: Clock
    var hasSeconds: Bool
    /// Whether only a zone behind it tells that it is a time: `14.05 GMT`.
    var needsWord: Bool
  }

  /// `14:05`, `14.05`, `14h05`, `2:15:30 p.m.`
  private static func withMinutes(_ cursor: inout ByteCursor) -> Written? {
    cursor.attempt { cursor in
      guard let hour = cursor.number(1...2)?.value else { return nil }
      let hasStop = cursor.take(".")
      guard hasStop || cursor.take(":") || cursor.take("h"), let minute = cursor.number(2...2)?.value else {
        return nil
      }
      let hasSeconds = cursor.attempt(seconds) != nil
      guard !isFollowedByNumber(cursor) else { return nil }
      let half = half(&cursor)
      return clock(hour, minute, half).map {
        Written(clock: $0, hasSeconds: hasSeconds, needsWord: hasStop && half == nil)
      }
    }
  }

  /// Whether a later time follows behind a hyphen, as in `10:00-12:30`, which looks like a zone west of Greenwich.
  private static func isRange(from clock: Clock, _ cursor: ByteCursor) -> Bool {
    var cursor = cursor
    guard cursor.take("-"), let hour = cursor.number(1...2)?.value else { return false }
    let minute = cursor.take(":") ? cursor.number(2...2)?.value ?? 0 : 0
    return (hour, minute) > (clock.hour, clock.minute)
  }

  /// `noon`, `12 noon`
  private static func noon(_ cursor: inout ByteCursor) -> Clock? {
    cursor.attempt { cursor in
      if let hour = cursor.number(2...2)?.value {
        guard hour == 12 else { return nil }
        cursor.skipBlanks()
      }
      return cursor.word().flatMap { ["noon", "midday"].contains($0) ? (12, 0) : nil }
    }
  }

  /// `:33`, `:33.000`
  private static func seconds(_ cursor: inout ByteCursor) -> Bool? {
    guard cursor.take(":"), cursor.number(2...2) != nil else { return nil }
    _ = cursor.attempt { cursor in cursor.take(".") || cursor.take(",") ? cursor.number(1...9) : nil }
    return true
  }

  /// Whether what was read may be the day and month of `8.03.2021`.
  private static func isFollowedByNumber(_ cursor: ByteCursor) -> Bool {
    guard let sign = cursor.byte, ":./".utf8.contains(sign), let next = cursor.peek(1) else { return false }
    return (0x30...0x39).contains(next)
  }

  /// `9 a.m.`
  private static func hourAlone(_ cursor: inout ByteCursor) -> Clock? {
    cursor.attempt { cursor in
      guard let hour = cursor.number(1...2)?.value, let half = half(&cursor) else { return nil }
      return clock(hour, 0, half)
    }
  }

  /// `1405 GMT`, `1405Z`, `1405 hrs`: without a word behind it the number could be a year.
  private static func inOne(_ cursor: inout ByteCursor) -> Clock? {
    cursor.attempt { cursor in
      guard let number = cursor.number(4...4)?.value else { return nil }
      var behind = cursor
      guard WrittenZone.read(&behind).map({ $0.isName || $0 == .greenwich }) ?? takeHours(&cursor) else { return nil }
      return clock(number / 100, number % 100, nil)
    }
  }

  private static func takeHours(_ cursor: inout ByteCursor) -> Bool {
    cursor.attempt { cursor in
      cursor.skipBlanks()
      return cursor.word().flatMap { ["hours", "hrs"].contains($0) ? true : nil }
    } ?? false
  }

  private enum Half { case morning, afternoon }

  /// `a.m.`, `PM`. A letter behind it makes it another word, such as the zone `AMT`, unless something was glued to it:
  /// `10:02amUpdated`.
  private static func half(_ cursor: inout ByteCursor) -> Half? {
    cursor.attempt { cursor in
      cursor.skipBlanks()
      guard let letter = cursor.byte.map({ $0 | 0x20 }), "ap".utf8.contains(letter) else { return nil }
      cursor.at += 1
      _ = cursor.take(".")
      let isCapital = cursor.byte == UInt8(ascii: "M")
      guard cursor.take("m") || cursor.take("M") else { return nil }
      let others: ClosedRange<UInt8> = isCapital ? 0x41...0x5A : 0x61...0x7A
      guard cursor.take(".") || !(cursor.byte.map(others.contains) ?? false) else { return nil }
      return letter == UInt8(ascii: "a") ? .morning : .afternoon
    }
  }

  /// nil for what no clock shows; `14:05 PM` is written too.
  private static func clock(_ hour: Int, _ minute: Int, _ half: Half?) -> Clock? {
    guard hour < 24, minute < 60 else { return nil }
    switch half {
    case nil: return (hour, minute)
    case .morning: return (hour == 12 ? 0 : hour, minute)
    case .afternoon: return (hour < 12 ? hour + 12 : hour, minute)
    }
  }
}

// MARK: - Beside a date, and alone

extension WrittenTime {
  /// The time that stands right behind the words of a date or right before them, with nothing but signs and joining words
  /// between them; nil for none.
  ///
  /// - Parameter stretch: where it is looked for: the line, or the value.
  static func beside(_ date: TextSpan, in stretch: TextSpan, of bytes: [UInt8]) -> PublicationTime? {
    behind(TextSpan(date.end, stretch.end), of: bytes) ?? before(TextSpan(stretch.start, date.start), of: bytes)
  }

  /// The time that a stretch is, with signs and joining words around it; nil for any other stretch.
  static func alone(in stretch: TextSpan, of bytes: [UInt8]) -> PublicationTime? {
    var cursor = ByteCursor(bytes, in: stretch)
    skipJoints(&cursor)
    guard let time = read(&cursor) else { return nil }
    skipJoints(&cursor)
    return cursor.at == cursor.end ? time : nil
  }

  private static func behind(_ rest: TextSpan, of bytes: [UInt8]) -> PublicationTime? {
    var cursor = ByteCursor(bytes, in: rest)
    if let time = glued(&cursor) { return time }
    skipJoints(&cursor)
    return read(&cursor)
  }

  /// `20210308T140500Z`, `202103081405`: all digits in one, right behind those of the day.
  private static func glued(_ cursor: inout ByteCursor) -> PublicationTime? {
    cursor.attempt { cursor in
      _ = cursor.take("T")
      guard let (number, digits) = cursor.number(4...6), digits != 5 else { return nil }
      let clock = digits == 6 ? number / 100 : number
      return PublicationTime(hour: clock / 100, minute: clock % 100, zone: WrittenZone.read(&cursor))
    }
  }

  // `16:14, UK, Monday` has eighteen bytes, and a zone's full name more.
  private static let farthestBefore = 40

  /// `14:05 GMT, 8 March 2021`, `9:27 AM EDT, Wed July 26, 2023`
  private static func before(_ head: TextSpan, of bytes: [UInt8]) -> PublicationTime? {
    let from = max(head.start, head.end - farthestBefore)
    for start in from..<max(from, head.end) where isStart(start, of: bytes, after: head.start) {
      var cursor = ByteCursor(bytes, in: TextSpan(start, head.end))
      guard let time = read(&cursor) else { continue }
      skipJoints(&cursor)
      return cursor.at == head.end ? time : nil
    }
    return nil
  }

  private static func isStart(_ at: Int, of bytes: [UInt8], after start: Int) -> Bool {
    (0x30...0x39).contains(bytes[at]) && (at == start || !"0123456789:.".utf8.contains(bytes[at - 1]))
  }

  private static let signs = ["|", "·", "•", ",", "–", "—", "-", "/", "(", ")", ";", "@"]
  private static let words: Set = ["at", "t", "on", "um", "time"]

  private static func skipJoints(_ cursor: inout ByteCursor) {
    while skipJoint(&cursor) {}
  }

  private static func skipJoint(_ cursor: inout ByteCursor) -> Bool {
    let start = cursor.at
    cursor.skipBlanks()
    for sign in signs { _ = cursor.take(sign) }
    _ = cursor.attempt { cursor in
      cursor.word().flatMap { words.contains($0) || CalendarWords.weekdays.contains($0) ? true : nil }
    }
    return cursor.at > start
  }
}
