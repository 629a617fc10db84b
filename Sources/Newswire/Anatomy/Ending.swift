import Linguistics

/// How a stretch of text ends, once closing quotation marks and brackets are taken off.
struct Ending: Equatable {
  enum Mark { case fullStop, question, exclamation, colon, comma, ellipsis, none }

  let mark: Mark

  init(of span: TextSpan, in bytes: [UInt8]) {
    var end = span.end
    while end > span.start, let width = Self.closer(endingAt: end, from: span.start, in: bytes) { end -= width }
    mark = end > span.start ? Self.mark(endingAt: end, from: span.start, in: bytes) : .none
  }

  /// Whether a sentence ends there.
  var closesSentence: Bool {
    switch mark {
    case .fullStop, .question, .exclamation, .ellipsis, .colon: true
    case .comma, .none: false
    }
  }

  private static func mark(endingAt end: Int, from start: Int, in bytes: [UInt8]) -> Mark {
    switch bytes[end - 1] {
    case UInt8(ascii: "."): return .fullStop
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"): return .exclamation
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ","), UInt8(ascii: ";"): return .comma
    case 0xA6 where end - 3 >= start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80: return .ellipsis
    default: return .none
    }
  }

  /// Number of bytes of a closing quotation mark or bracket.
  private static func closer(endingAt end: Int, from start: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0x99, 0x9D: return end - 3 >= start && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 ? 3 : nil
    case 0xBB: return end - 2 >= start && bytes[end - 2] == 0xC2 ? 2 : nil
    default: return nil
    }
  }
}
