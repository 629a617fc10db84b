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

extension State {
  /// Tells of a file in the last line of the screen.
  mutating func tell(_ line: PathLine) {
    // beside a prompt a message has less room
    message = line.fitted(to: prompt == nil ? size.width - 2 : size.width * 3 / 5)
  }
}
