/// Entries by key, in the order of the file.
struct TOMLTable: Sendable, Equatable {
  /// How a table began, which decides what may still be added to it.
  enum Origin: Sendable, Equatable {
    /// Above a header: `a` in `[a.b]`.
    case implicit
    case header
    /// `a` in `a.b = 1`.
    case dottedKey
    case inline
  }

  private(set) var entries: [TOMLEntry] = []
  /// Where among the entries a key is.
  private var indices: [String: Int] = [:]
  var origin: Origin

  init(_ origin: Origin) { self.origin = origin }

  /// Adds a value at a new path of keys.
  mutating func add(_ value: TOMLValue, at keys: TOMLKeys) throws(TOMLFault) {
    try reach(keys.above[...], line: keys.line, offset: keys.offset, by: .dottedKey) { (table) throws(TOMLFault) in
      guard table.index(of: keys.last) == nil else { throw keys.fault(.definedBefore(keys.text)) }
      table.append(keys.last, line: keys.line, value)
    }
  }

  /// Adds a value at a path below an open header.
  mutating func add(_ value: TOMLValue, at keys: TOMLKeys, below header: [String]) throws(TOMLFault) {
    try reach(header[...], line: keys.line, offset: keys.offset, by: .implicit) { (table) throws(TOMLFault) in
      try table.add(value, at: keys)
    }
  }

  /// Opens the table of a header.
  mutating func open(_ keys: TOMLKeys) throws(TOMLFault) {
    try reach(keys.above[...], line: keys.line, offset: keys.offset, by: .implicit) { (table) throws(TOMLFault) in
      guard let index = table.index(of: keys.last) else {
        return table.append(keys.last, line: keys.line, .table(TOMLTable(.header)))
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
        return table.append(keys.last, line: keys.line, .tables([new]))
      }
      guard var tables = table.takeTables(index) else { throw keys.fault(.definedBefore(keys.text)) }
      tables.append(new)
      table.entries[index].value = .tables(tables)
    }
  }

  private func index(of key: String) -> Int? { indices[key] }

  private mutating func append(_ key: String, line: Int, _ value: TOMLValue) {
    indices[key] = entries.count
    entries.append(TOMLEntry(key: key, line: line, value: value))
  }

  /// Changes the table at a path, and makes the tables missing on the way. It moves each out of its place
  /// meanwhile, so that it isn't copied for every line.
  private mutating func reach(
    _ path: ArraySlice<String>, line: Int, offset: Int, by origin: Origin,
    _ change: (inout TOMLTable) throws(TOMLFault) -> Void
  ) throws(TOMLFault) {
    guard let key = path.first else { return try change(&self) }
    if index(of: key) == nil { append(key, line: line, .table(TOMLTable(origin))) }
    guard let index = index(of: key) else { return }
    guard entries[index].value.canBeReached(by: origin) else {
      throw TOMLFault(offset: offset, line: line, reason: .notExtendable(key))
    }
    if var table = takeTable(index) {
      defer { entries[index].value = .table(table) }
      try table.reach(path.dropFirst(), line: line, offset: offset, by: origin, change)
    } else if var tables = takeTables(index) {
      defer { entries[index].value = .tables(tables) }
      try tables[tables.count - 1].reach(path.dropFirst(), line: line, offset: offset, by: origin, change)
    }
  }

  /// Moves a table out of its place, until it is put back changed; nil if none.
  private mutating func takeTable(_ index: Int) -> TOMLTable? {
    guard case .table(let table) = entries[index].value else { return nil }
    entries[index].value = .array([])
    return table
  }

  /// Moves a list of tables out of its place, until it is put back changed; nil if none.
  private mutating func takeTables(_ index: Int) -> [TOMLTable]? {
    guard case .tables(let tables) = entries[index].value else { return nil }
    entries[index].value = .array([])
    return tables
  }
}

extension TOMLValue {
  /// Inline tables are closed; those with a header are only reached by headers.
  fileprivate func canBeReached(by other: TOMLTable.Origin) -> Bool {
    switch self {
    case .table(let table):
      switch table.origin {
      case .implicit, .dottedKey: true
      case .header: other == .implicit
      case .inline: false
      }
    case .tables(let tables): other == .implicit && !tables.isEmpty
    default: false
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

  func fault(_ reason: TOMLFault.Reason) -> TOMLFault { TOMLFault(offset: offset, line: line, reason: reason) }
}
