/// Which colours the inks are: a name and tables, resolved where the screen is painted.
///
/// Whatever the theme and the terminal, each meaning has a sign or an attribute besides its colour.
package struct ColourTheme: Sendable, Equatable {
  /// What the configuration calls it.
  package let name: String
  /// Numbers of the 256-colour palette.
  let colours: [Ink: UInt8]
  /// Numbers among the terminal's own, which the user may have changed, where it has sixteen and where it has eight.
  /// An ink that is not here has its attributes there.
  let sixteen: [Ink: UInt8]
  let eight: [Ink: UInt8]
  /// Text and paper where nothing is said; nil leaves the terminal's own.
  let ground: (text: UInt8, paper: UInt8)?

  /// The style with colours in place of inks, for a terminal with so many colours.
  package func resolved(_ style: Style, colourCount: Int) -> Style {
    var style = style
    if case .ink(let paper) = style.background { put(paper, colourCount, on: &style) }
    if case .ink(let ink) = style.foreground {
      style.foreground = colour(of: ink, colourCount) ?? .standard
      if style.foreground == .standard { style.attributes.formUnion(ink.attributes) }
    }
    guard let ground, colourCount >= 8 else { return style }
    if style.foreground == .standard { style.foreground = groundColour(ground.text, colourCount) }
    if style.background == .standard { style.background = groundColour(ground.paper, colourCount) }
    return style
  }

  /// A paper without a colour takes the colour of what is written on it too.
  private func put(_ paper: Ink, _ colourCount: Int, on style: inout Style) {
    if let colour = colour(of: paper, colourCount) {
      style.background = colour
    } else {
      style = Style(.standard, style.attributes.union(paper.attributes))
    }
  }

  private func colour(of ink: Ink, _ colourCount: Int) -> Colour? {
    let table =
      switch colourCount {
      case 256...: colours
      case 16...: sixteen
      case 8...: eight
      default: [:] as [Ink: UInt8]
      }
    return table[ink].map(Colour.indexed)
  }

  /// Black or white of those that the terminal has.
  private func groundColour(_ number: UInt8, _ colourCount: Int) -> Colour {
    if colourCount >= 256 { return .indexed(number) }
    return .indexed(number == 16 ? 0 : colourCount >= 16 ? 15 : 7)
  }

  package static func == (a: ColourTheme, b: ColourTheme) -> Bool { a.name == b.name }
}
