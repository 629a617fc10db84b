/// Which colours the inks are: a name and tables, resolved where the screen is painted.
///
/// Whatever the theme and the terminal, each meaning has a sign or an attribute besides its colour.
package struct ColourTheme: Sendable, Equatable {
  /// What the configuration calls it.
  package let name: String
  /// Numbers of the 256-colour palette.
  let colours: [Ink: UInt8]
  /// Numbers among the terminal's own 8 or 16, which the user may have changed. An ink that is not
  /// here has its attributes there.
  let fewColours: [Ink: UInt8]
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
    if style.foreground == .standard { style.foreground = .indexed(few(ground.text, colourCount)) }
    if style.background == .standard { style.background = .indexed(few(ground.paper, colourCount)) }
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
    if colourCount >= 256 { return colours[ink].map(Colour.indexed) }
    return colourCount >= 8 ? fewColours[ink].map { .indexed(few($0, colourCount)) } : nil
  }

  /// Of the eight the dark ones, which are the same hues.
  private func few(_ number: UInt8, _ colourCount: Int) -> UInt8 {
    switch colourCount {
    case 256...: number
    case 16...: number < 16 ? number : number == 16 ? 0 : 15
    default: number < 16 ? number % 8 : number == 16 ? 0 : 7
    }
  }

  package static func == (a: ColourTheme, b: ColourTheme) -> Bool { a.name == b.name }
}
