import Display

/// The part of a long line that is seen while it is typed: so much of it that the cursor is.
struct LineWindow {
  /// From the first character seen; it may be wider than the window.
  let shown: String
  /// Columns left of what is seen; a character cut in two goes whole.
  let skipped: Columns
  /// Where the cursor stands in the window.
  let cursor: Columns
  let width: Columns

  init(_ text: String, cursor: Columns, width: Columns) {
    var skipped: Columns = 0
    var rest = text[...]
    while cursor - skipped >= width, let first = rest.first {
      skipped += TextWidth.columns(of: String(first))
      rest = rest.dropFirst()
    }
    (shown, self.skipped, self.cursor, self.width) = (String(rest), skipped, cursor - skipped, width)
  }
}
