/// Entries by key, in the order of the file.
struct TOMLTable: Sendable, Equatable {
  /// How a table came to be, which decides what may still be added to it.
  enum Origin: Sendable, Equatable {
    /// Above a header: `a` in `[a.b]`.
    case implicit
    case header
    /// `a` in `a.b = 1`.
    case dottedKey
    case inline
  }

  private(set) var entries: [TOMLEntry] = []
  var origin: Origin

  init(_ origin: Origin) { self.origin = origin }

  /// Adds a value at a path of keys that was not there.
  mutating func add(_ value: TOMLValue, at keys: TOMLKeys) throws(TOMLFault) {
    try reach(keys.above[...], line: keys.line, offset: keys.offset, by: .dottedKey) { (table) throws(TOMLFault) in
      guard table.index(of: keys.last) == nil else { throw keys.fault(.definedBefore(keys.text)) }
      table.entries.append(TOMLEntry(key: keys.last, line: keys.line, value: value))
    }
  }

  /// Adds a value at a path below a header that was opened.
  mutating func add(_ value: TOMLValue, at keys: TOMLKeys, below header: [String]) throws(TOMLFault) {
    try reach(header[...], line: keys.line, offset: keys.offset, by: .implicit) { (table) throws(TOMLFault) in
      try table.add(value, at: keys)
    }
  }

  /// Opens the table of a header.
  mutating func open(_ keys: TOMLKeys) throws(TOMLFault) {
    try reach(keys.above[...], line: keys.line, offset: keys.offset, by: .implicit) { (table) throws(TOMLFault) in
      guard let index = table.index(of: keys.last) else {
        return table.entries.append(TOMLEntry(key: keys.last, line: keys.line, value: .table(TOMLTable(.header))))
      }
      guard case .table(var found) = table.entries[index].value, found.origin == .implicit else {
        throw keys.fault(.definedBefore(keys.text))
      }
      found.origin = .header
      table.entries[index].value = .table(found)
    }
  }

  /// Opens another table of the list that a header in double brackets names.
  mutating func openAnother(_ keys: TOMLKeys) throws(TOMLFault) {
    try reach(keys.above[...], line: keys.line, offset: keys.offset, by: .implicit) { (table) throws(TOMLFault) in
      let new = TOMLTable(.header)
      guard let index = table.index(of: keys.last) else {
        return table.entries.append(TOMLEntry(key: keys.last, line: keys.line, value: .tables([new])))
      }
      guard case .tables(let tables) = table.entries[index].value else {
        throw keys.fault(.definedBefore(keys.text))
      }
      table.entries[index].value = .tables(tables + [new])
    }
  }

  private func index(of key: String) -> Int? { entries.firstIndex { $0.key == key } }

  /// Changes the table at a path; tables that lack on the way are made.
  private mutating func reach(
    _ path: ArraySlice<String>, line: Int, offset: Int, by origin: Origin,
    _ change: (inout TOMLTable) throws(TOMLFault) -> Void
  ) throws(TOMLFault) {
    guard let key = path.first else { return try change(&self) }
    if index(of: key) == nil { entries.append(TOMLEntry(key: key, line: line, value: .table(TOMLTable(origin)))) }
    guard let index = index(of: key) else { return }
    switch entries[index].value {
    case .table(var table) where table.canBeReached(by: origin):
      try table.reach(path.dropFirst(), line: line, offset: offset, by: origin, change)
      entries[index].value = .table(table)
    case .tables(var tables) where origin == .implicit && !tables.isEmpty:
      try tables[tables.count - 1].reach(path.dropFirst(), line: line, offset: offset, by: origin, change)
      entries[index].value = .tables(tables)
    default: throw TOMLFault(offset: offset, reason: .notExtendable(key))
    }
  }

  /// Inline tables are closed; those with a header are only reached by headers.
  private func canBeReached(by other: Origin) -> Bool {
    switch origin {
    case .implicit, .dottedKey: true
    case .header: other == .implicit
    case .inline: false
    }
  }
}

/// The keys that lead to a value: `panes.list`.
struct TOMLKeys {
  var above: [String]
  var last: String
  /// Counted from 1.
  let line: Int
  /// Of the first byte.
  let offset: Int

  var all: [String] { above + [last] }
  var text: String { all.joined(separator: ".") }

  func fault(_ reason: TOMLFault.Reason) -> TOMLFault { TOMLFault(offset: offset, reason: reason) }
}
