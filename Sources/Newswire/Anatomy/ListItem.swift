import Linguistics

/// A point of a list, under a bullet, a hyphen or an asterisk.
enum ListItem {
  private static let marks = [Array("- ".utf8), Array("* ".utf8), Array("• ".utf8), Array("– ".utf8)]

  /// Whether a passage is one.
  static func starts(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    marks.contains { bytes[span.range].starts(with: $0) }
  }
}
