/// The columns that a text takes on screen.
package enum TextWidth {
  /// The sum over the text's `Graphemes`.
  package static func columns(of text: String) -> Columns {
    if let count = printableASCIICount(text) { return Columns(count) }
    return Graphemes(text).reduce(0) { $0 + $1.width }
  }

  /// The number of characters if all are printable ASCII, else nil.
  private static func printableASCIICount(_ text: String) -> Int? {
    text.utf8.allSatisfy { 0x20 <= $0 && $0 < 0x7F } ? text.utf8.count : nil
  }
}

/// Cutting texts to a number of columns.
package enum Truncation {
  package static let sign = "…"

  /// The text if it fits, else its beginning and `…`, together at most `limit` columns; empty for no columns.
  ///
  /// Never splits a cluster: before a wide character the result may be one column short. Reads no further than
  /// it must.
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

  /// The text if it fits, else its beginning, `…` and its end, which is longer, together at most `limit` columns:
  /// a path loses the folders in its middle first.
  package static func cutMiddle(_ text: String, to limit: Columns) -> String {
    guard TextWidth.columns(of: text) > limit else { return text }
    guard limit > 1 else { return cut(text, to: limit) }
    let clusters = Array(Graphemes(text))
    let head = (limit - 1) / 3
    let tail = limit - 1 - head
    let end = fitting(clusters.reversed(), in: tail).reversed()
    return fitting(clusters, in: head).joined() + sign + end.joined()
  }

  /// The texts of as many first clusters as fit.
  private static func fitting(_ clusters: some Sequence<Graphemes.Element>, in room: Columns) -> [String] {
    var width: Columns = 0
    return clusters.prefix { cluster in
      width += cluster.width
      return width <= room
    }.map(\.text)
  }
}
