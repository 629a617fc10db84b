import Linguistics

/// The bracketed tags with which monitoring services describe what follows: `[REPORT] [TEXT]`.
struct DatelineTags: Equatable {
  /// Where the last tag ends.
  var end: Int
  /// The body that a tag names as the source.
  var agency: String?

  /// The tags that say how much of the original follows; a name after the last of them is the
  /// label of the first speaker and belongs to the text.
  private static let closing = Set(DatelineUse.tag.words)
  private static let services = Set(DatelineUse.service.words.map { $0.uppercased() })
  /// More tags than this are none.
  // `[REPORT] [TEXT] [PASSAGE OMITTED]`
  private static let most = 8

  /// The tags that a span starts with; nil if none of them says what follows.
  static func read(_ span: TextSpan, in bytes: [UInt8]) -> DatelineTags? {
    var cursor = ByteCursor(bytes, in: span)
    var tags: DatelineTags?
    var agency: String?
    for _ in 0..<most {
      cursor.skipBlanks()
      guard let words = tag(&cursor) else { break }
      agency = agency ?? source(in: words)
      if closing.contains(words.lowercased()) { tags = DatelineTags(end: cursor.at, agency: agency) }
    }
    return tags
  }

  private static func tag(_ cursor: inout ByteCursor) -> String? {
    guard cursor.byte == UInt8(ascii: "[") else { return nil }
    let rest = cursor.bytes[cursor.at..<min(cursor.end, cursor.at + LineWords.longest)]
    guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let words = LineWords(TextSpan(cursor.at + 1, close), in: cursor.bytes).text
    cursor.at = close + 1
    return String(decoding: words, as: UTF8.self)
  }

  /// The agency that a tag is or, behind its last comma, abbreviates: `PORT PRESS OFFICE, POPRO`.
  private static func source(in tag: String) -> String? {
    if Agencies.isKnown(tag) { return tag }
    let words = tag.split(separator: " ")
    guard words.contains(where: { services.contains(String($0)) }),
      let last = words.last, words.dropLast().last?.hasSuffix(",") ?? false,
      last.utf8.count <= 8, last.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A })
    else { return nil }
    return String(last)
  }
}
