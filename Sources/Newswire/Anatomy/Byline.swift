/// The line that names who wrote the story.
enum Byline {
  // `By Ana Marsh in Port Vella, Boro Venn in Tarn and Ivo Quill in Apora` has fifteen.
  private static let mostWords = 16
  private static let lead = Phrases(LineUse.byline.words)
  private static let clauses = Phrases(LineUse.clause.words)

  /// Whether a line names the writer, or the agency in the writer's place.
  static func isSignature(_ line: LineWords) -> Bool {
    // `AP` and `AFP` alone may be anything, `Reuters` is the writer.
    isOne(line) || (line.text.count > 3 && Agencies.isKnown(line.phrase))
  }

  /// Whether a line is one: `By Ana Marsh`, `BY ANA MARSH, Staff Writer`.
  static func isOne(_ line: LineWords) -> Bool {
    // `By Lee` is the shortest.
    guard line.text.first == UInt8(ascii: "B"), lead.start(line), line.text.count > 5, line.wordCount <= mostWords
    else { return false }
    let name = line.text[3]
    let isName = (0x41...0x5A).contains(name) || name >= 0xC3
    return isName && line.ending == .none && !clauses.occur(in: line)
  }

  /// Whether a line has nothing but a few words with capitals, as names and posts have.
  static func couldBeName(_ line: LineWords) -> Bool {
    // `Ana Marsh and Boro Venn, Tarn Desk Correspondents` has eight.
    guard line.wordCount <= 8, line.ending == .none else { return false }
    let words = line.text.split(separator: 0x20)
    let small = words.count { ($0.first ?? 0) >= 0x61 && ($0.first ?? 0) <= 0x7A }
    return small * 2 < words.count && !line.text.contains { (0x30...0x39).contains($0) }
  }
}
