import Linguistics

/// What a web page or a wire leaves around a story: share links, lists of other stories, slugs.
enum Furniture {
  /// What the words of the table `furniture` are used for.
  private enum Use: CaseIterable {
    case listOpener, line, slug
    case pointer, call, follow, account, campaign, like, right, note, credit, address, typesetting, counter
  }

  private static let words = VocabularyTable("furniture").words(by: "use", of: Use.self)
  private static let phrases = words.mapValues(Phrases.init)
  private static let listOpeners = Set(words[.listOpener] ?? [])
  private static let setPhrases = listOpeners.union(words[.line] ?? [])
  private static let slugs = Set(words[.slug] ?? [])

  // `(Additional reporting by …; Writing by …; Editing by …)` with six names has 180.
  private static let longest = 200

  /// The phrases of a use; none if the table has none.
  private static func phrases(_ use: Use) -> Phrases { phrases[use] ?? Phrases([]) }

  /// What a stretch of up to 200 bytes is furniture by.
  static let rules: [LineRule] = [
    LineRule("a set phrase of web pages") { words in
      let phrase = words.phrase
      return setPhrases.contains(phrase)
        // `AFP` alone may be a heading of a list, `Reuters` is a credit.
        || (words.text.count > 3 && Agencies.isKnown(phrase))
    },
    // `Read more: ` and a headline; a longer one is a sentence that begins so.
    LineRule("a pointer to another story") { $0.wordCount <= 20 && phrases(.pointer).start($0) },
    LineRule("a call to follow or subscribe") {
      // `Sign up for our newsletter to get …`: the longest calls have two sentences.
      guard $0.wordCount <= 24 else { return false }
      return phrases(.call).start($0) || (phrases(.follow).start($0) && phrases(.account).occur(in: $0))
        || (phrases(.campaign).start($0) && phrases(.like).occur(in: $0))
    },
    LineRule("a notice of rights") { phrases(.right).start($0) },
    LineRule("a note between brackets to editors") {
      $0.isBetween("(", ")") && ($0.isAllCapitals || phrases(.note).start($0))
    },
    // `Reporting by Ana Marsh in Tarn, …; editing by …` with six names.
    LineRule("credits of the desk") { phrases(.credit).start($0) && $0.wordCount <= 40 },
    LineRule("the initials of the desk") {
      // `(mc/bv/ij)`
      $0.isBetween("(", ")") && $0.text.count <= 12
        && $0.text.dropFirst().dropLast().allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2F }
    },
    LineRule("signs without a word") { words in
      words.capitals + words.smallLetters == 0 && words.text.allSatisfy { $0 < 0x80 && !(0x30...0x39).contains($0) }
    },
    LineRule("an address") { $0.wordCount == 1 && phrases(.address).start($0) },
    LineRule("typesetting code") { phrases(.typesetting).start($0) },
    LineRule("a style of a web page") {
      // `margin: 0 auto; font: bold 12px sans;` has seven.
      guard $0.wordCount < 8, $0.capitals == 0, let last = $0.text.last else { return false }
      return last == UInt8(ascii: "{") || (last == UInt8(ascii: ";") && $0.text.contains(UInt8(ascii: ":")))
    },
    LineRule("a count of shares or comments") {
      // `5 minute read`; more words are a sentence.
      guard let first = $0.text.first, (0x30...0x39).contains(first), $0.wordCount <= 3 else { return false }
      return phrases(.counter).end($0)
    },
  ]

  /// Whether a stretch is furniture by one of the rules.
  static func isOne(_ words: LineWords) -> Bool {
    !words.isLong && words.span.length <= longest && rules.contains { $0.holds(words) }
  }

  /// Whether a line is the label that an editor puts over a headline.
  static func isSlug(_ words: LineWords) -> Bool { slugs.contains(words.phrase) }

  /// Whether the lines after a stretch name other stories.
  static func opensList(_ words: LineWords) -> Bool { listOpeners.contains(words.phrase) }
}

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
