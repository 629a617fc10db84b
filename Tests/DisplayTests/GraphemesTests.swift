import Display
import TestSupport
import Testing

@Suite struct GraphemesTests {
  private func clusters(_ text: String) -> [String] {
    Graphemes(text).map { "\($0.text)\($0.width.count)" }
  }

  @Test(arguments: [
    ("ab ", ["a1", "b1", " 1"]),
    ("“é—", ["“1", "é1", "—1"]),
    ("東a", ["東2", "a1"]),
    ("e\u{301}\u{323}x", ["e\u{301}\u{323}1", "x1"]),
    ("\u{301}x", ["◌\u{301}1", "x1"]),
    ("ที่", ["ที่1"]),
    ("\u{1100}\u{1161}\u{11A8}", ["\u{1100}\u{1161}\u{11A8}2"]),
    ("한", ["한2"]),
    ("שָׁ", ["שָׁ1"]),
    ("🇺🇦", ["\u{1F1FA}1", "\u{1F1E6}1"]),
    ("👩\u{200D}👧", ["👩2", "·1", "👧2"]),
    ("👍🏽", ["👍2", "·1"]),
    ("❤\u{FE0F}", ["❤1", "·1"]),
  ])
  func clustersAreCells(_ text: String, _ expected: [String]) {
    #expect(clusters(text) == expected)
  }

  @Test(arguments: [
    ("\u{1B}[31m", "␛[31m"), ("a\tb\nc\r", "a␉b␊c␍"), ("\0", "␀"), ("\u{7F}", "␡"), ("\u{9B}x", "\u{FFFD}x"),
    ("\u{202E}gnp\u{2066}\u{200F}\u{61C}", "↔gnp↔↔↔"), ("a\u{200B}b\u{FEFF}c\u{2060}d\u{AD}e", "a·b·c·d·e"),
    ("\u{E000}\u{FFFF}\u{378}\u{10FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{2028}\u{2029}", "\u{FFFD}\u{FFFD}"),
    ("\u{E0067}\u{3164}\u{34F}\u{FFF9}", "····"), ("\u{600}1", "\u{600}1"),
  ])
  func harmfulAndHiddenCharactersAreSeen(_ text: String, _ shown: String) {
    #expect(Graphemes(text).map(\.text).joined().unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test func pilesOfMarksAreCut() {
    let pile = "z" + String(repeating: "\u{30A}", count: 1000) + "a"
    #expect(clusters(pile) == ["z\u{30A}\u{30A}\u{30A}\u{30A}1", "a1"])
  }

  /// Whatever the text, each cluster can be drawn, and drawing it again changes nothing.
  @Test func anyTextIsMadeHarmless() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<3000 {
      let text = String.random(using: &random)
      for (cluster, width) in Graphemes(text) {
        #expect((1...2).contains(width.count))
        #expect(isHarmless(cluster), "\(cluster.unicodeScalars.map(\.value)) of \(text.unicodeScalars.map(\.value))")
        #expect(clusters(cluster) == ["\(cluster)\(width.count)"])
      }
    }
  }
}

/// A visible character and marks that combine with it, none of them a control of any kind.
func isHarmless(_ cluster: String) -> Bool {
  let visibleFormats: Set<UInt32> = [
    0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
  ]
  return cluster.unicodeScalars.allSatisfy { scalar in
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .format: visibleFormats.contains(scalar.value)
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}

extension String {
  /// Up to twelve scalars, half of them from where the trouble is.
  static func random(using random: inout SeededRandom) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0xFF, 0x300...0x36F, 0x590...0x6FF, 0xE00...0xE7F, 0x1100...0x11FF, 0x2000...0x206F, 0x4E00...0x4E20,
      0xAC00...0xAC20, 0xD7B0...0xD7FF, 0xFE00...0xFFFF, 0x1F1E6...0x1F64F, 0xE0000...0xE01FF, 0...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let value = UInt32.random(in: ranges.randomElement(using: &random) ?? 0...0, using: &random)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
