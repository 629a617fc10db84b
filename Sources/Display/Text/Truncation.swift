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
}
