extension Tokenizer {
  /// A number with its separators (`1,500`, `2.5`), or the word that it begins (`20th`, `25-year-old`).
  ///
  /// A hyphen between digits stands alone, so that `2-3` and `2003-2008` are three tokens.
  mutating func scanNumber() {
    let start = position
    while position < end {
      switch byteClass(0) {
      case .digit: position += 1
      case .sign where isSeparator(): position += 1
      default: return finishNumber(from: start)
      }
    }
    emit(start, .number)
  }

  private func isSeparator() -> Bool {
    guard byteClass(1) == .digit else { return false }
    switch peek() {
    case UInt8(ascii: "."): return true
    case UInt8(ascii: ","): return byteClass(2) == .digit && byteClass(3) == .digit && byteClass(4) != .digit
    default: return false
    }
  }

  private mutating func finishNumber(from start: Int) {
    if peek() == UInt8(ascii: "-") ? isLetter(1) : isLetter(0) {
      scanWord(from: start)
    } else {
      emit(start, .number)
    }
  }
}

extension Tokenizer {
  /// An ASCII mark: `"`, ``` `` ```, `''`, or an apostrophe, which its neighbours distinguish from a quotation mark.
  mutating func scanQuote() {
    let start = position
    let byte = bytes[position]
    if byte != UInt8(ascii: "\""), peek(1) == byte {
      position += 2
      emit(start, .quotationMark)
    } else if byte == UInt8(ascii: "'") {
      scanApostropheOrQuote(length: 1, mayOpen: true)
    } else {
      position += 1
      emit(start, .quotationMark)
    }
  }

  /// A mark beyond ASCII; only `’` can be an apostrophe.
  mutating func scanHighQuote(_ scalar: Unicode.Scalar, _ length: Int) {
    if scalar == "\u{2019}" { return scanApostropheOrQuote(length: length, mayOpen: false) }
    if scalar == "\u{2018}" { singleQuoteIsOpen = true }
    let start = position
    position += length
    emit(start, .quotationMark)
  }

  /// After a letter: `’s` is a word; a bare mark closes an open quotation, or else is the apostrophe of
  /// a plural (`nations’`). Before a letter: a clipped word (`’em`, `'90s`), or an opening mark.
  private mutating func scanApostropheOrQuote(length: Int, mayOpen: Bool) {
    let start = position
    let followsWord = position > 0 && lastToken.map { $0.span.end == position && $0.kind != .punctuation } == true
    if followsWord, isPossessive(after: length) {
      position += length + 1
      return emitPossessive(start)
    }
    let opens = !followsWord && (isLetter(length) || byteClass(length) == .digit)
    if opens, !mayOpen || isClipped(after: length) {
      position += length
      return emit(start, .punctuation)
    }
    let isMark = opens || singleQuoteIsOpen || (lastToken?.kind == .punctuation && lastToken?.span.end == position)
    singleQuoteIsOpen = opens
    position += length
    emit(start, isMark ? .quotationMark : .punctuation)
  }

  private mutating func emitPossessive(_ start: Int) {
    let word = WordHash.possessive.value
    tokens.append(
      Token(
        TextSpan(start, position), kind: .word, shape: .lower, classes: [.functionWord, .possessiveEnding],
        wordHash: word))
  }

  /// `'em`, `'til`, `'90s`: an apostrophe for letters or digits left out.
  private func isClipped(after length: Int) -> Bool {
    if byteClass(length) == .digit { return true }
    return [Array("em ".utf8), Array("til ".utf8), Array("tis ".utf8), Array("cause ".utf8), Array("n ".utf8)]
      .contains { clipped in clipped.indices.allSatisfy { peek(length + $0) == clipped[$0] } }
  }
}

extension WordHash {
  /// `’s`.
  fileprivate static let possessive = WordHash(Array("'s".utf8)[...])
}
