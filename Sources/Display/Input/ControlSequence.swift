/// The bytes between `ESC [` and a final byte.
struct ControlSequence {
  private let prefix: UInt8?
  private let numbers: [Int]
  private let final: UInt8

  init(parameters: [UInt8], final: UInt8) {
    prefix = parameters.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    numbers = Self.numbers(prefix == nil ? parameters[...] : parameters.dropFirst())
    self.final = final
  }

  static func isPlainNumber(_ parameters: [UInt8]) -> Bool {
    !parameters.isEmpty && parameters.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  var beginsPaste: Bool { prefix == nil && final == UInt8(ascii: "~") && numbers.first == 200 }

  /// Modifiers are left out: `^→` is the right arrow.
  var input: Input? {
    switch prefix {
    case UInt8(ascii: "<"): mouse.map(Input.mouse)
    case nil: key.map(Input.key)
    default: nil
    }
  }

  private var mouse: Mouse? {
    let released = final == UInt8(ascii: "m")
    guard numbers.count == 3, released || final == UInt8(ascii: "M") else { return nil }
    return Mouse(button: numbers[0], column: numbers[1], row: numbers[2], released: released)
  }

  private var key: Key? {
    switch final {
    case UInt8(ascii: "Z"): .backTab
    // rxvt ends with `^` and `@` where Control was held.
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"): Self.numbered(numbers.first ?? 0)
    default: Self.lettered(final)
    }
  }

  /// The key of `ESC O` and a letter.
  static func shifted(_ letter: UInt8) -> Key? {
    letter == UInt8(ascii: "M") ? .enter : lettered(letter)
  }

  /// Small letters are arrows with a modifier on rxvt.
  private static func lettered(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  /// The VT220 numbers leave gaps where its keyboard had them.
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: nil
    }
  }

  /// The numbers between semicolons; 0 for one that is missing, or longer than any terminal sends.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.count < 6 ? Int(Substring(decoding: digits, as: UTF8.self)) ?? 0 : 0
    }
  }
}

/// The Linux console sends `ESC [ [ A` to `ESC [ [ E` for F1 to F5.
enum LinuxFunctionKey {
  static func key(_ letter: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return nil }
    return .function(Int(letter - UInt8(ascii: "A")) + 1)
  }
}
