import CNcurses
import Display

/// Styles as ncurses takes them; it makes a colour pair when it first meets one.
struct Pens {
  struct Pen {
    var attributes: attr_t
    var pair: CInt
  }

  private let theme: ColourTheme
  private let colourCount = Int(cn_colours())
  private let mostPairs = cn_colour_pairs()
  private let lost = LostAttributes(mask: Int(cn_no_colour_video()))
  private var pens: [Style: Pen] = [:]
  private var pairs: [Colours: CInt] = [:]

  init(theme: ColourTheme) { self.theme = theme }

  private struct Colours: Hashable {
    var foreground: Int
    var background: Int
  }

  mutating func pen(_ style: Style) -> Pen {
    if let pen = pens[style] { return pen }
    let resolved = theme.resolved(style, colourCount: colourCount)
    let pair = pair(resolved)
    let attributes = pair == 0 ? resolved.attributes : lost.replaced(in: resolved.attributes)
    let pen = Pen(attributes: Self.attributes(attributes), pair: pair)
    pens[style] = pen
    return pen
  }

  /// Pair 0 is the terminal's own, and stands in when a terminal has no pairs left.
  private mutating func pair(_ style: Style) -> CInt {
    let numbers = Palette(count: colourCount).numbers(style.foreground, on: style.background)
    let colours = Colours(foreground: numbers.foreground, background: numbers.background)
    if colours == Colours(foreground: -1, background: -1) { return 0 }
    if let pair = pairs[colours] { return pair }
    let pair = CInt(pairs.count + 1)
    guard pair < mostPairs,
      init_extended_pair(pair, CInt(colours.foreground), CInt(colours.background)) == OK
    else { return 0 }
    pairs[colours] = pair
    return pair
  }

  private static let names: [(Attributes, attr_t)] = [
    (.bold, CN_BOLD), (.dim, CN_DIM), (.italic, CN_ITALIC), (.underline, CN_UNDERLINE), (.reverse, CN_REVERSE),
  ]

  /// ncurses drops what the terminal doesn't have.
  private static func attributes(_ attributes: Attributes) -> attr_t {
    names.reduce(0) { attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }
}

/// The attributes that a terminal can't show on coloured characters; ncurses drops them silently
/// ("no_color_video" in terminfo(5)).
package struct LostAttributes: Sendable {
  private let lost: Attributes

  /// - Parameter mask: a bit per attribute; negative if the terminal's description has none.
  package init(mask: Int) {
    let bits: [(Int, Attributes)] = [(2, .underline), (4, .reverse), (16, .dim), (32, .bold), (32_768, .italic)]
    lost = bits.reduce([]) { mask > 0 && mask & $1.0 != 0 ? $0.union($1.1) : $0 }
  }

  /// Replaces an underline that would be lost on coloured characters by bold, or by reverse if they are bold.
  package func replaced(in attributes: Attributes) -> Attributes {
    guard attributes.contains(.underline), lost.contains(.underline) else { return attributes }
    let hasBold = attributes.contains(.bold) || lost.contains(.bold)
    return attributes.subtracting(.underline).union(hasBold ? .reverse : .bold)
  }
}
