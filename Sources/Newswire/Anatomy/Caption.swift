import Linguistics

/// The words under a photograph.
enum Caption {
  /// What a stretch of up to 400 bytes is a caption by.
  static let rules: [LineRule] = [
    LineRule("words that say it is a picture") { openings.start($0) },
    LineRule("a photo credit between brackets at the end") { endsWithCredit($0) },
    // Two sentences of forty words and their credit.
    LineRule("a photo credit at the end") { credits.end($0) && $0.wordCount <= 60 },
  ]

  /// Whether a stretch is a caption by one of the rules.
  static func isOne(_ words: LineWords) -> Bool { !words.isLong && rules.contains { $0.holds(words) } }

  private enum Use: CaseIterable { case opening, credit, sign }

  private static let words = VocabularyTable("captions").words(by: "use", of: Use.self)
  private static let openings = Phrases(words[.opening] ?? [])
  private static let credits = Phrases(words[.credit] ?? [])
  /// What only the credit of a picture says.
  private static let signs = Phrases(words[.sign] ?? [])
  // `(AFP/Vellan Air Force handout/Staff Sgt. Ana Marsh)` has 51; a longer bracket is no credit.
  private static let longestCredit = 120

  /// Whether the last words between brackets name a picture's source: `(AP Photo/Ana Marsh)`.
  private static func endsWithCredit(_ words: LineWords) -> Bool {
    guard let credit = lastBracketed(words.lower) else { return false }
    if signs.occur(in: credit) { return true }
    let parts = String(decoding: credit, as: UTF8.self).split(separator: "/", maxSplits: 1)
    guard let first = parts.first else { return false }
    return parts.count == 2 && Agencies.isKnown(String(first)) || first == "file" || first.hasPrefix("courtesy ")
  }

  private static func lastBracketed(_ lower: [UInt8]) -> ArraySlice<UInt8>? {
    let body = lower.last == UInt8(ascii: ".") ? lower.dropLast() : lower[...]
    guard body.last == UInt8(ascii: ")"), let open = body.lastIndex(of: UInt8(ascii: "(")),
      body.endIndex - open <= longestCredit
    else { return nil }
    return body[(open + 1)..<(body.endIndex - 1)]
  }
}
