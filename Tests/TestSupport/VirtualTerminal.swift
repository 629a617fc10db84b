import Display

/// A terminal that keeps what a program draws: enough of xterm for ncurses with `TERM=xterm-256color`.
package struct VirtualTerminal {
  package private(set) var size: Size
  package private(set) var isAlternate = false
  /// How often the alternate screen was left.
  package private(set) var departures = 0
  package private(set) var showsCursor = true
  /// The private modes that are on and have no property here: 2004 is bracketed paste, 1000, 1002 and
  /// 1006 are the mouse.
  package private(set) var modes: Set<Int> = [7]
  package private(set) var operatingSystemCommands: [String] = []
  /// What it was told and doesn't know, once each in order.
  package private(set) var unknown: [String] = []

  private var grid: TerminalGrid
  private var mainGrid: TerminalGrid
  private var parser = TerminalCommandParser()
  private var x = 0
  private var y = 0
  /// A character was put into the last column; the next one wraps.
  private var wraps = false
  private var pen = TerminalPen()
  private var last: Unicode.Scalar = " "
  private var saved = (x: 0, y: 0)

  package init(size: Size) {
    self.size = size
    grid = TerminalGrid(size: size)
    mainGrid = grid
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let command = parser.take(byte) { obey(command) }
    }
  }

  /// Forgets what is drawn, as the program redraws after it is told.
  package mutating func resize(_ size: Size) {
    self.size = size
    grid = TerminalGrid(size: size)
    mainGrid = grid
    (x, y, wraps) = (0, 0, false)
  }

  /// Row by row; the right half of a wide character is empty.
  package var cells: [[Screen.Cell]] { grid.rows }
  package var cursor: Screen.Position { Screen.Position(x: Columns(x), y: y) }
  /// The rows as text, without blanks at their ends.
  package var lines: [String] {
    grid.rows.map { row in
      let text = row.map(\.text).joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }
  package var text: String { lines.joined(separator: "\n") }
  /// The mouse, bracketed paste and the alternate screen are off, and the cursor shows.
  package var isRestored: Bool {
    !isAlternate && showsCursor && modes.isDisjoint(with: [1000, 1002, 1003, 1006, 2004])
  }
}

// Characters
extension VirtualTerminal {
  private mutating func obey(_ command: TerminalCommand) {
    switch command {
    case .print(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let text): escape(text)
    case .sequence(let sequence): obey(sequence)
    case .operatingSystem(let text): operatingSystemCommands.append(text)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let columns = ScalarWidth.columns(of: scalar) ?? 1
    guard columns > 0 else { return grid.combine(scalar, before: wraps ? grid.width : x, y) }
    if wraps || x + columns > grid.width { nextLine() }
    guard x + columns <= grid.width else { return }
    grid.put(String(scalar), columns: columns, x: x, y: y, style: pen.style)
    last = scalar
    x += columns
    wraps = x == grid.width
    if wraps { x -= 1 }
  }

  private mutating func nextLine() {
    x = 0
    lineFeed()
  }

  private mutating func lineFeed() {
    wraps = false
    if y == grid.region.upperBound {
      grid.scroll(grid.region, by: 1, blank: pen.blank)
    } else {
      y = min(y + 1, grid.height - 1)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: move(toX: x - 1, y: y)
    case 0x09: move(toX: (x / 8 + 1) * 8, y: y)
    case 0x0A...0x0C: lineFeed()
    case 0x0D: move(toX: 0, y: y)
    // The bell; back to the usual character set, which is the only one here.
    case 0x07, 0x0F: break
    default: note("control \(byte)")
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "7": saved = (x, y)
    case "8": move(toX: saved.x, y: saved.y)
    case "M" where y == grid.region.lowerBound: grid.scroll(grid.region, by: -1, blank: pen.blank)
    case "M": move(toX: x, y: y - 1)
    case "(B", "=", ">", "\\": break
    default: note("ESC \(text)")
    }
  }

  private mutating func move(toX newX: Int, y newY: Int) {
    x = min(max(0, newX), grid.width - 1)
    y = min(max(0, newY), grid.height - 1)
    wraps = false
  }

  private mutating func note(_ command: String) {
    if !unknown.contains(command) { unknown.append(command) }
  }
}

// Sequences
extension VirtualTerminal {
  private mutating func obey(_ sequence: TerminalSequence) {
    switch (sequence.prefix, sequence.final) {
    case ("?", "h"): for mode in sequence.numbers { setMode(mode, true) }
    case ("?", "l"): for mode in sequence.numbers { setMode(mode, false) }
    case ("", "m"): pen.obey(sequence.numbers)
    case ("", "A"), ("", "B"), ("", "C"), ("", "D"), ("", "G"), ("", "d"), ("", "H"), ("", "f"): moveCursor(sequence)
    case ("", "r"): setRegion(sequence)
    case ("", "l"), ("", "h"), ("", "t"): break
    case ("", _): edit(sequence)
    default: note(sequence.description)
    }
  }

