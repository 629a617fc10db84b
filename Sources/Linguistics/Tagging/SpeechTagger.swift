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

/// The features of a word for its part of speech.
struct SpeechFeatures {
  let tokens: [Token]
  let forms: [WordForm]

  init(_ prepared: PreparedText) {
    tokens = prepared.text.tokens
    forms = prepared.forms
  }

  /// Classes that say something of grammar.
  private static let grammar: WordClasses = [
    .givenName, .familyName, .functionWord, .commonWord, .reportingVerb, .preposition, .article, .auxiliary,
    .numberWord, .month, .weekday, .country, .demonym, .placeName, .office, .rank, .honorific, .personNoun,
  ]

  @inline(__always)
  private func form(_ index: Int, _ sentence: Range<Int>) -> WordForm {
    sentence.contains(index) ? forms[index] : .outside
  }

  /// Adds the features of a token; `last` and `lastButOne` are the tags before it, 255 if none.
  @inline(__always)
  func add(
    _ index: Int, _ sentence: Range<Int>, _ letterCase: LetterCase, last: UInt8, lastButOne: UInt8,
    to sink: inout some FeatureSink
  ) {
    let here = forms[index]
    let next = form(index + 1, sentence)
    let previous = form(index - 1, sentence)
    let shape = UInt64(here.shape) << 8 | UInt64(letterCase.rawValue)
    sink.add(1, here.word)
    sink.add(2, here.word, UInt64(last))
    sink.add(3, UInt64(last))
    sink.add(4, UInt64(last) << 8 | UInt64(lastButOne))
    sink.add(5, previous.word)
    sink.add(6, next.word)
    sink.add(7, form(index - 2, sentence).word)
    sink.add(8, form(index + 2, sentence).word)
    sink.add(9, previous.word, here.word)
    sink.add(10, here.word, next.word)
    sink.add(11, UInt64(here.suffix & 0xFFFF) << 16 | shape)
    sink.add(12, UInt64(here.suffix & 0xFF_FFFF))
    sink.add(13, UInt64(here.suffix))
    sink.add(14, UInt64(here.prefix >> 8))
    sink.add(15, shape << 1 | (index == sentence.lowerBound ? 1 : 0))
    sink.add(16, UInt64(next.suffix & 0xFFFF), UInt64(last))
    sink.add(17, UInt64(previous.suffix & 0xFF_FFFF))
    sink.add(18, tokens[index].classes.intersection(Self.grammar).lower, shape)
    sink.add(19, UInt64(here.suffix & 0xFF_FFFF), UInt64(last))
    sink.add(20, UInt64(next.shape), shape)
  }
}

/// The 64-bit hash that stands for a feature: a template's number with the values that fill it.
///
/// Multiply and xor-shift rounds of the MurmurHash3 finaliser (Appleby, public domain constants); the
/// model keeps sixteen bits of it, so mixing well matters more than speed.
package enum FeatureHash {
  @inline(__always)
  package static func mix(_ template: UInt64, _ value: UInt64) -> UInt64 {
    var hash = (value ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 29)
  }

  @inline(__always)
  package static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &+ (first >> 31))
  }
}

/// Takes the features of a token one by one.
protocol FeatureSink {
  mutating func add(_ hash: UInt64)
}

extension FeatureSink {
  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) { add(FeatureHash.mix(template, value)) }

  @inline(__always)
  mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(FeatureHash.mix(template, FeatureHash.join(first, second)))
  }
}

/// Keeps the features, to learn from.
struct FeatureList: FeatureSink {
  var hashes: [UInt64] = []

  @inline(__always)
  mutating func add(_ hash: UInt64) { hashes.append(hash) }
}
