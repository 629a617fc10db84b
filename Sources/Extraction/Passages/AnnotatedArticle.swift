import Linguistics
import Newswire

/// An article cut into passages, sentences and tokens: what every stage of extraction reads.
///
/// A value that every reader of the article keeps, and a class so that keeping it takes one count, not one for each array.
final class AnnotatedArticle: Sendable {
  let annotated: AnnotatedText
  /// Parts of speech and names by the trained tagger, one for each token.
  let tags: TokenTags
  /// In order of text; blocks without a token have none.
  let passages: [Passage]

  /// Leaves out furniture, blocks that only repeat another, and what lies beyond the end of reading, so
  /// that nothing is found there.
  init(_ article: Article) {
    let reach = article.readingEnd
    let blocks = article.blocks.compactMap { block -> Block? in
      guard block.kind != .furniture, !block.isRepeat, block.span.start < reach else { return nil }
      var block = block
      block.span.end = min(block.span.end, reach)
      return block
    }
    let annotated = AnnotatedText(annotating: article.text, in: blocks.map(\.span))
    self.annotated = annotated
    tags = Tagger.standard.tags(of: annotated)
    var passages: [Passage] = []
    var sentence = 0
    for block in blocks {
      let first = sentence
      while sentence < annotated.sentences.count,
        block.span.contains(annotated.span(of: annotated.sentences[sentence]))
      {
        sentence += 1
      }
      guard first < sentence else { continue }
      let tokens = annotated.sentences[first].lowerBound..<annotated.sentences[sentence - 1].upperBound
      passages.append(
        Passage(
          kind: block.kind, tokens: tokens, sentences: first..<sentence,
          lettering: Lettering(of: annotated.tokens[tokens], in: block.kind)))
    }
    self.passages = passages
  }

  var tokens: [Token] { annotated.tokens }
  var bytes: [UInt8] { annotated.text.bytes }

  /// The sign of a punctuation or quotation token, as its first byte; 0 for words, numbers and beyond the end.
  func sign(_ index: Int) -> UInt8 {
    guard tokens.indices.contains(index), tokens[index].kind == .punctuation || tokens[index].kind == .quotationMark
    else { return 0 }
    return bytes[tokens[index].span.start]
  }

  /// Whether a token is `-`, `--` or one of U+2010 to U+2015.
  func isDash(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let bytes = bytes[tokens[index].span.range]
    return bytes.first == UInt8(ascii: "-")
      || bytes.starts(with: [0xE2, 0x80]) && (0x90...0x95).contains(bytes.last ?? 0)
  }

  func isComma(_ index: Int) -> Bool { sign(index) == UInt8(ascii: ",") }

  func isOpeningBracket(_ index: Int) -> Bool { sign(index) == UInt8(ascii: "(") || sign(index) == UInt8(ascii: "[") }

  /// Whether a token has one of some classes; false beyond the ends.
  func isOne(_ index: Int, of classes: WordClasses) -> Bool {
    tokens.indices.contains(index) && !tokens[index].classes.isDisjoint(with: classes)
  }

  /// Whether a token is one of some words, which are written small.
  func isWord(_ index: Int, _ words: String...) -> Bool { words.contains { isWord(index, $0) } }

  /// Whether a token is a word, which is written small.
  func isWord(_ index: Int, _ word: String) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let span = tokens[index].span
    guard word.utf8.count == span.length else { return false }
    return zip(word.utf8, bytes[span.range]).allSatisfy { $0 == $1 | 0x20 || $0 == $1 }
  }

  /// The sentence that a token belongs to.
  func sentence(of token: Int) -> Int {
    var low = 0
    var high = annotated.sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if annotated.sentences[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  /// The first token that ends behind an offset; nil behind the last one.
  func token(at offset: Int) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count ? low : nil
  }

  /// The hash of a word whatever its case.
  func hash(_ index: Int) -> UInt64 {
    let token = tokens[index]
    return token.kind == .word ? token.wordHash : WordHash(bytes[token.span.range]).value
  }

  /// The words of a token range with single blanks.
  func words(_ range: Range<Int>) -> String { annotated.text.reflowed(annotated.span(of: range)) }
}

/// One block of the article in tokens.
struct Passage: Sendable {
  var kind: Block.Kind
  var tokens: Range<Int>
  /// Of `annotated.sentences`.
  var sentences: Range<Int>
  var lettering: Lettering
}

/// What capitals mean in a passage.
enum Lettering: Sendable {
  /// Names and first words only.
  case sentence
  /// Nothing: all words that matter have one (`Old Hands Help Russia`).
  case title
  /// Nothing: every letter is one.
  case capitals
  /// Nothing: no letter is one, as archives leave stories behind that have lost them.
  case small

  init(of tokens: ArraySlice<Token>, in kind: Block.Kind) {
    var (words, upper, lower) = (0, 0, 0)
    // Small words such as `in` and `US` tell nothing.
    for token in tokens where token.kind == .word && token.span.length > 2 && !token.classes.contains(.functionWord) {
      words += 1
      if token.shape == .upper { upper += 1 }
      if token.shape == .lower { lower += 1 }
    }
    // Wire copy has some names in small letters; a lone `TARN` is no passage in capitals.
    if upper * 10 > words * 7, words > 1 {
      self = .capitals
      // A few letters may have kept theirs; a caption of ten words may well have no name.
    } else if words > 20, lower * 50 > words * 49 {
      self = .small
    } else if kind != .paragraph, words > 2, lower * 4 < words {
      // `Gunmen Attack Bridge near Tarn` has one small word in five; two words tell nothing.
      self = .title
    } else {
      self = .sentence
    }
  }
}

extension Article {
  /// Bytes that are read: more than a newsroom writes; a text that is longer is a dump of a whole archive.
  private static var readingLimit: Int { 2_000_000 }

  /// Where reading for facts ends: at the end of the text, or in a very long one at the last blank within the
  /// first 2,000,000 bytes.
  package var readingEnd: Int {
    let limit = Self.readingLimit
    guard text.count > limit else { return text.count }
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    if let blank = text.bytes[(limit - 1000)..<limit].lastIndex(where: isBlank) { return blank }
    // No blank at all: the start of a scalar will do.
    return text.bytes[..<limit].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
  }
}
