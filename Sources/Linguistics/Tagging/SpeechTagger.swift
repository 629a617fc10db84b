/// Tags parts of speech from left to right, each with the two before it in view.
struct SpeechTagger {
  let model: TaggerModel

  /// One tag for each token.
  func tags(of prepared: PreparedText) -> [PartOfSpeech] {
    let features = SpeechFeatures(prepared)
    var tags = [PartOfSpeech](repeating: .punctuation, count: prepared.forms.count)
    for (number, sentence) in prepared.text.sentences.enumerated() {
      var last: UInt8 = 255
      var lastButOne: UInt8 = 255
      for index in sentence {
        let tag =
          plainTag(index, prepared)
          ?? best(features, index, sentence, prepared.cases[number], last: last, lastButOne: lastButOne)
        tags[index] = tag
        (last, lastButOne) = (tag.rawValue, last)
      }
    }
    return tags
  }

  /// The tag of a token that needs no weighing.
  private func plainTag(_ index: Int, _ prepared: PreparedText) -> PartOfSpeech? {
    let token = prepared.text.tokens[index]
    if let tag = Self.tag(ofMark: token, in: prepared.text.text.bytes) { return tag }
    guard token.shape == .lower, let row = model.plainWords.row(FeatureHash.mix(1, prepared.forms[index].word)) else {
      return nil
    }
    return PartOfSpeech(rawValue: row.load(as: UInt8.self))
  }

  /// The tag of numbers and marks; nil for words.
  static func tag(ofMark token: Token, in bytes: [UInt8]) -> PartOfSpeech? {
    switch token.kind {
    case .word: return nil
    case .number: return .number
    case .quotationMark: return .quotationMark
    case .punctuation:
      switch bytes[token.span.start] {
      case UInt8(ascii: "$"), UInt8(ascii: "#"), 0xC2: return .symbol
      case UInt8(ascii: "%"): return .noun
      case UInt8(ascii: "&"): return .conjunction
      default: return .punctuation
      }
    }
  }

  private func best(
    _ features: SpeechFeatures, _ index: Int, _ sentence: Range<Int>, _ letterCase: LetterCase, last: UInt8,
    lastButOne: UInt8
  ) -> PartOfSpeech {
    var sum = SpeechSum(model.speech)
    features.add(index, sentence, letterCase, last: last, lastButOne: lastButOne, to: &sum)
    return PartOfSpeech(rawValue: sum.best) ?? .noun
  }
}

/// Adds up the rows of features, in two halves: rows of thirty-two are not widened by vector instructions.
private struct SpeechSum: FeatureSink {
  let rows: HashedRows
  private var low = SIMD16<Int16>()
  private var high = SIMD16<Int16>()

  init(_ rows: HashedRows) { self.rows = rows }

  @inline(__always)
  mutating func add(_ hash: UInt64) {
    guard let row = rows.row(hash) else { return }
    low &+= SIMD16<Int16>(truncatingIfNeeded: row.loadUnaligned(as: SIMD16<Int8>.self))
    high &+= SIMD16<Int16>(truncatingIfNeeded: row.loadUnaligned(fromByteOffset: 16, as: SIMD16<Int8>.self))
  }

  /// The first column with the highest sum.
  var best: UInt8 {
    var best = 0
    var top = low[0]
    for column in 1..<16 where low[column] > top { (best, top) = (column, low[column]) }
    for column in 16..<PartOfSpeech.allCases.count where high[column - 16] > top {
      (best, top) = (column, high[column - 16])
    }
    return UInt8(best)
  }
}
