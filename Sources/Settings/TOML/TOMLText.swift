/// A text read as TOML: what could be understood, and the lines that could not.
///
/// Written by hand, since other parsers stop at the first fault. Here a wrong line costs only itself, each fault has
/// its place, and the time grows with the text, whatever is in it.
struct TOMLText {
  private(set) var table = TOMLTable(.header)
  private(set) var faults: [TOMLFault] = []
  private var cursor: TOMLCursor
  private var header: [String] = []

  /// Reads all of it. Skips a wrong line, and a wrong header with everything below it.
  init(_ bytes: [UInt8]) {
    cursor = TOMLCursor(bytes)
    _ = cursor.pass("\u{FEFF}")
    while cursor.next != nil {
      let start = cursor
      do {
        try takeLine()
      } catch {
        faults.append(error)
        leaveOut(error, from: start)
      }
    }
  }

  fileprivate enum Line {
    case header(TOMLKeys, isList: Bool)
    case pair(TOMLKeys, TOMLValue)
  }

  /// A line counts only if all of it is right.
  private mutating func takeLine() throws(TOMLFault) {
    let line = try cursor.takeLine()
    switch line {
    case .header(let keys, let isList):
      if isList { try table.openAnother(keys) } else { try table.open(keys) }
      header = keys.all
    case .pair(let keys, let value): try table.add(value, at: keys, below: header)
    case nil: break
    }
    cursor.passLine()
  }

  /// An open value over several lines swallows the lines after it: they are read again.
  private mutating func leaveOut(_ fault: TOMLFault, from start: TOMLCursor) {
    cursor = start
    while let end = cursor.lineEnd, end < fault.offset {
      cursor.passLine()
      if cursor.isAtHeader || cursor.isAtPair { return }
    }
    cursor.passLine()
    guard start.isAtHeader else { return }
    while cursor.next != nil, !cursor.isAtHeader { cursor.passLine() }
  }
}

extension TOMLCursor {
  /// A header, or a key with its value, up to the end of the line; nil if neither.
  fileprivate mutating func takeLine() throws(TOMLFault) -> TOMLText.Line? {
    let line = try takeStatement()
    passBlanks()
    try passComment()
    guard isAtLineEnd else { throw fault(.moreInLine) }
    return line
  }

  private mutating func takeStatement() throws(TOMLFault) -> TOMLText.Line? {
    passBlanks()
    if next == UInt8(ascii: "[") { return try takeHeader() }
    if isAtLineEnd || next == UInt8(ascii: "#") { return nil }
    let (keys, value) = try takePair(depth: 0)
    return .pair(keys, value)
  }

  private mutating func takeHeader() throws(TOMLFault) -> TOMLText.Line {
    let isList = pass("[[")
    if !isList { advance() }
    passBlanks()
    let keys = try takeKeys()
    guard isList ? pass("]]") : pass("]") else { throw fault(.openHeader) }
    return .header(keys, isList: isList)
  }

  /// Whether the line at whose start the cursor is holds a header.
  fileprivate var isAtHeader: Bool {
    var ahead = self
    ahead.passBlanks()
    return ahead.next == UInt8(ascii: "[")
  }

  /// The offset of the end of this line; nil in the last one.
  fileprivate var lineEnd: Int? { bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) }
}
