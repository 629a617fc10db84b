/// How many columns a terminal gives one scalar by itself.
package enum ScalarWidth {
  /// 0 for a combining mark or a format character, 1, 2, or nil where there is nothing to print:
  /// controls, separators of lines, what Unicode 14 had not assigned.
  ///
  /// It is what `wcwidth` of glibc 2.36 says under a UTF-8 locale, because ncurses counts the
  /// cursor's way by it; a test compares all scalars.
  package static func columns(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300: return 1
    case 0..<0xA0, 0x2028, 0x2029: return nil
    default: break
    }
    if isUnassigned(scalar) { return nil }
    if isZeroWidth(scalar) { return 0 }
    return WideScalars.contains(scalar) ? 2 : 1
  }

  /// Not a character yet in Unicode 14, or never one.
  private static func isUnassigned(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age, age.major <= 14 else { return true }
    return scalar.properties.generalCategory == .unassigned
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Vowels and finals of Hangul, which join the wide initial before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
    // Signs that stand before Arabic, Syriac and Kaithi numbers and words: format characters that are seen.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return false
    // The medial ra of Ahom, a spacing mark that glibc takes for one without width.
    case 0x1171E: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }
}

/// What glibc's `wcwidth` gives two columns: East Asian wide and fullwidth characters and the emoji
/// that are wide by themselves, as of Unicode 14.
///
/// From the property East_Asian_Width (W and F) and what the C library of Debian 12 makes of it; the
/// standard library of Swift does not have that property.
enum WideScalars {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      let range = ranges[middle]
      if range.contains(scalar.value) { return true }
      if scalar.value < range.lowerBound { high = middle } else { low = middle + 1 }
    }
    return false
  }
}
