import Linguistics

extension FuzzTarget {
  /// Texts cut into the words that searches know, and into tokens and sentences.
  static let words = FuzzTarget(name: "words") { bytes in
    let text = SourceText(validating: bytes)
    let (known, sought) = (words(of: text, for: .text), words(of: text, for: .query))
    require(known.isSuperset(of: sought), "a text that is not found by its own words")
    _ = words(of: text, for: .parts)
    // words of bytes that are no UTF-8, which nothing but a damaged index gives
    bytes.withUnsafeBufferPointer { SearchTokenizer.forEachWord(of: $0, for: .text) { _, _, _ in true } }
    check(AnnotatedText(annotating: text, in: [text.span]))
  }

  private static func words(of text: SourceText, for purpose: SearchTokenizer.Purpose) -> Set<[UInt8]> {
    var (words, start): (Set<[UInt8]>, Int) = ([], 0)
    text.bytes.withUnsafeBufferPointer { bytes in
      SearchTokenizer.forEachWord(of: bytes, for: purpose) { word, span, isOtherForm in
        text.require(TextSpan(span.lowerBound, span.upperBound), "a word")
        require(isOtherForm || start <= span.lowerBound, "words out of order")
        require(!word.isEmpty, "an empty word")
        start = span.lowerBound
        words.insert(Array(word))
        return true
      }
    }
    return words
  }

  private static func check(_ annotated: AnnotatedText) {
    var end = 0
    for token in annotated.tokens {
      annotated.text.require(token.span, "a token")
      require(end <= token.span.start && !token.span.isEmpty, "tokens that overlap")
      end = token.span.end
    }
    require(annotated.sentences.flatMap { Array($0) } == Array(annotated.tokens.indices), "tokens in no sentence")
  }
}
