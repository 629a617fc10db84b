import Display
import Testing

@Suite struct KeyNameTests {
  private static let keys: [Key] =
    [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
    ] + (1...12).map(Key.function) + (0x20..<0x7F).compactMap { Key(byte: $0) } + ["é", "я", "東", "№"]
    + "abcdefgklnopqrstuvwxyz@\\]^_".map(Key.control)

  @Test func everyKeyIsReadAsItIsWritten() {
    for key in Self.keys { #expect(KeyName.key(KeyName.of(key)) == key, "\(KeyName.of(key))") }
  }

  @Test func caseOfNamesDoesNotMatter() {
    #expect(KeyName.key("pgdn") == .pageDown && KeyName.key("ESC") == .escape && KeyName.key("f5") == .function(5))
    #expect(KeyName.key("^d") == .control("d") && KeyName.key("space") == " " && KeyName.key("Up") == .up)
  }

  @Test(arguments: [
    "", " ", "jj", "^", "^I", "^M", "^J", "^H", "^[", "^1", "^é", "F0", "F13", "F05", "F", "f", "F-1", "Alt-x", "\t",
    "\u{1B}",
    "\u{85}", "\u{A0}", "e\u{301}\u{302}", "^DD",
  ])
  func whatNoKeySendsIsNone(name: String) {
    // A letter and a sign are keys of their own.
    let expected: Key? = ["^", "F", "f"].contains(name) ? name.first.map(Key.character) : nil
    #expect(KeyName.key(name) == expected)
  }
}

extension Key {
  fileprivate init?(byte: UInt8) { self = .character(Character(Unicode.Scalar(byte))) }
}
