import Display
import Glibc

/// How eyes see colours: as most do, or without one of the three receptors.
enum Eyes: CaseIterable {
  case usual, deuteranopia, protanopia

  /// On linear red, green and blue (Machado, Oliveira and Fernandes, "A Physiologically-based Model for
  /// Simulation of Color Vision Deficiency", 2009, table of severity 1.0).
  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    }
  }

  /// How far two colours are apart: about 2 can just be told side by side (CIE 1976, ΔE*ab).
  func difference(_ a: RGB, _ b: RGB) -> Double {
    zip(lab(a), lab(b)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  /// CIELAB under daylight (D65), from the linear values that these eyes see.
  private func lab(_ colour: RGB) -> [Double] {
    let seen = Self.product(matrix, colour.linear).map { min(1, max(0, $0)) }
    let white = [0.95047, 1, 1.08883]
    let xyz = zip(Self.product(Self.toXYZ, seen), white).map { Self.root($0 / $1) }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }

  /// sRGB's primaries (IEC 61966-2-1).
  private static let toXYZ = [
    [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
  ]

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).map(*).reduce(0, +) }
  }

  private static func root(_ value: Double) -> Double {
    value > 216.0 / 24389 ? cbrt(value) : (24389.0 / 27 * value + 16) / 116
  }
}
