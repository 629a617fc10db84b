import Settings
import TestSupport
import Testing

/// Whatever the file holds is understood or told of, never a trap.
@Suite struct ConfigurationPropertyTests {
  private static let pieces = [
    "preset", "theme", "measure", "mouse", "panes", "keys", "libraries", "list", "next-quote", "a", "1", "-0x1F", "=",
    " = ", ".", ",", "\n", "\r\n", "\r", "[", "]", "[[", "]]", "{", "}", "\"", "'", "\"\"\"", "'''", "#", "\\",
    "\\u0000",
    "\\uD800", "\\U0010FFFF", "\\x", " ", "\t", "\u{FEFF}", "\u{7F}", "\u{1B}", "é", "東", "true", "inf", "nan", "1e999",
    "2021-03-08", "T10:00:00", "+25:00", "9999999999999999999", "0b2", "_", "[keys]\n", "[libraries]\n", "[panes]\n",
    "\"~/x\"", "\"j\"", "\"^D\"",
  ]

  private func check(_ bytes: [UInt8]) {
    let (configuration, faults) = Configuration.read(bytes, Sample.terms)
    #expect(Configuration.measures.contains(configuration.measure.count))
    #expect(Sample.terms.themes.contains(configuration.theme) && Sample.terms.presets.contains(configuration.preset))
    #expect(configuration.libraries.allSatisfy { !$0.paths.isEmpty && $0.paths.allSatisfy { $0.hasPrefix("/") } })
    let keys = configuration.keys.flatMap { Set($0.keys) }
    #expect(Set(keys).count == keys.count)
    let lineCount = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
    #expect(faults.allSatisfy { (1...lineCount).contains($0.line ?? 1) && ($0.column ?? 1) >= 1 })
  }

  @Test(arguments: 0..<8)
  func piecesOfTheLanguageNeverTrap(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...16, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? ""
      }
      check(Array(text.joined().utf8))
    }
  }

  @Test(arguments: 0..<4)
  func bytesNeverTrap(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      check((0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
      check((0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0x0A...0x7E, using: &random) })
    }
  }

  @Test func aDamagedFileNeverTraps() {
    let file = Array(DefaultFile.text(Sample.terms, keys: DefaultFileTests.rows).replacing("\n#", with: "\n").utf8)
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      var bytes = file
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...5, using: &random))
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        bytes.replaceSubrange(start..<end, with: piece.utf8)
      }
      check(bytes)
    }
  }

  @Test(arguments: ["[", "{a=", "a.", "[a.", "[[", "a = [", "a={b=", "\"", "'''", "a=[{b="])
  func deepNestingNeverTraps(piece: String) {
    for count in [10, 300, 65_000 / piece.utf8.count] {
      let text = String(repeating: piece, count: count)
      check(Array(text.utf8))
      check(Array((text + "a = 1\n").utf8))
    }
  }
}
