/// The columns that texts take on screen.
package enum TextWidth {
  /// The sum over the text's `Graphemes`.
  package static func columns(of text: String) -> Columns {
    if let count = printableASCIICount(text) { return Columns(count) }
    return Graphemes(text).reduce(0) { $0 + $1.width }
  }

  /// The number of characters where all are printable ASCII, else nil.
  private static func printableASCIICount(_ text: String) -> Int? {
    text.utf8.allSatisfy { 0x20 <= $0 && $0 < 0x7F } ? text.utf8.count : nil
  }
}
