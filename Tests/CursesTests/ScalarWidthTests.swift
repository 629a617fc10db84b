import Curses
import Display
import Testing

@Suite struct ScalarWidthTests {
  /// All of Unicode; U+0000 alone differs, for it ends a string in C and has no width there.
  @Test func agreesWithTheCLibrary() {
    #expect(CLibrary.useUTF8())
    let different = (1...0x10FFFF).lazy.compactMap(Unicode.Scalar.init).filter {
      ScalarWidth.columns(of: $0) != CLibrary.columns(of: $0)
    }
    #expect(different.map { String($0.value, radix: 16) } == [])
  }

  /// What a cell holds is one character with a width and marks without one, which is what ncurses takes;
  /// the planes where nothing is assigned are left out.
  @Test func agreesWithTheCLibraryOnAllThatIsShown() {
    #expect(CLibrary.useUTF8())
    for scalar in [0...0x3FFFF, 0xE0000...0xE01FF].joined().lazy.compactMap(Unicode.Scalar.init) {
      for (text, width) in Graphemes(String(scalar)) {
        let widths = text.unicodeScalars.map(CLibrary.columns)
        if widths.first != width.count || widths.dropFirst().contains(where: { $0 != 0 }) {
          Issue.record("U+\(String(scalar.value, radix: 16)) is shown as \(text) with widths \(widths)")
        }
      }
    }
  }
}
