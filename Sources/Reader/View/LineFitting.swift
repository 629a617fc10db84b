import Display

/// A line about a file: what became of it, and what a key does, stand before the path, so that a long path or a
/// narrow screen takes nothing of them.
package struct PathLine {
  /// From the fullest to the shortest: the first one that leaves room for the path is taken.
  package var verdicts: [String]
  package var path: String
  /// What stands between.
  package var joint: String
  /// Columns of the path that a fuller verdict must leave.
  package var least: Columns

  package init(verdicts: [String], path: String, joint: String = " · ", least: Columns = 12) {
    (self.verdicts, self.path, self.joint, self.least) = (verdicts, path, joint, least)
  }

  package func fitted(to width: Columns) -> String {
    let whole = TextWidth.columns(of: path)
    let verdict =
      verdicts.first { Self.room(beside: $0 + joint, in: width) >= min(whole, least) } ?? verdicts.last ?? ""
    let room = Self.room(beside: verdict + joint, in: width)
    return room < 5 ? Truncation.cut(verdict, to: width) : verdict + joint + Truncation.cutMiddle(path, to: room)
  }

  private static func room(beside text: String, in width: Columns) -> Columns { width - TextWidth.columns(of: text) }
}

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

  /// A line of items without as many of the last as have no room; the first one stays.
  static func whole(_ line: String, in width: Columns) -> String {
    guard TextWidth.columns(of: line) > width else { return line }
    var items = line.split(separator: " · ")
    while items.count > 1, TextWidth.columns(of: items.joined(separator: " · ")) > width { items.removeLast() }
    return items.joined(separator: " · ")
  }
}

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
