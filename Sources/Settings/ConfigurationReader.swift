import Display

/// Reads the values of a file one by one; reports faults, and keeps the default for each.
struct ConfigurationReader {
  private(set) var configuration: Configuration
  private(set) var faults: [ConfigurationFault] = []
  private let terms: ConfigurationTerms
  /// The actions that keys were given to.
  private var owners: [Key: String] = [:]

  init(_ terms: ConfigurationTerms) {
    self.terms = terms
    configuration = Configuration(terms)
  }

  mutating func takeFile(_ table: TOMLTable) {
    for entry in table.entries.map({ Entry($0) }) {
      switch Setting(rawValue: entry.key) {
      case .preset: takeName(entry, of: terms.presets) { $0.preset = $1 }
      case .theme: takeName(entry, of: terms.themes) { $0.theme = $1 }
      case .measure: takeNumber(entry, in: Configuration.measures) { $0.measure = Columns($1) }
      case .mouse: takeBoolean(entry) { $0.hasMouse = $1 }
      case .panes: for pane in entries(of: entry) { takePane(pane) }
      case .keys: for action in entries(of: entry) { takeKeys(action) }
      case .libraries: for library in entries(of: entry) { takeLibrary(library) }
      case nil: tell(entry, .unknownKey(entry.key, known: Setting.allCases.map(\.rawValue)))
      }
    }
  }

  private mutating func takePane(_ entry: Entry) {
    switch PaneSetting(rawValue: entry.key) {
    case .list: takeWidth(entry) { $0.listWidth = $1 }
    case .sidebar: takeWidth(entry) { $0.sidebarWidth = $1 }
    case nil: tell(entry, .unknownKey(entry.key, known: PaneSetting.allCases.map(\.rawValue)))
    }
  }

  private mutating func takeKeys(_ entry: Entry) {
    guard terms.actions.contains(entry.key) else { return tell(entry, .unknownKey(entry.key, known: terms.actions)) }
    guard let names = entry.strings else {
      return tellKind("the name of a key or a list of them", entry, found: entry.listKind)
    }
    let keys = names.compactMap { key($0, for: entry) }
    // If all of them are wrong, the keys that the action had are better than none.
    guard !keys.isEmpty || names.isEmpty else { return }
    configuration.keys.append(KeyChange(entry.key, keys))
    for key in keys { owners[key] = entry.key }
  }

  /// The key of a name; nil if no key has it, or if another action has that key by now.
  private mutating func key(_ name: String, for entry: Entry) -> Key? {
    guard let key = KeyName.key(name) else {
      tell(entry, .noSuchKey(name))
      return nil
    }
    if let other = owners[key] {
      tell(entry, .keyTaken(KeyName.of(key), by: "keys.\(other)"))
      return nil
    }
    return key
  }

  private mutating func takeLibrary(_ entry: Entry) {
    guard let written = entry.strings else { return tellKind("a path or a list of them", entry, found: entry.listKind) }
    guard !written.isEmpty, !written.contains("") else { return tell(entry, .noPath) }
    let paths = written.compactMap { absolute($0, in: entry) }
    if !paths.isEmpty { configuration.libraries.append(NamedLibrary(entry.key, paths)) }
  }

  private mutating func absolute(_ path: String, in entry: Entry) -> String? {
    // the system would take it for a shorter one
    guard !path.contains("\0") else {
      tell(entry, .wrongKind(expected: "a path", found: "a text with a zero byte"))
      return nil
    }
    if path.hasPrefix("/") { return path }
    if let home = terms.home, path == "~" || path.hasPrefix("~/") { return home + path.dropFirst() }
    tell(entry, .relativePath(path))
    return nil
  }
}

extension ConfigurationReader {
  /// The width of a pane that follows the screen.
  static let automatic = "auto"

  private typealias Setter<Value> = (inout Configuration, Value) -> Void

  private mutating func takeName(_ entry: Entry, of known: [String], _ set: Setter<String>) {
    guard case .string(let name) = entry.value else { return tellKind("a string", entry) }
    guard known.contains(name) else { return tell(entry, .unknownName(name, known: known)) }
    set(&configuration, name)
  }

  private mutating func takeNumber(_ entry: Entry, in range: ClosedRange<Int>, _ set: Setter<Int>) {
    guard case .integer(let number) = entry.value else { return tellKind("a whole number", entry) }
    guard range.contains(number) else { return tell(entry, .outOfRange(number, range)) }
    set(&configuration, number)
  }

  private mutating func takeWidth(_ entry: Entry, _ set: Setter<Columns?>) {
    if entry.value == .string(Self.automatic) { return set(&configuration, nil) }
    guard case .integer = entry.value else {
      return tellKind("a number of columns or \"\(Self.automatic)\"", entry, found: entry.string.map { "\"\($0)\"" })
    }
    takeNumber(entry, in: Configuration.paneWidths) { set(&$0, Columns($1)) }
  }

  private mutating func takeBoolean(_ entry: Entry, _ set: Setter<Bool>) {
    guard case .boolean(let isOn) = entry.value else { return tellKind("true or false", entry) }
    set(&configuration, isOn)
  }

  /// Empty, and a fault, if the value isn't a table.
  private mutating func entries(of entry: Entry) -> [Entry] {
    guard case .table(let table) = entry.value else {
      tellKind("a table", entry)
      return []
    }
    return table.entries.map { Entry($0, below: entry.path) }
  }

  /// - Parameter found: what stands there, if its kind alone would be no fault.
  private mutating func tellKind(_ expected: String, _ entry: Entry, found: String? = nil) {
    tell(entry, .wrongKind(expected: expected, found: found ?? entry.value.kind))
  }

  private mutating func tell(_ entry: Entry, _ reason: ConfigurationFault.Reason) {
    faults.append(ConfigurationFault(line: entry.line, path: entry.path, reason))
  }
}

/// A key of the file with the keys that lead to it.
private struct Entry {
  let key: String
  let path: String
  let line: Int
  let value: TOMLValue

  init(_ entry: TOMLEntry, below path: String? = nil) {
    (key, line, value) = (entry.key, entry.line, entry.value)
    self.path = path.map { "\($0).\(entry.key)" } ?? entry.key
  }

  var string: String? { value.string }

  /// A string or several; nil if the value is or holds anything else.
  var strings: [String]? {
    switch value {
    case .string(let string): [string]
    case .array(let values): Self.strings(values)
    default: nil
    }
  }

  /// `a list with a whole number in it`: what a list holds that is not a string; nil for anything else.
  var listKind: String? {
    guard case .array(let values) = value else { return nil }
    return values.first { $0.string == nil }.map { "a list with \($0.kind) in it" }
  }

  private static func strings(_ values: [TOMLValue]) -> [String]? {
    let strings = values.compactMap(\.string)
    return strings.count == values.count ? strings : nil
  }
}
