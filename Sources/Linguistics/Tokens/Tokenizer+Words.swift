extension Tokenizer {
  /// What has been seen of a word while it is scanned.
  private struct Progress {
    var hash = WordHash()
    var previous: UInt8 = 0
    var startsWithUpper = false
    var hasLower = false
    var hasUpper = false
    /// A capital that is not the first letter of the word or of a part after `-`, `'` or `.`.
    var hasInnerUpper = false
    /// Letters since the start or since the last `-`, `'` or `.`.
    var partLength = 0
    var hasStop = false

    var shape: Token.Shape {
      if !hasUpper { return hasLower ? .lower : .none }
      if !hasLower { return .upper }
      return startsWithUpper && !hasInnerUpper ? .capitalised : .mixed
    }

    @inline(__always)
    mutating func letter(isUpper: Bool) {
      if isUpper {
        if partLength > 0 { hasInnerUpper = true }
        hasUpper = true
      } else {
        hasLower = true
      }
      partLength += 1
    }

    mutating func join(_ byte: UInt8) {
      hash.add(byte, after: 0)
      previous = byte
      partLength = 0
    }
  }

  /// A word from its first letter, digit or apostrophe on.
  mutating func scanWord(from start: Int? = nil) {
    let start = start ?? position
    var word = Progress()
    word.startsWithUpper = byteClass(0) == .upper || startsWithHighUpper()
    rehash(from: start, into: &word)
    scanLetters(&word)
    let classes = lexicon[word.hash.value]
    if takesStop(word, classes) { position += 1 }
    tokens.append(
      Token(
        TextSpan(start, position), kind: .word, shape: word.shape, classes: classes, wordHash: word.hash.value))
  }

  /// A word that began as a number (`20th`, `25-year-old`) has its digits hashed late.
  private func rehash(from start: Int, into word: inout Progress) {
    for byte in bytes[start..<position] {
      word.hash.add(byte, after: word.previous)
      word.previous = byte
    }
  }

  private func startsWithHighUpper() -> Bool {
    guard byteClass(0) == .high else { return false }
    if case .upperLetter = ScalarClass(decode(at: position).scalar) { return true }
    return false
  }

  private mutating func scanLetters(_ word: inout Progress) {
    while position < end {
      let byte = bytes[position]
      switch byteClass(0) {
      case .lower, .upper:
        word.letter(isUpper: byte < 0x60)
        word.hash.add(byte, after: 0)
        word.previous = byte
        position += 1
      case .digit:
        word.hash.add(byte, after: 0)
        position += 1
      case .high: guard scanHighLetter(&word) else { return }
      default: guard scanJoint(byte, &word) else { return }
      }
    }
  }

  private mutating func scanHighLetter(_ word: inout Progress) -> Bool {
    let (scalar, length) = decode(at: position)
    if scalar == "\u{2019}" { return scanApostrophe(length, &word) }
    let isUpper: Bool
    switch ScalarClass(scalar) {
    case .upperLetter: isUpper = true
    case .otherLetter: isUpper = false
    default: return false
    }
    word.letter(isUpper: isUpper)
    for byte in bytes[position..<(position + length)] {
      word.hash.add(byte, after: word.previous)
      word.previous = byte
    }
    position += length
    return true
  }

  /// A sign inside a word; false if the word ends before it.
  private mutating func scanJoint(_ byte: UInt8, _ word: inout Progress) -> Bool {
    switch byte {
    case UInt8(ascii: "'"): return scanApostrophe(1, &word)
    case UInt8(ascii: "-"): guard isLetter(1) || byteClass(1) == .digit else { return false }
    case UInt8(ascii: "&"): guard word.partLength > 0, isLetter(1) else { return false }
    case UInt8(ascii: "."):
      guard continuesAfterStop(word) else { return false }
      word.hasStop = true
    default: return false
    }
    word.join(byte)
    position += 1
    return true
  }

  /// `U.S`, `U.S.-led` and `example.com`, but not `end.The` where a blank was forgotten.
  private func continuesAfterStop(_ word: Progress) -> Bool {
    if peek(1) == UInt8(ascii: "-") { return word.hasStop && isLetter(2) }
    return isLetter(1) && (word.partLength == 1 || byteClass(1) == .lower)
  }

  private mutating func scanApostrophe(_ length: Int, _ word: inout Progress) -> Bool {
    guard isLetter(length), !isPossessive(after: length) else { return false }
    word.join(UInt8(ascii: "'"))
    position += length
    return true
  }

  /// Whether what follows an apostrophe is an s alone.
  func isPossessive(after length: Int) -> Bool {
    peek(length) | 0x20 == UInt8(ascii: "s") && !isLetter(length + 1) && byteClass(length + 1) != .digit
  }

  /// Whether the full stop that follows is part of the word.
  private func takesStop(_ word: Progress, _ classes: WordClasses) -> Bool {
    guard peek() == UInt8(ascii: "."), peek(1) != UInt8(ascii: ".") else { return false }
    if classes.contains(.abbreviation) { return true }
    if word.partLength == 1, word.hasUpper || word.hasStop { return word.shape != .lower || word.hasStop }
    return false
  }
}
