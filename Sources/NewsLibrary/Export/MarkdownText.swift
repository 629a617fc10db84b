/// Text as Markdown (CommonMark) that reads as the text itself.
package enum MarkdownText {
  /// One line with all that would become markup escaped; line ends become blanks, and of blanks that it begins with
  /// one stays: four would make code of it, where backslashes show.
  package static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    let line = withOneBlankAtMost(text.harmless())
    if let sign = lineStart(line) {
      out.append(contentsOf: line[..<sign].unicodeScalars)
      out.append("\\")
      out.append(contentsOf: escapedWithin(line[sign...]))
    } else {
      out.append(contentsOf: escapedWithin(line[...]))
    }
    return String(out)
  }

  private static func withOneBlankAtMost(_ line: String) -> String {
    let blanks = line.prefix { $0 == " " }
    return String(line.dropFirst(max(0, blanks.count - 1)))
  }

  private static let signs = Set("\\`*_[]<>#|~&$^".unicodeScalars)

  private static func escapedWithin(_ text: Substring) -> String.UnicodeScalarView {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if signs.contains(scalar) { out.append("\\") }
      out.append(scalar)
    }
    return out
  }

  /// Where a line that would begin a list, or make a heading of the one before, is to be broken up.
  private static func lineStart(_ line: String) -> String.Index? {
    let start = line.firstIndex { $0 != " " } ?? line.startIndex
    let digits = line[start...].prefix { $0.isASCII && $0.isNumber }
    let sign = digits.endIndex
    guard sign < line.endIndex else { return nil }
    return (digits.isEmpty ? "+-=" : ".)").contains(line[sign]) ? sign : nil
  }
}
