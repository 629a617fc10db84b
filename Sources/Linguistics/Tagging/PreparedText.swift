/// A text with what the features of both taggers look at.
package struct PreparedText {
  package let text: AnnotatedText
  /// One for each token.
  let forms: [WordForm]
  /// One for each sentence.
  let cases: [LetterCase]

  package init(_ text: AnnotatedText) {
    self.text = text
    forms = text.text.bytes.withUnsafeBufferPointer { bytes in text.tokens.map { WordForm($0, in: bytes) } }
    cases = text.sentences.map { LetterCase(of: text.tokens[$0]) }
  }
}

/// How the capitals of a sentence are to be read.
enum LetterCase: UInt8 {
  /// A capital makes a name likely.
  case sentence
  /// As in many headlines: nearly all words have one.
  case title
  /// All letters are capitals.
  case capitals

  /// Judged by the words alone; short ones and those of no case don't count.
  init(of tokens: ArraySlice<Token>) {
    var lower = 0
    var capitalised = 0
    var upper = 0
    for token in tokens where token.kind == .word && token.span.length > 3 {
      switch token.shape {
      case .lower: lower += 1
      case .capitalised, .mixed: capitalised += 1
      case .upper: upper += 1
      case .none: break
      }
    }
    // `ARMY SAYS Hadrel BRIDGE DESTROYED TONIGHT`: one word in five may have been left as it was.
    if upper > 0, upper > 4 * (lower + capitalised) {
      self = .capitals
      // `Old Hands Help the Council With its Roads Again`: small words of four letters keep their case in some papers;
      // `Ana Marsh resigned`, with two names, is a sentence.
    } else if capitalised > 2, lower * 3 <= capitalised {
      self = .title
    } else {
      self = .sentence
    }
  }
}

/// How a token is spelt, in the numbers that features are made of.
struct WordForm {
  /// Case-folded, a full stop at the end left out, digits all alike; one value for each sort of mark.
  var word: UInt64
  /// The first four bytes, the first one highest; 0 if there are fewer.
  var prefix: UInt32 = 0
  /// The last four bytes, the last one lowest.
  var suffix: UInt32 = 0
  var length: UInt8 = 0
  /// Case, length of one, and whether it holds a digit, a hyphen or a full stop.
  var shape: UInt8 = 0

  /// What stands beyond the ends of a sentence.
  static let outside = WordForm(word: 1)

  private init(word: UInt64) { self.word = word }

  init(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) {
    switch token.kind {
    case .quotationMark:
      let opens = token.span.end < bytes.count && bytes[token.span.end] > 0x20
      word = opens ? 2 : 3
    case .punctuation:
      word = Self.sign(bytes[token.span.start], length: token.span.length)
      suffix = UInt32(bytes[token.span.start])
    case .word, .number:
      word = 0
      read(token, bytes)
    }
  }

  /// Dashes are one sign, however they are typed.
  private static func sign(_ byte: UInt8, length: Int) -> UInt64 {
    switch byte {
    case UInt8(ascii: "_"), 0xE2: 4
    case UInt8(ascii: "-") where length > 1: 4
    default: 0x100 + UInt64(byte)
    }
  }

  private mutating func read(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var marks: UInt8 = 0
    var end = token.span.end
    if token.span.length > 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var previous: UInt8 = 0
    var index = token.span.start
    while index < end {
      let folded = Self.fold(bytes[index], after: previous, marks: &marks)
      previous = bytes[index]
      index += previous == 0xE2 && folded == UInt8(ascii: "'") ? 3 : 1
      hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
      if length < 4 { prefix |= UInt32(folded) << (8 * UInt32(3 - length)) }
      suffix = suffix << 8 | UInt32(folded)
      if length < 255 { length += 1 }
    }
    word = hash
    shape = token.shape.rawValue | marks << 4 | (length == 1 ? 8 : 0)
  }

  @inline(__always)
  private static func fold(_ byte: UInt8, after previous: UInt8, marks: inout UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      marks |= 1
      return UInt8(ascii: "0")
    case UInt8(ascii: "-"): marks |= 2
    case UInt8(ascii: "."): marks |= 4
    // Inside a word this is `’`; no other sign that begins so is part of one.
    case 0xE2: return UInt8(ascii: "'")
    case 0x80...0x9E where previous == 0xC3 && byte != 0x97: return byte + 0x20
    default: break
    }
    return byte
  }
}
