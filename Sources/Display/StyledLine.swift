/// One line of text in several styles.
package struct StyledLine: Sendable, Equatable {
  package struct Run: Sendable, Equatable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  package var runs: [Run]

  package init(_ runs: [Run] = []) { self.runs = runs }

  package mutating func append(_ text: String, _ style: Style = .plain) {
    runs.append(Run(text, style))
  }

  package var width: Columns {
    runs.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
  }

  /// The line if it fits, else its beginning and `…` in the style of the run that is cut, together at most
  /// `limit` columns.
  package func truncated(to limit: Columns) -> StyledLine {
    guard width > limit else { return self }
    guard limit > 0 else { return StyledLine() }
    var line = StyledLine()
    var left = limit
    for run in runs {
      let width = TextWidth.columns(of: run.text)
      // A run that just fills the line must give its last column to the sign.
      if width < left {
        line.runs.append(run)
        left -= width
      } else {
        line.append(Truncation.cut(run.text + Truncation.sign, to: left), run.style)
        break
      }
    }
    return line
  }
}
