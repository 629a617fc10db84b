/// One thing that a program tells a terminal.
enum TerminalCommand: Equatable {
  case print(Unicode.Scalar)
  /// A control character.
  case control(UInt8)
  /// What follows Esc, intermediate characters included: `(B`, `7`, `>`.
  case escape(String)
  case sequence(TerminalSequence)
  /// What stands between `ESC ]` and its end.
  case operatingSystem(String)
}

/// What follows `ESC [`: `?25l` has the prefix `?`, the number 25 and the final `l`.
struct TerminalSequence: Equatable {
  var prefix = ""
  var numbers: [Int] = []
  /// With intermediate characters before it.
  var final = ""

  /// The number at an index, where 0 and none stand for the default.
  func number(_ index: Int, default standard: Int = 1) -> Int {
    index < numbers.count && numbers[index] != 0 ? numbers[index] : standard
  }

  var description: String { "ESC [ \(prefix)\(numbers.map(String.init).joined(separator: ";"))\(final)" }
}

/// Splits what a program writes into commands.
struct TerminalCommandParser {
  private enum State {
    case text, escape, sequence, operatingSystem, operatingSystemEscape
  }

  private var state = State.text
  private var collected: [UInt8] = []

  /// The command that the byte completes.
  mutating func take(_ byte: UInt8) -> TerminalCommand? {
    switch state {
    case .text: takeText(byte)
    case .escape: takeEscape(byte)
    case .sequence: takeSequence(byte)
    case .operatingSystem, .operatingSystemEscape: takeOperatingSystem(byte)
    }
  }

  private mutating func begin(_ next: State) -> TerminalCommand? {
    state = next
    collected = []
    return nil
  }

  private mutating func takeText(_ byte: UInt8) -> TerminalCommand? {
    if byte == 0x1B { return begin(.escape) }
    if byte < 0x20 || byte == 0x7F { return .control(byte) }
    if byte & 0xC0 != 0x80 { collected = [] }
    collected.append(byte)
    let length = collected[0] < 0xC0 ? 1 : collected[0] < 0xE0 ? 2 : collected[0] < 0xF0 ? 3 : 4
    guard collected.count == length else { return nil }
    defer { collected = [] }
    return String(decoding: collected, as: UTF8.self).unicodeScalars.first.map(TerminalCommand.print)
  }

  private mutating func takeEscape(_ byte: UInt8) -> TerminalCommand? {
    if byte == UInt8(ascii: "[") { return begin(.sequence) }
    if byte == UInt8(ascii: "]") { return begin(.operatingSystem) }
    collected.append(byte)
    // Intermediate characters come before the one that ends it.
    if (0x20..<0x30).contains(byte) { return nil }
    let text = String(decoding: collected, as: UTF8.self)
    _ = begin(.text)
    return .escape(text)
  }

  private mutating func takeSequence(_ byte: UInt8) -> TerminalCommand? {
    // Control characters inside a sequence act at once.
    if byte < 0x20 { return .control(byte) }
    collected.append(byte)
    guard byte >= 0x40 else { return nil }
    let text = String(decoding: collected, as: UTF8.self)
    _ = begin(.text)
    let prefix = text.prefix { "<=>?".contains($0) }
    let parameters = text.dropFirst(prefix.count).prefix { $0.isNumber || $0 == ";" }
    return .sequence(
      TerminalSequence(
        prefix: String(prefix),
        numbers: parameters.isEmpty
          ? [] : parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 },
        final: String(text.dropFirst(prefix.count + parameters.count))))
  }

  private mutating func takeOperatingSystem(_ byte: UInt8) -> TerminalCommand? {
    if byte == 0x1B {
      state = .operatingSystemEscape
      return nil
    }
    guard byte == 0x07 || state == .operatingSystemEscape else {
      collected.append(byte)
      return nil
    }
    let text = String(decoding: collected, as: UTF8.self)
    _ = begin(.text)
    return .operatingSystem(text)
  }
}
