/// The stretches of a text that may hold names: words with a capital, and the small words between them.
///
/// Nothing else is ever weighed for a name; in running text that leaves one token in six.
struct NameStretches {
  let tokens: [Token]
  let bytes: [UInt8]

  struct Stretch {
    var tokens: Range<Int>
    var sentence: Range<Int>
    var letterCase: LetterCase
  }

  init(_ prepared: PreparedText) {
    tokens = prepared.text.tokens
    bytes = prepared.text.text.bytes
  }

  /// In order of text; each lies within a sentence, and between two of one sentence there is a token.
  static func all(in prepared: PreparedText) -> [Stretch] {
    let finder = NameStretches(prepared)
    var stretches: [Stretch] = []
    for (sentence, letterCase) in zip(prepared.text.sentences, prepared.cases) {
      finder.append(in: sentence, letterCase, to: &stretches)
    }
    return stretches
  }

  private func append(in sentence: Range<Int>, _ letterCase: LetterCase, to stretches: inout [Stretch]) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard isCore(index, sentence, letterCase) else {
        index += 1
        continue
      }
      let start = index
      index += 1
      while let next = nextCore(from: index, sentence, letterCase) { index = next + 1 }
      stretches.append(Stretch(tokens: start..<index, sentence: sentence, letterCase: letterCase))
    }
  }

  /// The next word that may be in a name with those before, at most three small words away.
  private func nextCore(from start: Int, _ sentence: Range<Int>, _ letterCase: LetterCase) -> Int? {
    var index = start
    // `Ministry for the Relief of Vella` has two in a row, `Bank & Trust` one; `of the … and` is the most.
    while index < min(start + 4, sentence.upperBound) {
      if isCore(index, sentence, letterCase) { return index }
      guard isLink(index) else { return nil }
      index += 1
    }
    return nil
  }

  private func isCore(_ index: Int, _ sentence: Range<Int>, _ letterCase: LetterCase) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .quotationMark, .punctuation: return false
    case .number:
      // `Radio 101 Vella`, but `Vella 1989 Marenia` are two names with a year between them.
      return index > sentence.lowerBound && index + 1 < sentence.upperBound && token.span.length < 4
        && hasCapital(tokens[index - 1]) && hasCapital(tokens[index + 1])
    case .word:
      guard hasCapital(token) || startsWithDigit(index, sentence) else { return false }
      guard token.classes.contains(.functionWord), token.shape != .mixed else { return true }
      if letterCase != .sentence { return false }
      return token.shape == .upper && token.span.length > 1
        || index + 1 < sentence.upperBound && hasCapital(tokens[index + 1])
    }
  }

  private func hasCapital(_ token: Token) -> Bool {
    token.shape == .capitalised || token.shape == .upper || token.shape == .mixed
  }

  /// `20th Century`
  private func startsWithDigit(_ index: Int, _ sentence: Range<Int>) -> Bool {
    bytes[tokens[index].span.start] < UInt8(ascii: "A") && index + 1 < sentence.upperBound
      && hasCapital(tokens[index + 1])
  }

  /// The end of `&AMP;`, which pages leave behind in the names of firms.
  private func endsEscape(_ index: Int) -> Bool {
    let start = tokens[index].span.start
    return bytes[start] == UInt8(ascii: ";") && start >= 4 && bytes[start - 4] == UInt8(ascii: "&")
      && bytes[start - 1] | 0x20 == UInt8(ascii: "p")
  }

  private func isLink(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return !token.classes.isDisjoint(with: [.functionWord, .nameParticle, .preposition])
    case .punctuation:
      return [UInt8(ascii: "&"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "'")]
        .contains(bytes[token.span.start]) && token.span.length == 1 || endsEscape(index)
    case .number, .quotationMark: return false
    }
  }
}
