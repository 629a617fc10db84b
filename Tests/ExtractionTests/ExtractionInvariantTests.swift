import Extraction
import Linguistics
import Newswire
import TestSupport
import Testing

@Suite("Whatever the text")
struct ExtractionInvariantTests {
  private static let pieces = [
    "“", "”", "\"", "``", "''", "‘", "’", "'", " ", "\n", "\n\n", ", ", ". ", "...", "--", "(", ")", "[", "]", ":",
    "Ana Marsh", "MARSH", "General", "said", "says", "according to", "who", "that", "he", "She", "the", "of", "U.S.",
    "Islamic State (IS)", "al-Nour", "Iraq", "Vella Relief Council", "42", "1,500", "Émile", "\u{200B}", "مرحبا", "🙂",
    "Said", "saying", "told", "reporters", "a", "in", "’s", "Mr.", "J.", "TARN", "president", "é", "\u{0}", "\u{301}",
    "\t", "  ",
  ]

  private func check(_ bytes: [UInt8]) {
    let text = SourceText(validating: bytes)
    let findings = Extractor().findings(in: ArticleAnatomy.article(of: text, path: "sample.txt"))
    for quote in findings.quotes {
      #expect(text.span.contains(quote.span) && !quote.span.isEmpty)
      for span in [quote.cue, quote.source].compactMap(\.self) { #expect(text.span.contains(span)) }
      #expect(quote.speaker.map { findings.entities.indices.contains($0.index) } ?? true)
    }
    for span in findings.quotes.map(\.span) + findings.facts.map({ $0.span }) {
      #expect(!isWhite(text.bytes[span.start]) && !isWhite(text.bytes[span.end - 1]), "\(text[span].debugDescription)")
    }
    // A phrase that describes a speaker may hold a name: `the Vella Front’s lawyer`.
    let mentions = findings.entities.flatMap(\.mentions).filter { $0.rule != Entity.describedRule }.map(\.span).sorted()
    for (a, b) in zip(mentions, mentions.dropFirst()) { #expect(a.end <= b.start) }
    for entity in findings.entities {
      #expect(!entity.mentions.isEmpty && !entity.name.isEmpty)
      #expect(entity.mentions.allSatisfy { text.span.contains($0.span) && !$0.span.isEmpty })
      #expect(entity.mentions.map(\.span) == entity.mentions.map(\.span).sorted())
    }
  }

  private func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  @Test("Spans lie inside the text and mentions never overlap", arguments: 0..<60 as Range<UInt64>)
  func shuffledPieces(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int(random.next() % 300) {
      bytes += Self.pieces[Int(random.next() % UInt64(Self.pieces.count))].utf8
      if random.next() % 3 > 0 { bytes.append(0x20) }
    }
    check(bytes)
  }

  @Test("Any bytes are read", arguments: 0..<20 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    check((0..<2000).map { _ in UInt8(truncatingIfNeeded: random.next()) })
  }

  /// Each of these took time that grew with the square of the length, or would if a limit were lost.
  /// What has no end in sight, such as a mark that never closes, must neither trap nor grow without bound:
  /// the run as a whole would not end if it did.
  @Test(
    "Long runs of one piece keep their spans sound",
    arguments: ["Ana Marsh ", "“a, ” said ", "Tarn, said ", "“", "said Ana Marsh. “We,” he said. ", "Ana B Marsh. "])
  func longRuns(piece: String) {
    check(Array(String(repeating: piece, count: 5000).utf8))
  }
}
