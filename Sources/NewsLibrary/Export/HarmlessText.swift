extension String {
  /// The text with control characters made visible, so that no terminal takes them for orders: pictures such
  /// as `␛` for C0, U+FFFD for C1, `↔` for those that turn the direction of writing. Line ends stay where they
  /// are wanted, and are blanks elsewhere.
  func harmless(keepingLines keepsLines: Bool = false) -> String {
    guard unicodeScalars.contains(where: Self.isHarmful) else { return self }
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n" { out.append(keepsLines ? scalar : " ") } else { out.append(Self.shown(scalar)) }
    }
    return String(out)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool { shown(scalar) != scalar || scalar == "\n" }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: "↔"
    case 0x2028, 0x2029: " "
    default: scalar
    }
  }
}
