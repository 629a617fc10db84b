/// One scalar as it may be shown: harmless to a terminal, and visible.
struct Glyph {
  var scalar: Unicode.Scalar
  /// 1 or 2; 0 for a combining mark.
  var columns: Int

  /// The scalar itself, or the visible mark that stands for it.
  init(showing scalar: Unicode.Scalar) {
    self.scalar = Self.visible(scalar)
    columns = ScalarWidth.columns(of: self.scalar) ?? 1
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F: scalar
    // The pictures of controls follow their order.
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "↔"
    case 0xA0..<0xAD, 0xAE..<0x300: scalar
    default: isInvisible(scalar) ? "·" : isPrintable(scalar) ? scalar : replacement
    }
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Joiners, selectors, fillers, tags, the soft hyphen; and skin tones, whose width terminals differ about.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isEmojiModifier { return true }
    guard properties.generalCategory != .unassigned else { return false }
    return properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .format && ScalarWidth.columns(of: scalar) == 0
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .privateUse && ScalarWidth.columns(of: scalar) != nil
  }
}
