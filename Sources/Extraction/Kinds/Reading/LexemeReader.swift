import Linguistics

/// Cuts the tokens of a text into lexemes and looks each up, in one pass.
struct LexemeReader {
  private let bytes: [UInt8]
  private let known = FactWords.shared
  private var lexemes: [Lexeme] = []

  /// All lexemes of a text, in order.
  static func lexemes(of text: AnnotatedText) -> [Lexeme] {
    var reader = LexemeReader(text)
    for sentence in text.sentences {
      let first = reader.lexemes.count
      for token in text.tokens[sentence] { reader.read(token.span) }
      if first < reader.lexemes.count { reader.lexemes[first].startsSentence = true }
    }
    return reader.lexemes
  }

  private init(_ text: AnnotatedText) {
    bytes = text.text.bytes
    lexemes.reserveCapacity(text.tokens.count + text.tokens.count / 4)
  }

  private mutating func read(_ token: TextSpan) {
    var start = token.start
    while start < token.end {
      let form: Lexeme.Form = isDigit(start) ? .digits : isLetter(start) ? .word : .sign
      let end = end(of: form, from: start, token.end)
      append(TextSpan(start, end), form)
      start = end
    }
  }

  private func end(of form: Lexeme.Form, from start: Int, _ limit: Int) -> Int {
    switch form {
    case .word: endOfLetters(start, limit)
    case .digits: endOfDigits(start, limit)
    case .sign: min(start + width(of: bytes[start]), limit)
    }
  }

  /// Digits, with a comma or full stop wherever a digit follows it.
  private func endOfDigits(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit {
      if isDigit(end) {
        end += 1
      } else if bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "."), end + 1 < limit, isDigit(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Letters, with the full stops of an abbreviation such as `U.S.`
  private func endOfLetters(_ start: Int, _ limit: Int) -> Int {
    var end = start
    var hasStop = false
    while end < limit {
      if isLetter(end) {
        end += width(of: bytes[end])
      } else if bytes[end] == UInt8(ascii: "."), hasStop || (end + 1 < limit && isLetter(end + 1)) {
        hasStop = true
        end += 1
      } else {
        break
      }
    }
    return min(end, limit)
  }

  private mutating func append(_ span: TextSpan, _ form: Lexeme.Form) {
    var lexeme = Lexeme(span, form, isGlued: lexemes.last.map { $0.span.end == span.start } ?? false)
    switch form {
    case .word: describeWord(&lexeme)
    case .digits: describeDigits(&lexeme)
    case .sign: if let sense = sense(ofSignAt: span.start) { lexeme.senses.insert(sense) }
    }
    lexemes.append(lexeme)
  }

  private func describeWord(_ lexeme: inout Lexeme) {
    let word = bytes[lexeme.span.range]
    lexeme.isCapitalised = isCapital(lexeme.span.start)
    lexeme.isUpper = lexeme.isCapitalised && word.allSatisfy { !(0x61...0x7A).contains($0) }
    guard let packed = PackedWord(word), let entry = known[packed] else { return }
    lexeme.senses = entry.senses
    lexeme.values = entry.values
    if entry.senses.contains(.noun), word.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") { lexeme.senses.insert(.plural) }
    if !lexeme.isCapitalised { lexeme.senses.subtract(.needCapital) }
  }

  private func describeDigits(_ lexeme: inout Lexeme) {
    guard let value = Numeral.value(of: bytes[lexeme.span.range]) else { return }
    lexeme.values.number = value
    lexeme.senses = [.number]
    guard bytes[lexeme.span.range].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return }
    let length = lexeme.span.length
    if length == 2 { lexeme.senses.insert(.shortYear) }
    if length <= 2, value >= 1, value <= 31 { lexeme.senses.insert(.day) }
    if length == 4, value >= 1000, value <= 2100 { lexeme.senses.insert(.year) }
  }

  private func sense(ofSignAt start: Int) -> Sense? {
    switch bytes[start] {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): .period
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "#"): .label
    case UInt8(ascii: "$"): .currencySign
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ";"): .closing
    case 0xC2: start + 1 < bytes.count && (bytes[start + 1] == 0xA3 || bytes[start + 1] == 0xA5) ? .currencySign : nil
    case 0xE2: sense(ofGeneralPunctuationAt: start)
    default: nil
    }
  }

  /// Hyphens and the en dash U+2010 to U+2013, the apostrophe U+2019, the euro sign U+20AC, the minus sign U+2212.
  private func sense(ofGeneralPunctuationAt start: Int) -> Sense? {
    guard start + 2 < bytes.count else { return nil }
    switch (bytes[start + 1], bytes[start + 2]) {
    case (0x80, 0x90...0x93), (0x88, 0x92): return .hyphen
    case (0x80, 0x99): return .apostrophe
    case (0x82, 0xAC): return .currencySign
    default: return nil
    }
  }

  private func isDigit(_ offset: Int) -> Bool { bytes[offset] >= 0x30 && bytes[offset] <= 0x39 }
  private func isCapital(_ offset: Int) -> Bool { bytes[offset] >= 0x41 && bytes[offset] <= 0x5A }

  /// ASCII letters, and all beyond ASCII but Latin-1 signs and U+2000 to U+2FFF, where the signs are.
  private func isLetter(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte < 0x80 ? (0x61...0x7A).contains(byte | 0x20) : byte != 0xC2 && byte != 0xE2
  }

  private func width(of lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}

/// Numbers in digits.
enum Numeral {
  /// The value of digits with commas between groups of three, or of two before the last as in India (`1,20,000`),
  /// and at most one full stop.
  ///
  /// nil if commas stand elsewhere, there are two full stops, or there are more than fifteen
  /// digits, which no count of a news story has.
  static func value(of bytes: some Collection<UInt8>) -> Double? {
    guard bytes.count <= 20 else { return nil }
    var whole = 0.0
    var digits = 0
    var sinceComma: Int?
    var inner: Int?
    var decimal: Double?
    for byte in bytes {
      if byte == UInt8(ascii: ",") {
        guard decimal == nil, digits <= 3 || sinceComma != nil else { return nil }
        if let size = sinceComma {
          guard (2...3).contains(size), inner ?? size == size else { return nil }
          inner = size
        }
        sinceComma = 0
      } else if byte == UInt8(ascii: ".") {
        guard decimal == nil, sinceComma ?? 3 == 3 else { return nil }
        sinceComma = nil
        decimal = 1
      } else {
        whole = whole * 10 + Double(byte &- 0x30)
        digits += 1
        sinceComma = sinceComma.map { $0 + 1 }
        decimal = decimal.map { $0 * 10 }
      }
    }
    guard digits <= 15, sinceComma ?? 3 == 3 else { return nil }
    return whole / (decimal ?? 1)
  }
}
