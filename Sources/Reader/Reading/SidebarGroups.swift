/// Steps from group to group in the sidebar.
extension Reading {
  /// Selects the heading of the next group, or of the one before; from within a group back to its own heading. The rows
  /// below the heading are in sight then, as far as they have room.
  ///
  /// - Parameter height: rows that the sidebar shows.
  /// - Returns: false if there is no other heading that way.
  mutating func selectGroup(by step: Int, height: Int) -> Bool {
    let rows = sidebarRows
    let headings = rows.indices.filter { rows[$0].isHeading }
    let here = sidebar.cursor.index
    let target = step > 0 ? headings.first { $0 > here } : headings.last { $0 < here }
    guard let target else { return false }
    let end = headings.first { $0 > target } ?? rows.endIndex
    for row in [end - 1, target] {
      sidebar.cursor.select(row, of: rows.count)
      sidebar.cursor.reveal(of: rows.count, height: height)
    }
    return true
  }
}

extension Sidebar.Row {
  fileprivate var isHeading: Bool {
    switch self {
    case .heading, .days: true
    case .fact, .more: false
    }
  }
}
