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

/// Cutting texts to a number of columns.
package enum Truncation {
  package static let sign = "…"

  /// The text where it fits, else its beginning and `…`, together at most `limit` columns.
  ///
  /// A cluster is never split: before a wide character the result may be one column short. No columns
  /// give an empty text. It reads no further than it must.
  package static func cut(_ text: String, to limit: Columns) -> String {
    guard limit > 0 else { return "" }
    var shown = ""
    var bytesBesideSign = 0
    var width: Columns = 0
    for cluster in Graphemes(text) {
      width += cluster.width
      if width > limit { return String(Substring(shown.utf8.prefix(bytesBesideSign))) + sign }
      shown += cluster.text
      if width < limit { bytesBesideSign = shown.utf8.count }
    }
    return text
  }

  /// The text where it fits, else its beginning, `…` and its end, the longer part, together at most `limit`
  /// columns: of a path the folders in the middle go first.
  package static func cutMiddle(_ text: String, to limit: Columns) -> String {
    guard TextWidth.columns(of: text) > limit else { return text }
    guard limit > 1 else { return cut(text, to: limit) }
    let clusters = Array(Graphemes(text))
    let head = (limit - 1) / 3
    let tail = limit - 1 - head
    let end = fitting(clusters.reversed(), in: tail).reversed()
    return fitting(clusters, in: head).joined() + sign + end.joined()
  }

  /// The texts of the first clusters, as many as fit.
  private static func fitting(_ clusters: some Sequence<Graphemes.Element>, in room: Columns) -> [String] {
    var width: Columns = 0
    return clusters.prefix { cluster in
      width += cluster.width
      return width <= room
    }.map(\.text)
  }
}
