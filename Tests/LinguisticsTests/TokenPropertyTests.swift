import Linguistics
import TestSupport
import Testing

/// Whatever the text, its tokens and sentences are sound.
@Suite("Tokens and sentences of any text")
struct TokenPropertyTests {
  /// What texts are made of: words, numbers and signs at whose edges the rules decide, in several scripts.
  private static let pieces = [
    "Ana", "Marsh", "marsh", "MARSH", "Gen.", "Lt.", "Mr.", "J.", "U.S.", "U.S.-led", "al-Nour", "doesn", "t", "s",
    "said", "asked", "the", "The", "42", "1,500", "2.5", "1990s", "25-year-old", "p.m.", "May", "Émile", "ÅSA", "ß",
    "مرحبا", "世界", "e\u{301}", "🙂", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{A0}", "\u{2028}", "\u{0}", "\u{7F}",
    " ", " ", " ", " ", "\n", "\n", "\t", ".", ".", "...", "…", "!", "?", ",", ":", ";", "-", "--", "—", "–", "(", ")",
    "[", "]", "$", "%", "&", "/", "*", "•",
  ]
  private static let doubleMarks = ["“", "”", "\"", "``", "''", "«", "»", "„"]
  private static let singleMarks = ["'", "’", "‘", "‚", "’s", "'s", "'em", "'90s"]

  private func text(_ seed: UInt64, of pieces: [String]) -> SourceText {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 0...120, using: &random)
    return SourceText((0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
  }

  private var allPieces: [String] { Self.pieces + Self.doubleMarks + Self.singleMarks }

  private func annotated(_ text: SourceText) -> AnnotatedText { AnnotatedText(annotating: text, in: [text.span]) }

  @Test("Tokens are in order, whole characters, and all that is not blank", arguments: 0..<300 as Range<UInt64>)
  func piecesAreCovered(seed: UInt64) {
    expectSound(annotated(text(seed, of: allPieces)), within: nil)
  }

  @Test("Any bytes are cut", arguments: 0..<100 as Range<UInt64>)
  func bytesAreCovered(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
    expectSound(annotated(SourceText(validating: bytes)), within: nil)
  }

  @Test("Every prefix of a story is cut")
  func prefixesAreCovered() {
    let story = SourceText("‘Gen. Ana Marsh’s “U.S.-led” 1,500 men — 世界…’ she said.\r\n\r\nIt’s 9:05 p.m. (é)!")
    for end in 0...story.count {
      expectSound(annotated(SourceText(validating: Array(story.bytes[..<end]))), within: nil)
    }
  }

  @Test("Neither tokens nor sentences cross the end of a block", arguments: 0..<200 as Range<UInt64>)
  func blocksAreCutAlone(seed: UInt64) {
    let text = text(seed, of: allPieces)
    let blocks = cut(text, seed)
    let whole = AnnotatedText(annotating: text, in: blocks)
    expectSound(whole, within: blocks)
    let alone = blocks.flatMap {
      Tokenizer.tokens(of: SourceText(text[$0]), in: TextSpan(0, $0.length)).map(\.span.length)
    }
    #expect(whole.tokens.map(\.span.length) == alone)
  }

  @Test("A line break of two characters is like one of one", arguments: 0..<200 as Range<UInt64>)
  func lineBreaks(seed: UInt64) {
    let text = text(seed, of: allPieces)
    let other = SourceText(text[text.span].replacing("\n", with: "\r\n"))
    let (one, two) = (annotated(text), annotated(other))
    #expect(one.tokens.indices.map { one[$0] } == two.tokens.indices.map { two[$0] })
    #expect(
      one.tokens.map(\.classes) == two.tokens.map(\.classes) && one.tokens.map(\.shape) == two.tokens.map(\.shape))
    #expect(one.sentences == two.sentences)
  }

  /// A single mark is told from an apostrophe by whether one stands open, which may be sentences before.
  @Test("A sentence cut out has the same tokens", arguments: 0..<200 as Range<UInt64>)
  func sentencesAlone(seed: UInt64) {
    let whole = annotated(text(seed, of: Self.pieces + Self.doubleMarks))
    for sentence in whole.sentences {
      let alone = AnnotatedText(annotating: whole.text, in: [whole.span(of: sentence)])
      #expect(alone.tokens == Array(whole.tokens[sentence]), "\(whole.text[whole.span(of: sentence)].debugDescription)")
    }
  }

  private func expectSound(_ annotated: AnnotatedText, within blocks: [TextSpan]?) {
    let text = annotated.text
    var end = 0
    for token in annotated.tokens {
      #expect(end <= token.span.start && token.span.end <= text.count && !token.span.isEmpty)
      #expect(isBoundary(token.span.start, text) && isBoundary(token.span.end, text))
      #expect(text[TextSpan(end, token.span.start)].unicodeScalars.allSatisfy(isBlank))
      #expect((token.kind == .word) == (token.wordHash != 0))
      end = token.span.end
    }
    #expect(text[TextSpan(end, text.count)].unicodeScalars.allSatisfy(isBlank))
    #expect(annotated.sentences.allSatisfy { !$0.isEmpty })
    #expect(annotated.sentences.flatMap { Array($0) } == Array(annotated.tokens.indices))
    for span in annotated.sentences.map(annotated.span(of:)) {
      #expect(blocks?.contains { $0.contains(span) } ?? true)
    }
  }

  /// Blocks that together are the text, cut between characters.
  private func cut(_ text: SourceText, _ seed: UInt64) -> [TextSpan] {
    var random = SeededRandom(seed: seed &+ 1000)
    let boundaries = (0...text.count).filter { isBoundary($0, text) }
    let ends = Set((0..<4).compactMap { _ in boundaries.randomElement(using: &random) } + [0, text.count]).sorted()
    return zip(ends, ends.dropFirst()).map { TextSpan($0, $1) }
  }

  private func isBoundary(_ offset: Int, _ text: SourceText) -> Bool {
    offset == text.count || text.bytes[offset] & 0xC0 != 0x80
  }

  /// White space, controls, and the marks that join or turn text without being seen.
  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: true
    case .format: ![0xAD, 0x200C, 0x200D].contains(scalar.value)
    default: false
    }
  }
}
