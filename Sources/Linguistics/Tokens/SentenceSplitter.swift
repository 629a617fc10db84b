/// Cuts the tokens of one block into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark, with the quotation marks and brackets
/// that close after it, where the next word could begin one. Line ends mean nothing, so that
/// hard-wrapped text and text in capitals come out the same.
struct SentenceSplitter {
  /// In tokens. What runs on longer is a list or a table, and is cut so that no reader of sentences
  /// takes more than its share of time.
  private static let longest = 512

  let bytes: [UInt8]
  let tokens: [Token]

  /// Appends the ranges of the sentences among the tokens of a range that is not empty.
  func append(sentencesOf block: Range<Int>, to sentences: inout [Range<Int>]) {
    var start = block.lowerBound
    var index = start
    let hasCapitals = hasCapitals(block)
    while index < block.upperBound {
      let stop = index
      index += 1
      if index - start >= Self.longest {
        sentences.append(start..<index)
        start = index
        continue
      }
      guard isStop(stop) else { continue }
      while index < block.upperBound, closes(index) { index += 1 }
      guard index < block.upperBound, endsSentence(stop, next: index, limit: block.upperBound, hasCapitals) else {
        continue
      }
      sentences.append(start..<index)
      start = index
    }
    if start < block.upperBound { sentences.append(start..<block.upperBound) }
  }

  /// Whether capitals tell where sentences begin: not in a text that lost them all.
  // Forty words are two or three sentences; a caption or a line of a poem may well have none.
  private func hasCapitals(_ block: Range<Int>) -> Bool {
    block.count < 40 || tokens[block].contains { $0.kind == .word && $0.shape != .lower }
  }

  private func lastByte(_ index: Int) -> UInt8 { bytes[tokens[index].span.end - 1] }

  private func isStop(_ index: Int) -> Bool {
    switch lastByte(index) {
    case UInt8(ascii: "."): tokens[index].kind == .word || tokens[index].kind == .punctuation
    case UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xA6: isEllipsis(index)
    default: false
    }
  }

  /// `…` is E2 80 A6.
  private func isEllipsis(_ index: Int) -> Bool {
    let span = tokens[index].span
    return span.length == 3 && bytes[span.start] == 0xE2 && bytes[span.start + 1] == 0x80
  }

  /// Whether a mark or bracket closes what came before: it touches the token before it, and no
  /// letter touches it.
  private func closes(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.span.start == tokens[index - 1].span.end else { return false }
    switch token.kind {
    case .quotationMark: return index + 1 == tokens.count || tokens[index + 1].span.start > token.span.end
    case .punctuation: return [UInt8(ascii: ")"), UInt8(ascii: "]")].contains(bytes[token.span.start])
    default: return false
    }
  }

  private func endsSentence(_ stop: Int, next: Int, limit: Int, _ hasCapitals: Bool) -> Bool {
    guard couldBegin(next, limit: limit) || !hasCapitals && tokens[next].kind == .word else { return false }
    let token = tokens[stop]
    if token.kind == .word { return abbreviationEnds(token, before: tokens[next]) }
    // “Why?” the man asked; “Why?” Marsh asked.
    if lastByte(stop) != UInt8(ascii: "."), next > stop + 1 { return !isReportingTag(next, limit: limit) }
    return token.span.end < tokens[next].span.start || next > stop + 1
      || tokens[next].shape == .capitalised || tokens[next].kind == .quotationMark
  }

  private func couldBegin(_ index: Int, limit: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word: return token.shape != .lower
    case .number: return true
    case .quotationMark: return true
    case .punctuation: return opens(index)
    }
  }

  /// Brackets and money signs begin sentences; so do bullets, but a dash goes on with one (`“…” — Ana Marsh`).
  private func opens(_ index: Int) -> Bool {
    let span = tokens[index].span
    let isDash = bytes[span.start] == 0xE2 && bytes[span.start + 1] == 0x80
    return [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "$"), 0xE2].contains(bytes[span.start]) && !isDash
  }

  /// A title is never the end; any other abbreviation is one where a word follows that opens sentences.
  private func abbreviationEnds(_ token: Token, before next: Token) -> Bool {
    if !token.classes.isDisjoint(with: [.rank, .honorific, .office]) { return false }
    if token.classes.contains(.month) { return next.kind == .word && next.classes.contains(.sentenceOpener) }
    // `J. The`: an initial, whose name follows.
    if token.span.length == 2 { return false }
    return next.kind == .quotationMark || next.classes.contains(.sentenceOpener)
  }

  /// Whether a reporting verb comes within four words, before any sign.
  private func isReportingTag(_ start: Int, limit: Int) -> Bool {
    // `“Why?” the old farmer asked.`
    for index in start..<min(start + 4, limit) {
      if tokens[index].kind != .word { return false }
      if tokens[index].classes.contains(.reportingVerb) { return true }
    }
    return false
  }
}
