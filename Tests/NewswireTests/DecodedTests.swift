import Linguistics
import Newswire
import TestSupport
import Testing

struct DecodedTests {
  @Test(
    arguments: [
      ([0x63, 0x61, 0x66, 0xC3, 0xA9], "café", TextEncoding.utf8),
      ([0xEF, 0xBB, 0xBF, 0x68, 0x69], "hi", .utf8),
      ([0xFF, 0xFE, 0x68, 0x00, 0x14, 0x20], "h—", .utf16LittleEndian),
      ([0xFE, 0xFF, 0x00, 0x68, 0x20, 0x14], "h—", .utf16BigEndian),
      ([0xFF, 0xFE, 0x68, 0x00, 0x00, 0xD8, 0x69, 0x00], "h\u{FFFD}i", .utf16LittleEndian),
      ([0xFE, 0xFF, 0x00, 0x68, 0x20], "h\u{FFFD}", .utf16BigEndian),
      ([0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00], "😀", .utf16BigEndian),
      (
        Array(String(repeating: "The old gate of the upper town was opened. ", count: 4).utf8) + [
          0x93, 0x61, 0x94, 0x81,
        ],
        String(repeating: "The old gate of the upper town was opened. ", count: 4) + "“a”\u{FFFD}", .windows1252
      ),
    ] as [([UInt8], String, TextEncoding)])
  func textIsReadInItsEncoding(_ bytes: [UInt8], _ text: String, _ encoding: TextEncoding) {
    #expect(Decoded(bytes) == .text(SourceText(text), encoding, doubt: nil))
  }

