/// Turns the bytes that a terminal sends into keys, pasted text and mouse events.
///
/// It works byte by byte, so it doesn't matter where reads cut the bytes. It swallows unknown control sequences
/// to their final byte. Alt with a key is Esc and that key: terminals send the same for both, and over a slow
/// line Esc and the next key arrive together. It drops bytes that are not UTF-8, and nothing else with them.
package struct InputDecoder: Sendable {
  /// The longest time between the Esc of a sequence and the bytes after it, in milliseconds; after that
  /// `flush()` makes keys of them.
  package static let escapeDelay = 50

  /// What the bytes so far have begun.
  private enum State {
    case ground
    case escape
    case controlSequence
    case singleShift
    case linuxFunction
    case oldMouse
    case paste
    case string
    case stringEscape
  }

  private var state = State.ground
  private var scalar = ScalarAssembly()
  private var sequence: [UInt8] = []
  /// The byte behind an Esc that begins a sequence or answer, as long as nothing has followed.
  private var introducer: UInt8?
  private var pasted = PasteAssembly()

  package init() {}

  /// Whether the bytes so far mean something else if nothing follows soon: a lone Esc, Esc and a key that looks
  /// like the start of a sequence, or an answer without an end.
  package var isPending: Bool { state == .escape || state == .string || introducer != nil }

  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    var inputs: [Input] = []
    for byte in bytes { take(byte, into: &inputs) }
    return inputs
  }

  /// Call it when `isPending` and nothing has come for `escapeDelay`: Esc, and a key after it, were keys.
  package mutating func flush() -> [Input] {
    guard isPending else { return [] }
    let keys = state == .escape || introducer != nil ? [.escape] + (introducer.map(Self.keys) ?? []) : []
    (state, introducer) = (.ground, nil)
    return keys.map(Input.key)
  }

  private static func keys(of byte: UInt8) -> [Key] { Key(typed: Unicode.Scalar(byte)).map { [$0] } ?? [] }

  private mutating func take(_ byte: UInt8, into inputs: inout [Input]) {
    introducer = nil
    switch state {
    case .ground: takeText(byte, into: &inputs)
    case .escape: takeAfterEscape(byte, into: &inputs)
    case .controlSequence: takeControlSequence(byte, into: &inputs)
    case .singleShift: takeSingleShift(byte, into: &inputs)
    case .linuxFunction: finish(LinuxFunctionKey.key(byte).map(Input.key), into: &inputs)
    case .oldMouse: takeOldMouse(byte, into: &inputs)
    case .paste: finishIfSome(pasted.take(byte).map(Input.paste), into: &inputs)
    case .string: takeString(byte)
    case .stringEscape: takeStringEscape(byte, into: &inputs)
    }
  }

  private mutating func finish(_ input: Input?, into inputs: inout [Input]) {
    state = .ground
    if let input { inputs.append(input) }
  }

  private mutating func finishIfSome(_ input: Input?, into inputs: inout [Input]) {
    if input != nil { finish(input, into: &inputs) }
  }

  /// Drops what had begun; the byte counts as the first.
  private mutating func abandon(for byte: UInt8, into inputs: inout [Input]) {
    state = .ground
    takeText(byte, into: &inputs)
  }
}

// Text and Esc
extension InputDecoder {
  private mutating func takeText(_ byte: UInt8, into inputs: inout [Input]) {
    switch scalar.take(byte) {
    case .incomplete, .invalid: break
    case .scalar(let complete): take(complete, into: &inputs)
    case .restart(let first): takeText(first, into: &inputs)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, into inputs: inout [Input]) {
    if scalar == "\u{1B}" {
      state = .escape
    } else if let key = Key(typed: scalar) {
      inputs.append(.key(key))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, into inputs: inout [Input]) {
    sequence.removeAll(keepingCapacity: true)
    introducer = byte
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence
    case UInt8(ascii: "O"): state = .singleShift
    // Operating system, device, privacy, application and start of string commands: answers to questions.
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "X"):
      state = .string
    default:
      introducer = nil
      inputs.append(.key(.escape))
      abandon(for: byte, into: &inputs)
    }
  }
}

// Sequences
extension InputDecoder {
  /// No sequence of a key or the mouse is longer.
  private static let longestSequence = 32

  private mutating func takeControlSequence(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case UInt8(ascii: "[") where sequence.isEmpty:
      state = .linuxFunction
    case UInt8(ascii: "M") where sequence.isEmpty:
      state = .oldMouse
    case UInt8(ascii: "$") where ControlSequence.isPlainNumber(sequence):
      // What rxvt sends for a key with Shift, though `$` is no final byte.
      finishSequence(UInt8(ascii: "~"), into: &inputs)
    case 0x20..<0x40:
      if sequence.count < Self.longestSequence { sequence.append(byte) }
    case 0x40..<0x7F:
      finishSequence(byte, into: &inputs)
    default:
      abandon(for: byte, into: &inputs)
    }
  }

  private mutating func finishSequence(_ final: UInt8, into inputs: inout [Input]) {
    let sequence = ControlSequence(parameters: sequence, final: final)
    if sequence.beginsPaste {
      state = .paste
      pasted = PasteAssembly()
    } else {
      finish(sequence.input, into: &inputs)
    }
  }

  private mutating func takeSingleShift(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"): break
    case 0x20..<0x7F: finish(ControlSequence.shifted(byte).map(Input.key), into: &inputs)
    default: abandon(for: byte, into: &inputs)
    }
  }

  private mutating func takeOldMouse(_ byte: UInt8, into inputs: inout [Input]) {
    sequence.append(byte)
    guard sequence.count == 3 else { return }
    let numbers = sequence.map { Int($0) - 32 }
    finish(
      Mouse(button: numbers[0], column: numbers[1], row: numbers[2], released: false).map(Input.mouse), into: &inputs)
  }

  /// Answers end with BEL or ESC and a backslash.
  private mutating func takeString(_ byte: UInt8) {
    if byte == 0x07 || byte == 0x18 || byte == 0x1A { state = .ground }
    if byte == 0x1B { state = .stringEscape }
  }

  private mutating func takeStringEscape(_ byte: UInt8, into inputs: inout [Input]) {
    guard byte != UInt8(ascii: "\\") else { return state = .ground }
    takeAfterEscape(byte, into: &inputs)
  }
}
