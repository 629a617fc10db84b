/// A text as its cells show it: clusters of a base and its combining marks, made harmless.
///
/// - Controls become their pictures (`␛`, `␉`), bidi controls as `↔`, what has no form (zero-width
///   characters, joiners, variation selectors, the soft hyphen, skin tones) as `·`; C1 controls,
///   unassigned, private-use characters and noncharacters as `U+FFFD`.
/// - A cluster is one scalar of one or two columns and at most four combining marks, which is what a
///   cell of ncurses holds; more marks are left out. A mark without a base gets `◌`.
/// - An emoji joined of several, and a flag, are as many clusters as scalars; a Hangul syllable in
///   conjoining letters is one.
package struct Graphemes: Sequence {
  /// `width` is 1 or 2; `text` is valid for exactly one cell of that width.
  package typealias Element = (text: String, width: Columns)

  private let text: String

  package init(_ text: String) { self.text = text }

  package func makeIterator() -> Iterator { Iterator(scalars: text.unicodeScalars.makeIterator()) }

  package struct Iterator: IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var ahead: Glyph?

    fileprivate init(scalars: String.UnicodeScalarView.Iterator) {
      self.scalars = scalars
      advance()
    }

    package mutating func next() -> Element? {
      guard let base = ahead else { return nil }
      if base.columns > 0 { advance() }
      var text = base.columns > 0 ? String(base.scalar) : "◌"
      if let mark = ahead, mark.columns == 0 { appendMarks(to: &text) }
      return (text, Columns(Swift.max(1, base.columns)))
    }

    private mutating func advance() {
      ahead = scalars.next().map(Glyph.init(showing:))
    }

    private mutating func appendMarks(to text: inout String) {
      var room = 4
      while let mark = ahead, mark.columns == 0 {
        if room > 0 { text.unicodeScalars.append(mark.scalar) }
        room -= 1
        advance()
      }
    }
  }
}

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
