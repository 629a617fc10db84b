import Linguistics

/// The short line over a section of a story.
enum Heading {
  // `Tarn: A truce that ‘still costs lives every day’ is not enough, says the council` has 84.
  private static let longest = 90
  // `People of Tarn pushed to brink amid war and famine, warns council` has twelve.
  private static let mostWords = 12
  private static let speech = Phrases(LineUse.speech.words)
  private static let speechEnds = Phrases(LineUse.speechAtEnd.words)
  private static let zones = Set(LineUse.zone.words)

  /// Whether a short line without a sentence's end, which is no item of a list and no quotation,
  /// may head what follows.
  static func couldBe(_ line: LineWords) -> Bool {
    guard let first = line.text.first, line.text.count <= longest, line.wordCount <= mostWords else { return false }
    if isTime(line) { return true }
    guard startsLikeTitle(first, line.text), line.capitals > 0 || first >= 0x80 else { return false }
    switch line.ending {
    case .none: return !speech.occur(in: line) && !speechEnds.end(line)
    // `THE ROAD TO TARN.`; a longer one in capitals is a sentence.
    case .fullStop: return line.isAllCapitals && line.wordCount <= 6
    case .colon: return line.isAllCapitals
    default: return false
    }
  }

  private static func startsLikeTitle(_ first: UInt8, _ text: [UInt8]) -> Bool {
    switch first {
    case 0x41...0x5A, 0x30...0x39, UInt8(ascii: "'"), UInt8(ascii: "`"): return !isListItem(text)
    case 0xE2: return text.count > 2 && text[1] == 0x80 && text[2] == 0x98  // ‘
    case 0xC3...: return true
    default: return false
    }
  }

  /// `1. `, `2) `: a number with its mark and a blank.
  private static func isListItem(_ text: [UInt8]) -> Bool {
    let rest = text.drop { (0x30...0x39).contains($0) }
    guard rest.count < text.count, let mark = rest.first else { return rest.starts(with: "``".utf8) }
    return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") ? rest.dropFirst().first == 0x20 : false
  }

  /// Whether a line is, or starts with, the time of an entry in a live blog: `14:35 GMT`, `10.15am`,
  /// `9:05 p.m.`, `14:35 - Bridge reopens`.
  static func isTime(_ line: LineWords) -> Bool {
    guard !line.isLong, line.text.count <= longest else { return false }
    var cursor = ByteCursor(line.lower, in: TextSpan(0, line.lower.count))
    guard cursor.number(1...2) != nil else { return false }
    let hasMinutes = (cursor.take(":") || cursor.take(".")) && cursor.number(2...2) != nil
    cursor.skipBlanks()
    let hasHalf = takeHalf(&cursor)
    guard hasMinutes || hasHalf else { return false }
    cursor.skipBlanks()
    _ = takeZone(&cursor)
    return endsTime(&cursor, line)
  }

  private static func takeHalf(_ cursor: inout ByteCursor) -> Bool {
    cursor.take("a.m.") || cursor.take("p.m.") || cursor.take("am") || cursor.take("pm")
  }

  private static func takeZone(_ cursor: inout ByteCursor) -> Bool {
    cursor.attempt { cursor in
      cursor.word().flatMap { zones.contains($0) ? true : nil }
    } ?? false
  }

  /// After the time comes nothing, or a dash and a title.
  private static func endsTime(_ cursor: inout ByteCursor, _ line: LineWords) -> Bool {
    _ = cursor.take("time") || cursor.take(".") || cursor.take(":")
    cursor.skipBlanks()
    if cursor.byte == nil { return true }
    let hasDash = cursor.take("-") || cursor.take("–") || cursor.take("—") || cursor.take("|")
    return hasDash && line.ending != .fullStop
  }
}

/// A Markdown line of one to six `#` and a title.
struct MarkdownHeading: Equatable {
  let level: Int
  /// The title without the marks on either side.
  let words: TextSpan

  /// The heading that a line is; nil for any other line, and for marks without a title.
  init?(_ line: TextSpan, in bytes: [UInt8]) {
    let mark = UInt8(ascii: "#")
    let marks = bytes[line.range].prefix(7).prefix { $0 == mark }.count
    guard (1...6).contains(marks), marks < line.length, WhiteSpace.isASCII(bytes[line.start + marks]) else {
      return nil
    }
    var words = WhiteSpace.trimmed(TextSpan(line.start + marks, line.end), in: bytes)
    while words.length > 0, bytes[words.end - 1] == mark { words.end -= 1 }
    words = WhiteSpace.trimmed(words, in: bytes)
    guard !words.isEmpty else { return nil }
    level = marks
    self.words = words
  }
}
