import Linguistics

/// A document cut by our own tokeniser, with what its corpus says of each token.
package struct TaggedDocument {
  var text: AnnotatedText
  /// For each token; nil if the corpus says nothing.
  var speech: [PartOfSpeech?]
  var names: [TokenTags.Name] = []
  /// Tokens whose names are to be learned from.
  var isTrusted: [Bool]

  /// Lays the marks of the corpus over our tokens: a token takes the part of speech of the word that
  /// covers its first byte, and belongs to the name that covers at least half of it.
  package init(_ raw: RawDocument) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for block in raw.blocks {
      starts.append(bytes.count)
      bytes += block.bytes + [UInt8(ascii: "\n")]
    }
    let spans = zip(raw.blocks, starts).map { TextSpan($1, $1 + $0.bytes.count) }
    text = AnnotatedText(annotating: SourceText(validating: bytes), in: spans)
    speech = [PartOfSpeech?](repeating: nil, count: text.tokens.count)
    isTrusted = [Bool](repeating: false, count: text.tokens.count)
    for (block, span) in zip(raw.blocks, spans) { lay(block, span) }
  }

  private mutating func lay(_ block: RawBlock, _ span: TextSpan) {
    let first = text.tokens.partitioningIndex { $0.span.start >= span.start }
    let end = text.tokens.partitioningIndex { $0.span.start >= span.end }
    for token in first..<end { isTrusted[token] = block.hasNames }
    var token = first
    for word in block.words {
      while token < end, text.tokens[token].span.start - span.start < word.span.start { token += 1 }
      while token < end, text.tokens[token].span.start - span.start < word.span.end {
        speech[token] = word.speech
        token += 1
      }
    }
    var next = first
    for name in block.names.sorted(by: { $0.span < $1.span }) {
      let span = TextSpan(name.span.start + span.start, name.span.end + span.start)
      while next < end, !isHalf(next, in: span), text.tokens[next].span.start < span.end { next += 1 }
      let start = next
      while next < end, isHalf(next, in: span) { next += 1 }
      if next > start { names.append(TokenTags.Name(name.kind, start..<next)) }
    }
  }

  private func isHalf(_ token: Int, in span: TextSpan) -> Bool {
    let own = text.tokens[token].span
    return 2 * (min(own.end, span.end) - max(own.start, span.start)) >= own.length
  }

  /// The label of each token, as far as the stretches reach.
  func labels(within stretches: [Range<Int>]) -> [NameLabel] {
    var inside = [Bool](repeating: false, count: text.tokens.count)
    for stretch in stretches { for token in stretch { inside[token] = true } }
    var labels = [NameLabel](repeating: .none, count: text.tokens.count)
    for name in names {
      let tokens = name.tokens.filter { inside[$0] }
      for (number, token) in tokens.enumerated() {
        let begins = number == 0 || tokens[number - 1] != token - 1
        let ends = number == tokens.count - 1 || tokens[number + 1] != token + 1
        labels[token] = NameLabel(name.kind, begins ? (ends ? .whole : .begin) : (ends ? .end : .inside))
      }
    }
    return labels
  }
}

extension Array {
  /// The first index whose element satisfies a condition that all after it satisfy too.
  func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
