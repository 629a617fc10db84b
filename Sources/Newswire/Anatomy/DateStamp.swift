import Linguistics

/// A line, or the end of one, that is a date and little else: `Published 8 March 2021, 10:00 GMT`,
/// `9:27 AM EDT, Wed July 26, 2023`, `Published: 13:52, 31 March 2012 | Updated: 15:57, 1 April 2012`.
struct DateStamp: Equatable {
  /// The day of publication, perhaps without its year; of an update where the line has no other.
  let date: WrittenDate
  /// The time of that day; nil if the stamp gives none.
  let time: PublicationTime?
  /// The words of the date.
  let span: TextSpan
  /// Whether it is the day of a later change and not of publication.
  let isUpdate: Bool
  /// Whether a word such as `Published` says what it is.
  let isNamed: Bool

  // `Published Tuesday, March 30, 2021 10:00 a.m. EDT | Last updated Wednesday, March 31, 2021 11:00 a.m. EDT` has 106.
  private static let longest = 120
  private static let updates = Set(LineUse.update.words)
  private static let names = Set(LineUse.stamp.words)
  private static let fillers = Set(LineUse.filler.words + LineUse.zone.words).union(updates).union(names)

  init?(_ words: LineWords, in bytes: [UInt8]) { self.init(words.span, in: bytes) }

  /// The stamp that a stretch is; nil for any other.
  init?(_ stretch: TextSpan, in bytes: [UInt8]) {
    guard let reader = Reader.whole(stretch, in: bytes), let found = reader.published ?? reader.updated else {
      return nil
    }
    (date, span) = (found.date, found.span)
    isUpdate = reader.published == nil
    time = isUpdate ? reader.timeOfUpdate : reader.timeOfPublication
    isNamed = reader.isNamed
  }

  /// Reads a stamp part by part: dates, times, zones, and words that belong to them.
  fileprivate struct Reader {
    var cursor: ByteCursor
    var published: (date: WrittenDate, span: TextSpan)?
    var updated: (date: WrittenDate, span: TextSpan)?
    var timeOfPublication: PublicationTime?
    var timeOfUpdate: PublicationTime?
    var isNamed = false
    /// Whether the last word that says so was one of updates.
    private(set) var isUpdate = false

    /// What a stretch says that has nothing but such parts; nil for any other.
    static func whole(_ stretch: TextSpan, in bytes: [UInt8]) -> Reader? {
      guard stretch.length <= DateStamp.longest else { return nil }
      var reader = Reader(cursor: ByteCursor(bytes, in: stretch))
      while reader.cursor.byte != nil { guard reader.readPart() else { return nil } }
      return reader
    }

    private init(cursor: ByteCursor) { self.cursor = cursor }

    private mutating func readPart() -> Bool { skipSign() || readDate() || skipTime() || skipWord() }

    private mutating func skipSign() -> Bool {
      let start = cursor.at
      cursor.skipBlanks()
      for sign in ["|", "·", "•", ",", "–", "—", "-", ":", "/", "(", ")", ";", ".", "@"] { _ = cursor.take(sign) }
      return cursor.at > start
    }

    private mutating func readDate() -> Bool {
      let start = cursor.at
      guard let date = WrittenDate.read(&cursor) else { return false }
      let found = (date: date, span: TextSpan(start, cursor.at))
      if isUpdate { updated = updated ?? found } else { published = published ?? found }
      // `2021-03-08T10:00:00Z`
      if cursor.take("T") {
        noteTime()
        while let byte = cursor.byte, !WhiteSpace.isASCII(byte) { cursor.at += 1 }
      }
      return true
    }

    /// `10:00`, `10.00 am`, `9 p.m.`, `1000 GMT`, `+0000`.
    private mutating func skipTime() -> Bool {
      noteTime()
      return cursor.attempt { cursor in
        _ = cursor.take("+")
        guard cursor.number(1...4) != nil else { return nil }
        while cursor.take(":") || cursor.take(".") { guard cursor.number(1...6) != nil else { break } }
        let isClock = cursor.bytes[cursor.at - 1] != UInt8(ascii: ".")
        if isClock, cursor.take("Z") { return true }
        cursor.skipBlanks()
        _ = cursor.take("a.m.") || cursor.take("p.m.") || cursor.take("A.M.") || cursor.take("P.M.")
        return true
      } ?? false
    }

    /// Keeps the time that stands here, if one does, and does not move; of two that say the same thing the first counts.
    private mutating func noteTime() {
      // the zone of `00:00:00-05:00` looks like a time
      if cursor.at > 0, cursor.bytes[cursor.at - 1] == UInt8(ascii: "-") { return }
      var ahead = cursor
      guard let time = WrittenTime.read(&ahead) else { return }
      if isUpdate { timeOfUpdate = timeOfUpdate ?? time } else { timeOfPublication = timeOfPublication ?? time }
    }

    private mutating func skipWord() -> Bool {
      guard let word = cursor.word(), DateStamp.fillers.contains(word) || CalendarWords.weekdays.contains(word) else {
        return false
      }
      if DateStamp.updates.contains(word) { isUpdate = true }
      if DateStamp.names.contains(word) { (isUpdate, isNamed) = (false, true) }
      return true
    }
  }
}

/// A line that says at which time an article was published or changed, and leaves the day to others: `Published 14:05
/// GMT`.
struct TimeStamp: Equatable {
  let time: PublicationTime
  let isUpdate: Bool

  init?(_ words: LineWords, in bytes: [UInt8]) {
    guard let reader = DateStamp.Reader.whole(words.span, in: bytes), reader.isNamed || reader.isUpdate,
      reader.published == nil, reader.updated == nil, let time = reader.timeOfPublication ?? reader.timeOfUpdate
    else { return nil }
    (self.time, isUpdate) = (time, reader.timeOfPublication == nil)
  }
}

extension DateStamp {
  /// The stamp that a line ends in, and what stands before it: `By Ana Marsh | 8 March 2021`; nil for none, and where the
  /// whole line is one.
  static func ending(_ line: TextSpan, in bytes: [UInt8]) -> (head: TextSpan, stamp: DateStamp)? {
    for at in line.range.dropFirst() where WhiteSpace.isASCII(bytes[at - 1]) && !WhiteSpace.isASCII(bytes[at]) {
      guard let stamp = DateStamp(TextSpan(at, line.end), in: bytes) else { continue }
      let head = bytes[line.start..<at].reversed().drop { !isLetter($0) && $0 != UInt8(ascii: ")") }.count
      return head > 0 ? (TextSpan(line.start, line.start + head), stamp) : nil
    }
    return nil
  }

  /// Whether a byte ends a word: a letter of ASCII, or the last byte of one beyond it, but not of a dash or bullet.
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
