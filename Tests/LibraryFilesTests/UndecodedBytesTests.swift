import LibraryFiles
import TestSupport
import Testing

/// Names that need not be UTF-8, written as text.
@Suite struct UndecodedBytesTests {
  @Test func whatIsTextStaysAsItIs() {
    #expect(UndecodedBytes.string(of: Array("café 東京 🏔".utf8)) == "café 東京 🏔")
    #expect(RawPath("a/é").bytes == Array("a/é".utf8))
  }

  @Test func anyBytesComeBack() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let pieces: [[UInt8]] = [
        Array("é".utf8), [0xC3], [0xF4, 0x8F], [0x80], [0xFF], Array("a/b".utf8), [0xED, 0xA0],
        Array("\u{10FF80}\u{10FFFF}".utf8),
      ]
      let bytes = (0..<Int.random(in: 0...6, using: &random)).flatMap { _ in pieces.randomElement(using: &random)! }
      #expect(RawPath(UndecodedBytes.string(of: bytes)).bytes == bytes)
      #expect(RawPath(RawPath(bytes: bytes).argument) == RawPath(bytes: bytes))
    }
  }
}
