import Display

/// The attributes that a terminal can't show on coloured characters; ncurses leaves them out without a word
/// ("no_color_video" in terminfo(5)).
package struct LostAttributes: Sendable {
  private let lost: Attributes

  /// - Parameter mask: a bit an attribute; negative where the terminal's description has none.
  package init(mask: Int) {
    let bits: [(Int, Attributes)] = [(2, .underline), (4, .reverse), (16, .dim), (32, .bold), (32_768, .italic)]
    lost = bits.reduce([]) { mask > 0 && mask & $1.0 != 0 ? $0.union($1.1) : $0 }
  }

  /// What coloured characters get, so that what is underlined stands out all the same: bold, or reverse where they
  /// are bold already.
  package func replaced(in attributes: Attributes) -> Attributes {
    guard attributes.contains(.underline), lost.contains(.underline) else { return attributes }
    let hasBold = attributes.contains(.bold) || lost.contains(.bold)
    return attributes.subtracting(.underline).union(hasBold ? .reverse : .bold)
  }
}
