import Display
import TestSupport

/// What the reader shows, read from the cells of its screen: the one place that knows its looks.
package struct ReaderScreen {
  /// What a key can change.
  package enum Part {
    /// The list with its title.
    case list
    /// The reader's pane, and the left half of the status line, where messages stand.
    case reader
    case whole
  }

  private let cells: [[Screen.Cell]]
  /// The columns of the rules between the three panes; empty while the screen is half drawn.
  private let rules: [Int]

  /// The status line, or the search prompt with its line of help.
  private static let bottomRows = 2

  package init(_ terminal: VirtualTerminal) {
    cells = terminal.cells
    let body = cells.dropLast(Self.bottomRows)
    let columns = cells[0].indices.filter { x in [body.first, body.last].allSatisfy { $0?[x].text == "│" } }
    rules = columns.count == 2 ? columns : []
  }

  /// The cells of a part, to compare with what they are later.
  package subscript(part: Part) -> [ArraySlice<Screen.Cell>] {
    switch part {
    case .list: rows(of: 0)
    case .reader: rows(of: 1) + [cells.last?.prefix(cells[0].count / 2) ?? []]
    case .whole: cells.map { $0[...] }
    }
  }

  /// An article's text is on the screen.
  package var hasArticle: Bool { rows(of: 1).dropFirst().filter { !isBlank($0) }.count >= 3 }

  /// List, article and sidebar are all filled.
  package var isFull: Bool { hasArticle && hasRows && rows(of: 2).dropFirst().contains { !isBlank($0) } }

  /// The list shows the results of a search for the words.
  package func hasHits(of words: String) -> Bool { hasRows && text(rows(of: 0).first ?? []).hasSuffix("with \(words)") }

  /// The status line shows a pass over the files: the first of its notes, with two spaces before it.
  package var isIndexing: Bool {
    let status = text(cells.last ?? [])
    return ["  reading ", "  finding facts "].contains { status.contains($0) }
  }

  /// The selected row of the list is there.
  private var hasRows: Bool { rows(of: 0).contains { $0.first?.text == "▸" } }

  /// The rows of a pane, counted from the left, its title first; empty if it isn't shown.
  private func rows(of pane: Int) -> [ArraySlice<Screen.Cell>] {
    guard !rules.isEmpty else { return [] }
    let edges = [-1] + rules + [cells[0].count]
    return cells.dropLast(Self.bottomRows).map { $0[(edges[pane] + 1)..<edges[pane + 1]] }
  }

  private func text(_ row: some Sequence<Screen.Cell>) -> String {
    let text = row.map(\.text).joined()
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private func isBlank(_ row: ArraySlice<Screen.Cell>) -> Bool { row.allSatisfy { $0.text == " " } }
}
