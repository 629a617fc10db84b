/// The line that names who wrote the story.
enum Byline {
  private static let mostWords = 16

  /// Whether a line is one: `By Ana Marsh`, `BY ANA MARSH, Staff Writer`.
  static func isOne(_ line: Wording) -> Bool {
    guard line.starts("by "), line.text.count > 5, line.wordCount <= mostWords else { return false }
    let name = line.text[3]
    let isName = (0x41...0x5A).contains(name) || name >= 0xC3
    return isName && line.ending == .none && !line.lower.contains(", the ")
  }
}
