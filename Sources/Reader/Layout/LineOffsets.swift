import Display
import Linguistics

/// Which words of the article stand in a column of a line on the screen.
enum LineOffsets {
  /// The byte where the character in a column begins; nil beyond the end of the line.
  static func offset(at column: Columns, of line: TextSpan, in text: SourceText) -> Int? {
    var (x, offset): (Columns, Int) = (0, line.start)
    // as lines are painted: each run of white space is one blank
    var isAfterBlank = true
    for character in String(decoding: text.bytes[line.range], as: UTF8.self) {
      let isBlank = character.utf8.allSatisfy(LineBreaker.isBlank)
      x += isBlank ? (isAfterBlank ? 0 : 1) : TextWidth.columns(of: String(character))
      if column < x { return offset }
      offset += character.utf8.count
      isAfterBlank = isBlank
    }
    return nil
  }
}
