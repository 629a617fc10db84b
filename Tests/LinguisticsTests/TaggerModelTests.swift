import Linguistics
import Testing
import train

@Suite("The tagger's weights")
struct TaggerModelTests {
  @Test("Any bytes are tagged, one tag a token, and names lie within sentences")
  func anyBytes() {
    var random = SeededNumbers(state: 7)
    let pieces = [
      "Ana ", "MARSH", "’s", " of ", "\u{FFFD}", "ß", "éÉ", ". ", "``", "''", "12", "\n", "&", "-", "§", "الجيش ",
      "U.S.", "\0",
    ]
    for _ in 0..<60 {
      let words = (0..<Int(random.next() % 60)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let source = SourceText(words)
      let text = AnnotatedText(annotating: source, in: [source.span])
      let tags = Tagger.standard.tags(of: text)
      #expect(tags.speech.count == text.tokens.count && tags.labels.count == text.tokens.count)
      for name in tags.nameSpans {
        #expect(
          text.sentences.contains { $0.contains(name.tokens.lowerBound) && $0.upperBound >= name.tokens.upperBound })
      }
    }
  }

  @Test("Bytes that hold no model are refused", arguments: [0, 3, 40, 200])
  func refuses(_ count: Int) {
    var random = SeededNumbers(state: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    bytes.withUnsafeBytes { #expect(TaggerModel($0) == nil) }
  }

  @Test("Without weights there are no names")
  func withoutWeights() {
    let source = SourceText("Ana Marsh left.")
    let text = AnnotatedText(annotating: source, in: [source.span])
    #expect(Tagger(nil).tags(of: text).nameSpans.isEmpty)
  }

  @Test(
    "A word is ordinary where it is written small nineteen times in twenty",
    arguments: [
      (0, 9, WordUse.unknown), (1, 0, .unknown), (2, 0, .ordinary), (38, 2, .ordinary), (37, 2, .mostlySmall),
      (2, 2, .mostlySmall), (2, 3, .mostlyCapital),
    ])
  func uses(_ small: Int, _ capital: Int, _ use: WordUse) {
    #expect(WordUse(small: small, capital: capital) == use)
  }

  @Test("The same seed gives the same weights")
  func sameSeed() {
    #expect(Self.weights(seed: 5) == Self.weights(seed: 5))
    #expect(Self.weights(seed: 5) != Self.weights(seed: 6))
  }

  private static func weights(seed: UInt64) -> [UInt8] {
    let sentence = "Ana NNP I-NP I-PER\nMarsh NNP I-NP I-PER\nleft VBD I-VP O\nOrla NNP I-NP I-LOC\n. . O O\n\n"
    let other = "The DT I-NP O\nGuard NNP I-NP I-ORG\nstayed VBD I-VP O\n. . O O\n\n"
    let documents = ColumnFile.documents(in: String(repeating: sentence + other + "-DOCSTART-\n", count: 6))
      .map(TaggedDocument.init)
    var training = Training(seed: seed, places: []) { _ in }
    training.learnUses(from: documents)
    training.learnSpeech(from: documents)
    training.learnNames(from: documents)
    return training.parts.bytes()
  }
}

/// SplitMix64.
private struct SeededNumbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