  @Test(arguments: [[], [0x20, 0x0A, 0x09], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xC2, 0xA0, 0x0D]] as [[UInt8]])
  func nothingToReadIsEmpty(_ bytes: [UInt8]) {
    #expect(Decoded(bytes) == .empty)
  }

  @Test(
    arguments: [
      [0x68, 0x00, 0x69, 0x00], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], Array("%PDF-1.7 and so on".utf8),
      [0x01, 0x02, 0x03, 0x61, 0x62], [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00], [0x00, 0x00, 0x00],
      Array("a\u{0}b\u{0}c".utf8),
    ] as [[UInt8]])
  func whatIsNoTextIsBinary(_ bytes: [UInt8]) {
    #expect(Decoded(bytes) == .binary)
  }

  @Test func lineBreaksStayAsTheyAre() {
    #expect(Decoded(Array("a\r\nb\rc\n".utf8)) == .text(SourceText("a\r\nb\rc\n"), .utf8, doubt: nil))
  }

  /// `é` is valid, and so is most of a text; what is not costs itself alone.
  @Test(
    arguments: [
      ([0x92], "’", 1), ([0xE9], "é", 1), ([0x92, 0x20, 0x81], "’ \u{FFFD}", 2), ([0xE2, 0x80, 0x21], "\u{FFFD}!", 1),
    ] as [([UInt8], String, Int)])
  func aStrayByteCostsItselfAlone(_ stray: [UInt8], _ shown: String, _ count: Int) {
    let bytes = Array("Zoë’s café: ".utf8) + stray + Array(" Zoë".utf8)
    #expect(Decoded(bytes) == .text(SourceText("Zoë’s café: \(shown) Zoë"), .utf8, doubt: .strayBytes(count)))
  }

  /// As programs of Windows take the bytes of UTF-8 for characters, undefined ones for controls.
  @Test(
    arguments: [
      ("â€™", "’"), ("â€œMillâ€\u{9D}", "“Mill”"), ("a â€” b", "a — b"), ("ZoÃ«, CafÃ©", "Zoë, Café"),
      ("Â£5 Â© A", "£5 © A"),
      ("CafÃ© â€“ ÐšÐ¸Ñ—Ð²", "Café – Київ"),
    ])
  func whatWasEncodedTwiceIsDecodedTwice(_ twice: String, _ text: String) {
    #expect(Decoded(Array(twice.utf8)) == .text(SourceText(text), .utf8, doubt: nil))
  }

  @Test(
    arguments: [
      "Zoë’s café", "CAFÉ…", "IRMÃ…", "«LIBERTÉ»", "â€™ is ’ gone wrong", "Київ", "São Paulo, NÃO", "Ã", "â€", "Â£",
      "😀",
      "naïve — “Â£”",
    ])
  func whatWasEncodedOnceStaysAsItIs(_ text: String) {
    #expect(Decoded(Array(text.utf8)) == .text(SourceText(text), .utf8, doubt: nil))
  }

  @Test func aCutCharacterAtTheEndIsOne() {
    #expect(
      Decoded(Array("Zoë’s —".utf8.dropLast())) == .text(SourceText("Zoë’s \u{FFFD}"), .utf8, doubt: .strayBytes(1)))
  }

  @Test func zeroBytesArePadding() {
    let story = "It rained on the gate all day, and the crews of the upper town went home."
    #expect(Decoded(Array(story.utf8) + [0, 0, 0]) == .text(SourceText(story), .utf8, doubt: .zeroBytes))
    #expect(Decoded(Array("a\u{0}\(story)".utf8)) == .text(SourceText("a␀\(story)"), .utf8, doubt: .zeroBytes))
  }

  /// A text of another alphabet in all encodings of its time.
  @Test(
    arguments: [
      (.windows1251, [0xCC, 0xEE, 0xF1, 0xF2, 0x20, 0xEE, 0xF2, 0xEA, 0xF0, 0xFB, 0xF2]),
      (.koi8, [0xED, 0xCF, 0xD3, 0xD4, 0x20, 0xCF, 0xD4, 0xCB, 0xD2, 0xD9, 0xD4]),
    ] as [(TextEncoding, [UInt8])])
  func otherAlphabetsAreRecognised(_ encoding: TextEncoding, _ words: [UInt8]) {
    let many = Array(repeatElement(words + [0x2E, 0x20], count: 12).joined())
    let text = String(repeating: "Мост открыт. ", count: 12)
    #expect(Decoded(many) == .text(SourceText(text), encoding, doubt: nil))
  }

  /// Two words are too few to be sure of.
  @Test func aGuessIsTold() {
    guard case .text(_, _, let doubt) = Decoded([0xCC, 0xEE, 0xF1, 0xF2, 0x20, 0xEE, 0xF2, 0xEA, 0xF0, 0xFB, 0xF2]),
      case .guessed = doubt
    else { return #expect(Bool(false)) }
  }

  @Test func englishWithAccentsIsNoGuess() {
    let bytes =
      Array("The cafe of the upper town was shut, and the crews went home to the river. ".utf8) + [0xE9, 0x92]
    guard case .text(_, .windows1252, doubt: nil) = Decoded(bytes) else { return #expect(Bool(false)) }
  }

  @Test(arguments: [true, false])
  func utf16NeedsNoMark(_ isBigEndian: Bool) {
    for text in ["Gate opens at last, crews say", "Мост открыт, говорят люди в городе"] {
      let bytes = Array(text.utf16).flatMap {
        isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
      }
      #expect(Decoded(bytes) == .text(SourceText(text), isBigEndian ? .utf16BigEndian : .utf16LittleEndian, doubt: nil))
    }
  }

  /// Pieces of UTF-8, of other encodings and of nothing come out as text, and never trap.
  @Test(arguments: 0..<200)
  func anyBytesGiveValidText(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces: [[UInt8]] = [Array("é—".utf8), [0xE2], [0x80], [0xF0, 0x9F], [0], Array("gate ".utf8), [0xCC, 0xEE]]
    let bytes = (0..<Int.random(in: 1...40, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
    guard case .text(let text, _, _) = Decoded(bytes) else { return }
    #expect(String(validating: text.bytes, as: UTF8.self) != nil && !text.bytes.contains(0))
  }
}
