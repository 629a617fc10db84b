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
