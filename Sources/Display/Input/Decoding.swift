extension Key {
  /// The key of a scalar that came by itself; nil for one that no key makes.
  init?(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x00, 0x1C...0x1F: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x80..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }
}

extension Mouse {
  /// From the numbers of xterm's mouse protocol; columns and rows count from 1.
  ///
  /// Bits of the button: 0–1 which (3 is release in the old form), 2–4 modifiers, 5 motion, 6 wheel.
  /// Nil for sideways wheels, and for motion or a press without the left button: the others are for the
  /// terminal's own menus and pasting.
  init?(button: Int, column: Int, row: Int, released: Bool) {
    guard column > 0, row > 0, let kind = Kind(button: button & ~0b1_1100, released: released) else { return nil }
    self.init(kind, x: Columns(column - 1), y: row - 1)
  }
}

extension Mouse.Kind {
  fileprivate init?(button: Int, released: Bool) {
    switch button {
    case 64: self = .wheelUp
    case 65: self = .wheelDown
    case 0: self = released ? .release : .press
    case 3: self = .release
    case 32: self = .drag
    default: return nil
    }
  }
}