  private mutating func moveCursor(_ sequence: TerminalSequence) {
    let count = sequence.number(0)
    switch sequence.final {
    case "A": move(toX: x, y: y - count)
    case "B": move(toX: x, y: y + count)
    case "C": move(toX: x + count, y: y)
    case "D": move(toX: x - count, y: y)
    case "G": move(toX: count - 1, y: y)
    case "d": move(toX: x, y: count - 1)
    default: move(toX: sequence.number(1) - 1, y: count - 1)
    }
  }

  private mutating func edit(_ sequence: TerminalSequence) {
    let count = sequence.number(0)
    switch sequence.final {
    case "J": eraseScreen(sequence.number(0, default: 0))
    case "K": eraseLine(sequence.number(0, default: 0))
    case "X": grid.erase(y, x..<(x + count), blank: pen.blank)
    case "P": grid.deleteCells(y, at: x, count: count, blank: pen.blank)
    case "@": grid.insertCells(y, at: x, count: count, blank: pen.blank)
    case "L" where y <= grid.region.upperBound:
      grid.scroll(y...grid.region.upperBound, by: -count, blank: pen.blank)
    case "M" where y <= grid.region.upperBound:
      grid.scroll(y...grid.region.upperBound, by: count, blank: pen.blank)
    case "S": grid.scroll(grid.region, by: count, blank: pen.blank)
    case "T": grid.scroll(grid.region, by: -count, blank: pen.blank)
    case "b": for _ in 0..<count { put(last) }
    default: note(sequence.description)
    }
  }

  private mutating func eraseLine(_ part: Int) {
    let columns = part == 0 ? x..<grid.width : part == 1 ? 0..<(x + 1) : 0..<grid.width
    grid.erase(y, columns, blank: pen.blank)
  }

  private mutating func eraseScreen(_ part: Int) {
    let rows = part == 0 ? (y + 1)..<max(y + 1, grid.height) : part == 1 ? 0..<y : 0..<grid.height
    for row in rows { grid.erase(row, 0..<grid.width, blank: pen.blank) }
    if part < 2 { eraseLine(part) }
  }

  private mutating func setRegion(_ sequence: TerminalSequence) {
    let top = sequence.number(0) - 1
    let bottom = min(sequence.number(1, default: grid.height), grid.height) - 1
    if 0 <= top, top <= bottom { grid.region = top...bottom }
    move(toX: 0, y: 0)
  }

  private mutating func setMode(_ mode: Int, _ on: Bool) {
    switch mode {
    case 25: showsCursor = on
    case 1049 where on != isAlternate:
      if on { mainGrid = grid }
      grid = on ? TerminalGrid(size: size) : mainGrid
      isAlternate = on
      if !on { departures += 1 }
    case 1049: break
    default: if on { modes.insert(mode) } else { modes.remove(mode) }
    }
  }
}
