/// The colours of the inks: a name and tables, resolved when the screen is painted.
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
  /// The default text and paper; nil leaves the terminal's own.
  let ground: (text: UInt8, paper: UInt8)?

  /// The style with colours in place of inks, for a terminal with `count` colours.
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

// The six colours of speakers in each theme were chosen among the palette, near the hues of Okabe and
// Ito ("Color Universal Design", 2008), so that the two that are most alike differ as much as can be
// for eyes without deficiency, with deuteranopia and with protanopia; the tests hold them to that.
//
// Among sixteen and eight colours the contrast that a theme promises counts more, on the Linux console's as on
// xterm's: few of them have it, so that speakers share some, neighbours by rank never. Text on a coloured paper is
// bold, which many terminals show in the bright colour, so among eight it is white on blue and not black on brown.

extension ColourTheme {
  /// In the order in which they are offered; the first one is the default.
  package static let all: [ColourTheme] = [.standard, .dark, .light, .contrast, .mono]

  /// nil if no theme has this name.
  package static func named(_ name: String) -> ColourTheme? { all.first { $0.name == name } }

  /// Mid tones that read on dark and on light ground: contrast 3 or more on black and on white, and 4.5
  /// for faint text; papers are the terminal's own colours reversed.
  package static let standard = ColourTheme(
    name: "standard",
    colours: [
      .faint: 243, .rule: 243, .heading: 136, .warning: 166, .hit: 16, .hitPaper: 220,
      .speaker1: 30, .speaker2: 202, .speaker3: 135, .speaker4: 29, .speaker5: 160, .speaker6: 104,
    ],
    sixteen: [
      .heading: 5, .warning: 9, .hit: 0, .hitPaper: 11,
      .speaker1: 12, .speaker2: 9, .speaker3: 5, .speaker5: 12, .speaker6: 9,
    ],
    eight: [.warning: 5, .hit: 7, .hitPaper: 4, .speaker1: 5, .speaker3: 5, .speaker5: 5], ground: nil)

  /// For dark ground: contrast 4.5 or more on black and up to a grey of #262626.
  package static let dark = ColourTheme(
    name: "dark",
    colours: [
      .faint: 246, .rule: 242, .heading: 179, .warning: 208, .hit: 16, .hitPaper: 220, .selected: 231,
      .selectedPaper: 24, .title: 231, .titlePaper: 60, .status: 252, .statusPaper: 238,
      .speaker1: 69, .speaker2: 202, .speaker3: 41, .speaker4: 183, .speaker5: 73, .speaker6: 220,
    ],
    sixteen: [
      .heading: 14, .warning: 11, .hit: 0, .hitPaper: 11,
      .speaker1: 14, .speaker2: 13, .speaker3: 10, .speaker4: 11, .speaker5: 6, .speaker6: 2,
    ],
    eight: [
      .heading: 6, .hit: 7, .hitPaper: 4,
      .speaker1: 6, .speaker2: 2, .speaker3: 7, .speaker4: 6, .speaker5: 2, .speaker6: 7,
    ], ground: nil)

  /// For light ground: contrast 4.5 or more on white.
  package static let light = ColourTheme(
    name: "light",
    colours: [
      .faint: 242, .rule: 246, .heading: 94, .warning: 160, .hit: 16, .hitPaper: 220, .selected: 16,
      .selectedPaper: 153, .title: 231, .titlePaper: 60, .status: 16, .statusPaper: 253,
      .speaker1: 24, .speaker2: 130, .speaker3: 63, .speaker4: 29, .speaker5: 52, .speaker6: 17,
    ],
    sixteen: [
      .heading: 4, .warning: 1, .hit: 0, .hitPaper: 11,
      .speaker1: 4, .speaker2: 1, .speaker3: 5, .speaker4: 12, .speaker6: 4,
    ],
    eight: [
      .heading: 4, .warning: 1, .hit: 7, .hitPaper: 4,
      .speaker1: 4, .speaker2: 1, .speaker3: 5, .speaker4: 4, .speaker5: 1, .speaker6: 5,
    ], ground: nil)

  /// White on black whatever the terminal's own colours: contrast 7 or more everywhere.
  package static let contrast = ColourTheme(
    name: "contrast",
    colours: [
      .faint: 252, .rule: 252, .heading: 220, .warning: 214, .hit: 16, .hitPaper: 226, .selected: 16,
      .selectedPaper: 231, .title: 16, .titlePaper: 231, .status: 16, .statusPaper: 231,
      .speaker1: 111, .speaker2: 203, .speaker3: 49, .speaker4: 175, .speaker5: 159, .speaker6: 142,
    ],
    sixteen: [
      .heading: 14, .warning: 11, .hit: 0, .hitPaper: 11,
      .speaker1: 14, .speaker2: 11, .speaker3: 10, .speaker4: 6, .speaker5: 7, .speaker6: 15,
    ],
    eight: [
      .heading: 6, .speaker1: 6, .speaker2: 7, .speaker3: 6, .speaker4: 7, .speaker5: 6, .speaker6: 7,
    ], ground: (text: 231, paper: 16))

  /// No colours at all: attributes and signs only.
  package static let mono = ColourTheme(name: "mono", colours: [:], sixteen: [:], eight: [:], ground: nil)
}
