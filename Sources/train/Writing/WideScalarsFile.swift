/// Turns Unicode's `EastAsianWidth.txt` into the ranges of `Sources/Display/Text/WideScalarRanges.swift`:
/// what glibc 2.36 gives two columns.
package enum WideScalarsFile {
  /// Circled numbers, which are ambiguous, and hexagrams: glibc's `utf8_gen.py` makes both wide.
  private static let wideByGlibc: [ClosedRange<UInt32>] = [0x3248...0x324F, 0x4DC0...0x4DFF]

  /// The Swift source, from the text of `EastAsianWidth.txt` of Unicode 14 or later.
  package static func source(of text: String) -> String {
    var scalars = Set(wideByGlibc.joined())
    for line in text.split(separator: "\n") { scalars.formUnion(wide(line)) }
    let ranges = ranges(of: scalars.filter(takesColumns).sorted())
    return """
      extension WideScalars {
        /// In order. Written by `swift run train widths EASTASIANWIDTH Sources/Display/Text`.
        static let ranges: [ClosedRange<UInt32>] = [
      \(lines(ranges).map { "    " + $0 }.joined(separator: "\n"))
        ]
      }

      """
  }

  /// The scalars of a line such as `1100..115F;W  # comment`; none if they are neither wide nor fullwidth.
  private static func wide(_ line: Substring) -> ClosedRange<UInt32> {
    let none: ClosedRange<UInt32> = 0...0
    let fields = line.prefix { $0 != "#" }.split(separator: ";").map { $0.filter { $0 != " " } }
    guard fields.count == 2, fields[1] == "W" || fields[1] == "F" else { return none }
    let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
    guard let first = ends.first, let last = ends.last, first <= last else { return none }
    return first...last
  }

  /// Whether Unicode 14 had assigned it, and it is no mark or format character, which take no column.
  private static func takesColumns(_ value: UInt32) -> Bool {
    guard value > 0, let properties = Unicode.Scalar(value)?.properties, let age = properties.age, age.major <= 14
    else {
      return false
    }
    return ![.nonspacingMark, .enclosingMark, .format, .unassigned].contains(properties.generalCategory)
  }

  private static func ranges(of scalars: [UInt32]) -> [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    for scalar in scalars {
      if let last = ranges.last, last.upperBound + 1 == scalar {
        ranges[ranges.count - 1] = last.lowerBound...scalar
      } else {
        ranges.append(scalar...scalar)
      }
    }
    return ranges
  }

  /// As many ranges a line as fit into 120 columns behind four blanks.
  private static func lines(_ ranges: [ClosedRange<UInt32>]) -> [String] {
    var lines: [String] = []
    for range in ranges {
      let words = "\(hex(range.lowerBound))...\(hex(range.upperBound)),"
      if let last = lines.last, last.count + 1 + words.count <= 116 {
        lines[lines.count - 1] = last + " " + words
      } else {
        lines.append(words)
      }
    }
    return lines
  }

  private static func hex(_ value: UInt32) -> String { "0x" + String(value, radix: 16, uppercase: true) }
}
