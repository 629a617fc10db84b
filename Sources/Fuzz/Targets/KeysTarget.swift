import Display

extension FuzzTarget {
  /// What a terminal sends, in pieces as long as the first byte says; after each of them nothing may come for a while.
  static let keys = FuzzTarget(name: "keys") { bytes in
    guard let first = bytes.first else { return }
    let (length, pauses) = (Int(first & 0x7F) + 1, first >= 0x80)
    let rest = bytes.dropFirst()
    var (whole, cut) = (InputDecoder(), InputDecoder())
    let expected = whole.decode(rest)
    var inputs: [Input] = []
    for start in stride(from: rest.startIndex, to: rest.endIndex, by: length) {
      inputs += cut.decode(rest[start..<min(start + length, rest.endIndex)])
      if pauses { inputs += cut.flush() }
    }
    require(pauses || inputs == expected, "keys that depend on where the bytes are cut")
    for input in inputs { check(input) }
    _ = cut.flush()
    require(!cut.isPending, "bytes that wait for ever")
  }

  private static func check(_ input: Input) {
    switch input {
    case .key(let key): require(!KeyName.of(key).isEmpty, "a key without a name")
    case .paste(let text):
      require(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }, "raw controls")
    case .mouse(let mouse): require(mouse.x.count >= 0 && mouse.y >= 0, "a cell outside the screen")
    case .resize: fatalError("no byte says so")
    }
  }
}
