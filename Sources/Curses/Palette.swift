import Display

/// The colours of a terminal by number, or the nearest ones if it has fewer than 256.
///
/// The values are xterm's: 16 named colours, a cube of 6×6×6, 24 greys. Users change the first 16, but
/// rarely so far that another one would be nearer.
package struct Palette: Sendable {
  /// The number of colours: 0, 8, 16, 256, or 16,777,216, for which a number above 7 is red, green and blue in a
  /// byte each.
  private let count: Int

  package init(count: Int) { self.count = count }

  /// The terminal's numbers for a foreground on a background; -1 is its own colour.
  ///
  /// Two different colours stay different: if both would become one, the foreground is black or white. With few
  /// colours only black text is black, since the background may be.
  package func numbers(_ foreground: Colour, on background: Colour) -> (foreground: Int, background: Int) {
    guard count >= 8 else { return (-1, -1) }
    var numbers = (foreground: number(foreground), background: number(background))
    if numbers.foreground == 0, count < 256, foreground != .indexed(0) { numbers.foreground = 7 }
    guard numbers.foreground == numbers.background, foreground != background else { return numbers }
    return (Self.contrast(to: numbers.background), numbers.background)
  }

  private func number(_ colour: Colour) -> Int {
    guard case .indexed(let index) = colour else { return -1 }
    if count > 256 { return index < 8 ? Int(index) : RGB(index).packed }
    if count == 256 || Int(index) < count { return Int(index) }
    return nearest(to: RGB(index))
  }

  private func nearest(to colour: RGB) -> Int {
    (0..<UInt8(count < 16 ? 8 : 16)).min { RGB($0).distance(to: colour) < RGB($1).distance(to: colour) }.map(Int.init)
      ?? -1
  }

  private static func contrast(to background: Int) -> Int {
    // Of the eight, those with green in them and the light ones are bright.
    switch background {
    case 2, 3, 6, 7, 10...15: 0
    default: 7
    }
  }
}
