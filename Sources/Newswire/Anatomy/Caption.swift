/// The words under a photograph.
enum Caption {
  /// What a stretch of up to 400 bytes is a caption by.
  static let rules: [WordingRule] = [
    WordingRule("words that say it is a picture") {
      $0.starts(
        "illustrative photo", "illustrative image", "illustrative:", "illustration:", "file photo", "file image",
        "file picture", "file -", "file –", "file —",
        "file:", "photo:", "photo by ", "photograph:", "photograph by ", "photos by ", "image:", "image credit",
        "picture:", "photo credit", "photo courtesy", "pictured:", "caption:",
        "handout photo", "handout image", "(photo by ", "(photo:", "(file photo", "a general view of ",
        "an undated photo", "an undated handout", "credit:")
    },
    WordingRule("a photo credit between brackets at the end") { endsWithCredit($0) },
    WordingRule("a photo credit at the end") {
      $0.ends(
        "getty images", "getty images.", "| reuters", "/reuters", "| ap", "/ap", "ap photo", "| afp", "/afp",
        "reuters photo", "afp photo", "/shutterstock", "via ap", "via reuters", "via afp")
        && $0.wordCount <= 60
    },
  ]

  /// Whether a stretch is a caption by one of the rules.
  static func isOne(_ words: Wording) -> Bool { !words.isLong && rules.contains { $0.holds(words) } }

  /// Whether the last words between brackets name a picture's source: `(AP Photo/Ana Marsh)`.
  private static func endsWithCredit(_ words: Wording) -> Bool {
    guard let credit = lastBracketed(words.lower) else { return false }
    if [
      "photo", "image", "picture", "handout", "courtesy", "credit:", "screenshot", "screen capture", "screengrab",
      "flash90", "wikimedia", "shutterstock", "creative commons",
    ].contains(where: { credit.contains($0) }) {
      return true
    }
    let parts = credit.split(separator: "/", maxSplits: 1)
    if parts.count == 2, Agencies.isKnown(String(parts[0])) { return true }
    return credit == "file" || credit.hasSuffix(" via ap") || credit.hasSuffix("/ap")
  }

  private static func lastBracketed(_ lower: String) -> Substring? {
    let body = lower.hasSuffix(".") ? lower.dropLast() : lower[...]
    guard body.hasSuffix(")"), let open = body.lastIndex(of: "(") else { return nil }
    return body[body.index(after: open)...].dropLast()
  }
}
