import Glibc

/// Red, green and blue, 0 to 255 each, of the sRGB space.
package struct RGB: Sendable, Hashable {
  package var red: Int
  package var green: Int
  package var blue: Int

  package init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  package static let black = RGB(red: 0, green: 0, blue: 0)
  package static let white = RGB(red: 255, green: 255, blue: 255)

  /// xterm's value of a number: 16 named colours, a cube of 6×6×6, 24 greys.
  package init(_ index: UInt8) {
    switch Int(index) {
    case 7: self.init(red: 229, green: 229, blue: 229)
    case 8: self.init(red: 127, green: 127, blue: 127)
    case let named where named < 16:
      let level = named < 8 ? 205 : 255
      self.init(red: level * (named & 1), green: level * (named >> 1 & 1), blue: level * (named >> 2 & 1))
    case let cube where cube < 232:
      let steps = ((cube - 16) / 36, (cube - 16) / 6 % 6, (cube - 16) % 6)
      self.init(red: Self.level(steps.0), green: Self.level(steps.1), blue: Self.level(steps.2))
    case let grey:
      let level = 8 + 10 * (grey - 232)
      self.init(red: level, green: level, blue: level)
    }
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  package var packed: Int { red << 16 | green << 8 | blue }

  /// The square of the distance in the cube of the three.
  package func distance(to other: RGB) -> Int {
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return r * r + g * g + b * b
  }

  /// How well a text in one colour reads on the other: 1 not at all, 21 black on white (WCAG 2.2,
  /// "contrast ratio").
  package func contrast(to other: RGB) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// 0 black, 1 white (WCAG 2.2, "relative luminance").
  private var luminance: Double {
    let linear = linear
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// Amounts of light from 0 to 1, red, green and blue.
  package var linear: [Double] {
    [red, green, blue].map { level in
      let value = Double(level) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }
}
