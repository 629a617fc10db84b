import Display

/// The part of a long line that is seen while it is typed.
enum LineWindow {
  /// The text without its first `columns` columns; a character cut in two goes whole.
  static func cut(_ text: String, from columns: Columns) -> String {
    var skipped: Columns = 0
    var rest = text[...]
    while skipped < columns, let first = rest.first {
      skipped += TextWidth.columns(of: String(first))
      rest = rest.dropFirst()
    }
    return String(rest)
  }
}
