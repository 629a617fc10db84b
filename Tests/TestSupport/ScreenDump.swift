import Display

/// A screen as text and styles, for goldens: the rows, then where each row has a style that is not plain.
///
/// Styles are told by their inks, so a dump holds for every theme. Rows that follow one another with the
/// same styles are told once: `1-22: 36 rule` is the sign in column 36 of these rows, counted from 0.
package enum ScreenDump {
  package static func text(of screen: Screen) -> String {
    let styles = styles(of: screen)
    let lines = screen.lines + (styles.isEmpty ? [] : ["~ styles"]) + styles
    return lines.joined(separator: "\n") + "\n"
  }

  private static func styles(of screen: Screen) -> [String] {
    var told: [(rows: ClosedRange<Int>, runs: String)] = []
    for y in 0..<screen.size.height {
      let runs = runs(of: screen.row(y))
      if let last = told.last, last.rows.upperBound == y - 1, last.runs == runs {
        told[told.count - 1].rows = last.rows.lowerBound...y
      } else {
        told.append((y...y, runs))
      }
    }
    return told.filter { !$0.runs.isEmpty }.map { "\(range($0.rows)): \($0.runs)" }
  }

  private static func runs(of row: ArraySlice<Screen.Cell>) -> String {
    let styles = row.map(\.style)
    var runs: [(columns: ClosedRange<Int>, style: Style)] = []
    for (x, style) in styles.enumerated() {
      if let last = runs.last, last.style == style {
        runs[runs.count - 1].columns = last.columns.lowerBound...x
      } else {
        runs.append((x...x, style))
      }
    }
    return runs.filter { $0.style != .plain }.map { "\(range($0.columns)) \(words($0.style))" }.joined(separator: ", ")
  }

  private static func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  private static let attributes: [(Attributes, String)] = [
    (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
  ]

  private static func words(_ style: Style) -> String {
    let colours = [name(style.foreground), name(style.background).map { "on " + $0 }].compactMap(\.self)
    return (colours + attributes.filter { style.attributes.contains($0.0) }.map(\.1)).joined(separator: " ")
  }

  private static func name(_ colour: Colour) -> String? {
    switch colour {
    case .standard: nil
    case .indexed(let number): "colour \(number)"
    case .ink(let ink): ink.rawValue
    }
  }
}
