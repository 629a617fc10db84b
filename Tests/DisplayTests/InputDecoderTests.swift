import Display
import TestSupport
import Testing

@Suite struct InputDecoderTests {
  private func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    var decoder = InputDecoder()
    return decoder.decode(bytes) + decoder.flush()
  }

  @Test(
    arguments: [
      ("aé東 ", [.character("a"), .character("é"), .character("東"), .character(" ")]),
      ("\r\n\t\u{7F}\u{08}", [.enter, .enter, .tab, .backspace, .backspace]),
      ("\u{01}\u{1A}\u{00}\u{1C}\u{1F}", [.control("a"), .control("z"), .control("@"), .control("\\"), .control("_")]),
      ("\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[d\u{1B}Oa", [.up, .down, .right, .left, .up]),
      ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~\u{1B}[1;2H", [.home, .home, .home, .home, .home]),
      ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", [.end, .end, .end, .end]),
      ("\u{1B}[5~\u{1B}[6~\u{1B}[6;5~\u{1B}[5^\u{1B}[6$", [.pageUp, .pageDown, .pageDown, .pageUp, .pageDown]),
      ("\u{1B}[3~\u{1B}[Z\u{1B}OM", [.delete, .backTab, .enter]),
      (
        "\u{1B}OP\u{1B}OS\u{1B}[11~\u{1B}[15~\u{1B}[17~\u{1B}[21~\u{1B}[23~\u{1B}[24~",
        [1, 4, 1, 5, 6, 10, 11, 12].map(Key.function)
      ),
      ("\u{1B}[[A\u{1B}[[E\u{1B}[1;2P\u{1B}O2Q\u{1B}[15;3~", [1, 5, 1, 2, 5].map(Key.function)),
      ("\u{1B}", [.escape]),
      ("\u{1B}\u{1B}[A", [.escape, .up]),
      ("\u{1B}[A\u{1B}", [.up, .escape]),
      // Alt with a key is what Esc and that key are.
      (
        "\u{1B}xj\u{1B}éj\u{1B}\r\u{1B}\u{1B}",
        [.escape, .character("x"), .character("j"), .escape, .character("é"), .character("j")]
          + [.escape, .enter, .escape, .escape]
      ),
      ("\u{1B}[", [.escape, .character("[")]),
      ("\u{1B}O", [.escape, .character("O")]),
      ("\u{1B}]", [.escape, .character("]")]),
      // Unknown sequences, answers and focus reports are swallowed whole.
      (
        "\u{1B}[?62;22cj\u{1B}[99;99yj\u{1B}[Ij\u{1B}[2~j\u{1B}[?2026;2$yj",
        Array(repeating: Key.character("j"), count: 5)
      ),
      (
        "\u{1B}]11;rgb:0/0/0\u{07}j\u{1B}P1$r0m\u{1B}\\j\u{1B}_x\u{1B}\\j",
        Array(repeating: Key.character("j"), count: 3)
      ),
      ("\u{1B}[1;\u{1B}[Bj", [.down, .character("j")]),
      ("\u{1B}[201~j", [.character("j")]),
      ("\u{85}\u{9B}j", [.character("j")]),
    ] as [(String, [Key])])
  func keys(_ bytes: String, _ keys: [Key]) {
    #expect(decode(bytes.utf8) == keys.map(Input.key))
  }

  @Test(
    arguments: [
      [0xE9], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xFF, 0xFE], [0x80, 0xBF], [0xE0, 0x80, 0x80],
    ] as [[UInt8]])
  func bytesThatAreNoTextTakeNothingWithThem(_ bytes: [UInt8]) {
    #expect(decode(bytes + Array("kk".utf8)) == [.key(.character("k")), .key(.character("k"))])
    #expect(decode(bytes + Array("\u{1B}[A".utf8)) == [.key(.up)])
  }

  @Test func paste() {
    #expect(
      decode("\u{1B}[200~a\u{1B}[31mb\r\n\tc\0é\u{1B}[20\u{1B}[201~q".utf8) == [
        .paste("a[31mb\n cé[20"), .key(.character("q")),
      ])
    #expect(decode("\u{1B}[200~a\rb\r\n\nc\t\td\u{1B}[201~".utf8) == [.paste("a\nb\n\nc d")])
    let long = String(repeating: "x", count: 1_000_000)
    #expect(decode("\u{1B}[200~\(long)\u{1B}[201~".utf8) == [.paste(String(repeating: "x", count: 65_536))])
  }

  @Test(
    arguments: [
      ("\u{1B}[<0;3;4M", .press), ("\u{1B}[<0;3;4m", .release), ("\u{1B}[<32;3;4M", .drag),
      ("\u{1B}[<64;3;4M", .wheelUp),
      ("\u{1B}[<65;3;4M", .wheelDown), ("\u{1B}[<81;3;4M", .wheelDown), ("\u{1B}[M #$", .press),
      ("\u{1B}[M`#$", .wheelUp),
      ("\u{1B}[<35;3;4M", nil), ("\u{1B}[<0;0;4M", nil), ("\u{1B}[<0;3M", nil), ("\u{1B}[<66;3;4M", nil),
      ("\u{1B}[<0;99999999999999999999;4M", nil),
    ] as [(String, Mouse.Kind?)])
  func mouse(_ bytes: String, _ kind: Mouse.Kind?) {
    #expect(decode(bytes.utf8) == (kind.map { [.mouse(Mouse($0, x: 2, y: 3))] } ?? []))
  }

  @Test func onlyALoneEscapeWaits() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.isPending)
    #expect(decoder.decode(Array("[A".utf8)) == [.key(.up)])
    #expect(!decoder.isPending)
    #expect(decoder.flush() == [])
  }

  @Test func whatOnlyLooksLikeABeginningTakesNoLaterKey() {
    for beginning in ["[", "O", "]", "P"] {
      var decoder = InputDecoder()
      #expect(decoder.decode(Array("\u{1B}\(beginning)".utf8)) == [])
      #expect(decoder.isPending)
      #expect(decoder.flush() == [.key(.escape), .key(.character(Character(beginning)))])
      #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
    }
  }

  @Test func anAnswerThatNeverEndsIsGivenUp() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}]11;rgb".utf8)) == [])
    #expect(decoder.isPending)
    #expect(decoder.flush() == [])
    #expect(decoder.decode(Array("j".utf8)) == [.key(.character("j"))])
  }

  @Test func howReadsCutTheBytesChangesNothing() {
    var random = SeededRandom(seed: 4)
    let pieces: [String] = [
      "\u{1B}", "[", "O", "<", "1", ";", "~", "M", "A", "\u{1B}[200~", "\u{1B}[201~", "é", "東", "]", "\\",
    ]
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...10, using: &random) {
        if Bool.random(using: &random) {
          bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
        } else {
          bytes.append(.random(in: 0...255, using: &random))
        }
      }
      let whole = decode(bytes)
      let cut = Int.random(in: 0...bytes.count, using: &random)
      var decoder = InputDecoder()
      let parts = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...]) + decoder.flush()
      #expect(parts == whole, "\(bytes) cut at \(cut)")
    }
  }
}
