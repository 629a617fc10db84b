/// How a cell looks: colours and attributes.
package struct Style: Hashable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var attributes: Attributes

  package init(_ foreground: Colour = .standard, on background: Colour = .standard, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  package static let plain = Style()

  /// The same with attributes added.
  package func with(_ more: Attributes) -> Style {
    Style(foreground, on: background, attributes.union(more))
  }
}

/// A colour of the terminal.
package enum Colour: Hashable, Sendable {
  /// What the terminal uses where nothing is said.
  case standard
  /// A number of the 256-colour palette; the painter takes the nearest one on poorer terminals.
  case indexed(UInt8)
  /// What the colour means; the theme that the painter was given says which one that is.
  case ink(Ink)
}

/// Attributes that a terminal gives characters besides colours.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let italic = Attributes(rawValue: 4)
  package static let underline = Attributes(rawValue: 8)
  package static let reverse = Attributes(rawValue: 16)
}
