import Linguistics

/// The zone behind a time, as a file writes it: `GMT`, `Z`, `+02:00`, `UTC+2`, `ET`, `Beirut`.
package struct WrittenZone: Hashable, Sendable {
  package let words: String

  /// That of data for machines: `Z`.
  static let greenwich = WrittenZone(words: "Z")

  /// Whether it is a word, which a blank parts from the clock.
  var isName: Bool { self != .greenwich && words.utf8.first.map(Self.isLetter) ?? false }

  /// Minutes east of Greenwich on a day.
  ///
  /// nil for a name that stands for several zones, as `IST` does for those of India, Israel and Ireland, and for one
  /// whose offset governments changed over the years.
  package func offset(on day: CalendarDate) -> Int? {
    if self == .greenwich { return 0 }
    let name = words.utf8.prefix(while: Self.isLetter)
    let rest = Array(words.utf8.dropFirst(name.count))
    if !rest.isEmpty {
      var cursor = ByteCursor(rest, in: TextSpan(0, rest.count))
      return Self.digits(&cursor)
    }
    guard let known = ZoneTable.zones[words.lowercased()], let offset = known.offset else { return nil }
    guard known.hasAmericanSummer else { return offset }
    return AmericanSummer.contains(day).map { $0 ? offset + 60 : offset }
  }
}

// MARK: - Reading

extension WrittenZone {
  /// Reads a zone right behind a clock; nil without moving if none stands there.
  static func read(_ cursor: inout ByteCursor) -> WrittenZone? {
    zulu(&cursor) ?? offset(&cursor) ?? name(&cursor)
  }

  private static func zulu(_ cursor: inout ByteCursor) -> WrittenZone? {
    cursor.attempt { cursor in
      guard cursor.take("Z"), !(cursor.byte.map(isLetter) ?? false) else { return nil }
      return .greenwich
    }
  }

  /// `+02:00`, `-0500`, `+2`; behind a blank only as mails and feeds write it, with all four digits.
  private static func offset(_ cursor: inout ByteCursor) -> WrittenZone? {
    cursor.attempt { cursor in
      let isGlued = cursor.byte.map { !WhiteSpace.isASCII($0) } ?? false
      cursor.skipBlanks()
      let start = cursor.at
      guard digits(&cursor) != nil, isGlued || cursor.at - start >= 5 else { return nil }
      return zone(from: start, to: cursor)
    }
  }

  /// Reads how far a zone is from Greenwich; none is more than fourteen hours.
  private static func digits(_ cursor: inout ByteCursor) -> Int? {
    cursor.attempt { cursor in
      let isWest = cursor.take("-")
      guard isWest || cursor.take("+"), let (hours, minutes) = pair(&cursor), hours <= 14, minutes < 60 else {
        return nil
      }
      return (isWest ? -1 : 1) * (hours * 60 + minutes)
    }
  }

  private static func pair(_ cursor: inout ByteCursor) -> (hours: Int, minutes: Int)? {
    if let both = cursor.number(4...4)?.value { return (both / 100, both % 100) }
    guard let hours = cursor.number(1...2)?.value else { return nil }
    let minutes = cursor.attempt { $0.take(":") ? $0.number(2...2)?.value : nil }
    return (hours, minutes ?? 0)
  }

  /// `GMT`, `(CET)`, `UTC+02:00`, `Beirut`: in capitals, or with one where it is a city's name, since `get` and `west` are
  /// words too.
  private static func name(_ cursor: inout ByteCursor) -> WrittenZone? {
    cursor.attempt { cursor in
      cursor.skipBlanks()
      if cursor.take(",") { cursor.skipBlanks() }
      _ = cursor.take("(")
      let start = cursor.at
      guard let word = cursor.word(), ZoneTable.zones[word] != nil else { return nil }
      let letters = cursor.bytes[start..<cursor.at]
      guard letters.allSatisfy(isCapital) || letters.count > longestShort && isCapital(letters[start]) else {
        return nil
      }
      _ = digits(&cursor)
      return zone(from: start, to: cursor)
    }
  }

  // `AEDT`
  private static let longestShort = 4

  private static func zone(from start: Int, to cursor: ByteCursor) -> WrittenZone {
    WrittenZone(words: String(decoding: cursor.bytes[start..<cursor.at], as: UTF8.self))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}

/// The names of zones, from the table `lines`, with how far each is from Greenwich where that is known.
private enum ZoneTable {
  static let zones = Dictionary(
    uniqueKeysWithValues: VocabularyTable("lines").rows.filter(isZone).map { row in
      (row.word, (offset: row.number("offset").map { Int($0) }, hasAmericanSummer: row["summer"] == "american"))
    })

  /// `local` and `hours` belong to a time and name no zone.
  private static func isZone(_ row: VocabularyTable.Row) -> Bool { row["use"] == "zone" }
}
