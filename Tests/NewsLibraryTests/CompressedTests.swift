import Extraction
import NewsLibrary
import TestSupport
import Testing

@Suite struct CompressedTests {
  @Test func givesBackWhatWentIn() throws {
    var random = SeededRandom(seed: 11)
    for length in [0, 1, 2, 100, 5000, 70_000] {
      let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let words = (0..<length).map { UInt8(97 + $0 % 7) }
      for bytes in [noise, words] { #expect(try Compressed.unpack(Compressed.pack(bytes)) == bytes) }
    }
  }

  @Test func makesTextSmaller() {
    let text = Array(String(repeating: "The bridge at Apora was open again on Monday. ", count: 90).utf8)
    #expect(Compressed.pack(text).count < text.count / 5)
  }

  @Test func refusesWhateverItDidNotMake() {
    var random = SeededRandom(seed: 12)
    let sound = Compressed.pack(Array("The bridge at Apora was open again on Monday.".utf8))
    for _ in 0..<500 {
      var broken = sound
      switch Int.random(in: 0..<3, using: &random) {
      case 0: broken[Int.random(in: 0..<broken.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      case 1: broken = Array(broken.prefix(Int.random(in: 0..<broken.count, using: &random)))
      default: broken = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      }
      // a changed byte of the head that asks for more room than there is text is refused all the same
      #expect(throws: MalformedPack.self) { try Compressed.unpack(broken) }
    }
  }
}
