import Display

/// Items in one line, as many as fit whole, and how many there are besides: `one · another · 5 more`.
package enum ItemLine {
  /// The first item stays however long it is; those that cannot be seen are not looked at.
  ///
  /// - Parameter start: words before the first item.
  package static func fitting(
    _ items: some Collection<String>, after start: String = "", in width: Columns
  ) -> String {
    var line = start
    var best = start + (items.first ?? "")
    for (number, item) in items.enumerated() {
      line += (number == 0 ? "" : " · ") + item
      guard TextWidth.columns(of: line) <= width else { break }
      let left = items.count - number - 1
      let ended = left == 0 ? line : "\(line) · \(left) more"
      if TextWidth.columns(of: ended) <= width { best = ended }
    }
    return best
  }
}
