import Display

/// What the next character will look like.
struct TerminalPen {
  private(set) var style = Style.plain

  /// Erased cells take the background.
  var blank: Screen.Cell { Screen.Cell(text: " ", style: Style(.standard, on: style.background)) }

  mutating func obey(_ numbers: [Int]) {
    var rest = numbers.isEmpty ? [0] : numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 38: style.foreground = Self.extended(&rest) ?? style.foreground
      case 48: style.background = Self.extended(&rest) ?? style.background
      case 30...39, 40...49, 90...97, 100...107: setColour(number)
      default: setAttribute(number)
      }
    }
  }

  private static func extended(_ rest: inout ArraySlice<Int>) -> Colour? {
    guard rest.popFirst() == 5, let index = rest.popFirst() else { return nil }
    return UInt8(exactly: index).map(Colour.indexed)
  }

  private mutating func setColour(_ number: Int) {
    switch number {
    case 39: style.foreground = .standard
    case 49: style.background = .standard
    case ..<40: style.foreground = .indexed(UInt8(number - 30))
    case ..<90: style.background = .indexed(UInt8(number - 40))
    case ..<100: style.foreground = .indexed(UInt8(number - 82))
    default: style.background = .indexed(UInt8(number - 92))
    }
  }

  private mutating func setAttribute(_ number: Int) {
    switch number {
    case 0: style = .plain
    case 1: style.attributes.insert(.bold)
    case 2: style.attributes.insert(.dim)
    case 3: style.attributes.insert(.italic)
    case 4: style.attributes.insert(.underline)
    case 7: style.attributes.insert(.reverse)
    case 22: style.attributes.subtract([.bold, .dim])
    case 23: style.attributes.remove(.italic)
    case 24: style.attributes.remove(.underline)
    case 27: style.attributes.remove(.reverse)
    default: break
    }
  }
}
