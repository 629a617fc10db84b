/// Text with control characters made visible, so that no terminal takes them for orders: the one place for all that
/// leaves the program as text, in exports, on the clipboard, on standard output and standard error.
package enum HarmlessText {
  /// What stays of line ends and tabs.
  package enum Layout: Sendable {
    /// Line ends become blanks: prose on one line.
    case line
    /// Line ends are shown as `␊`: a name, an argument or a message on one line.
    case name
    /// Line ends stay.
    case lines
    /// Line ends, also those of two characters, and tabs stay: what a program prints.
    case output
  }
}

extension String {
  /// The text with pictures such as `␛` for C0 controls, U+FFFD for C1, `↔` for those that turn the direction of
  /// writing, and `·` for those without width.
  package func harmless(_ layout: HarmlessText.Layout = .line) -> String {
    guard unicodeScalars.contains(where: Self.isHarmful) else { return self }
    var out = String.UnicodeScalarView()
    var scalars = unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      out.append(Self.shown(scalar, before: scalars.first, layout))
    }
    return String(out)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool { shown(scalar) != scalar }

  private static func shown(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?, _ layout: HarmlessText.Layout
  ) -> Unicode.Scalar {
    switch (scalar, layout) {
    case ("\n", .line): " "
    case ("\n", .lines), ("\n", .output), ("\t", .output): scalar
    case ("\r", .output) where next == "\n": scalar
    default: shown(scalar)
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case _ where UnseenSign.turns(scalar.value): "↔"
    case _ where UnseenSign.hasNoWidth(scalar.value): "·"
    case 0x2028, 0x2029: " "
    // bytes of a name that are no text
    case 0x10FF80...0x10FFFF: "\u{FFFD}"
    default: scalar
    }
  }
}
