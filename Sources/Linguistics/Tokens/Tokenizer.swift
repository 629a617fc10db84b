/// Cuts a stretch of text into tokens, and looks each word up in the lexicon on the way.
///
/// A possessive `’s` is a token of its own; other contractions stay whole (`doesn’t`). A full stop
/// belongs to initials (`J.`), to acronyms (`U.S.`) and to known abbreviations (`Gen.`). Runs of full
/// stops or hyphens are one sign.
package struct Tokenizer {
  /// The whole text, which outlives the tokeniser.
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  let lexicon: Lexicon
  private let byteClasses = ByteClass.table
  var position: Int
  /// Those before this stretch, then those found in it.
  var tokens: [Token] = []
  private let firstToken: Int
  /// Whether a single quotation mark stands open, so that `’` after an s closes it.
  var singleQuoteIsOpen = false

  /// The tokens of a span of a text.
  package static func tokens(of text: SourceText, in span: TextSpan, lexicon: Lexicon = .english) -> [Token] {
    var tokens: [Token] = []
    append(tokensOf: text, in: span, lexicon: lexicon, to: &tokens)
    return tokens
  }

  /// Appends the tokens of a span of a text.
  package static func append(
    tokensOf text: SourceText, in span: TextSpan, lexicon: Lexicon = .english, to tokens: inout [Token]
  ) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes, span, lexicon, firstToken: tokens.count)
      swap(&tokens, &tokenizer.tokens)
      tokenizer.run()
      swap(&tokens, &tokenizer.tokens)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, _ lexicon: Lexicon, firstToken: Int) {
    self.bytes = bytes
    position = span.start
    end = span.end
    self.lexicon = lexicon
    self.firstToken = firstToken
  }

  /// The last token of this stretch so far.
  var lastToken: Token? { tokens.count > firstToken ? tokens[tokens.count - 1] : nil }

  private mutating func run() {
    while position < end {
      switch byteClasses[Int(bytes[position])] {
      case .space: position += 1
      case .lower, .upper: scanWord()
      case .digit: scanNumber()
      case .quote: scanQuote()
      case .sign: scanSign()
      case .high: scanHigh()
      }
    }
  }

  /// The byte so far ahead; 0 beyond the end.
  @inline(__always)
  func peek(_ distance: Int = 0) -> UInt8 {
    position + distance < end && position + distance >= 0 ? bytes[position + distance] : 0
  }

  @inline(__always)
  func byteClass(_ distance: Int) -> ByteClass { byteClasses[Int(peek(distance))] }

  mutating func emit(_ start: Int, _ kind: Token.Kind) {
    tokens.append(Token(TextSpan(start, position), kind: kind))
  }

  private mutating func scanSign() {
    let start = position
    let byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
      while peek() == byte { position += 1 }
    }
    emit(start, .punctuation)
  }

  private mutating func scanHigh() {
    let (scalar, length) = decode(at: position)
    switch ScalarClass(scalar) {
    case .space: position += length
    case .upperLetter, .otherLetter: scanWord()
    case .quote: scanHighQuote(scalar, length)
    case .sign:
      let start = position
      position += length
      emit(start, .punctuation)
    }
  }

  /// The scalar that starts at an offset. The text is valid UTF-8; a span that cuts a scalar in two
  /// gives U+FFFD of one byte.
  func decode(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = bytes[offset]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Whether a letter of any script starts so far ahead.
  func isLetter(_ distance: Int) -> Bool {
    switch byteClass(distance) {
    case .lower, .upper: true
    case .high:
      switch ScalarClass(decode(at: position + distance).scalar) {
      case .upperLetter, .otherLetter: true
      default: false
      }
    default: false
    }
  }
}
