/// What a web page or a wire leaves around a story: share links, lists of other stories, slugs.
enum Furniture {
  private typealias Known = FurniturePhrases

  // `(Additional reporting by …; Writing by …; Editing by …)` with six names has 180.
  private static let longest = 200
  private static let follow: Phrases = ["follow "]
  private static let accounts: Phrases = [" on twitter", " on facebook", "@"]
  private static let campaign: Phrases = ["do you support"]
  private static let likes: Phrases = ["like the page"]
  private static let addresses: Phrases = ["http://", "https://", "www.", "pic.twitter.com/"]
  private static let typesetting: Phrases = ["&ur;", "&lr;", "&qc;"]
  private static let counters: Phrases = [
    " shares", " comments", " comment", " likes", " retweets", " views", " min read", " minute read", " mins read",
  ]

  /// What a stretch of up to 200 bytes is furniture by.
  static let rules: [LineRule] = [
    LineRule("a set phrase of web pages") { words in
      let phrase = words.phrase
      return Known.others.contains(phrase) || Known.listOpeners.contains(phrase)
        // `AFP` alone may be a heading of a list, `Reuters` is a credit.
        || (words.text.count > 3 && Agencies.isKnown(phrase))
    },
    // `Read more: ` and a headline; a longer one is a sentence that begins so.
    LineRule("a pointer to another story") { $0.wordCount <= 20 && Known.pointers.start($0) },
    LineRule("a call to follow or subscribe") {
      // `Sign up for our newsletter to get …`: the longest calls have two sentences.
      guard $0.wordCount <= 24 else { return false }
      return Known.calls.start($0) || (follow.start($0) && accounts.occur(in: $0))
        || (campaign.start($0) && likes.occur(in: $0))
    },
    LineRule("a notice of rights") { Known.rights.start($0) },
    LineRule("a note between brackets to editors") {
      $0.isBetween("(", ")") && ($0.isAllCapitals || Known.bracketedNotes.start($0))
    },
    // `Reporting by Ana Marsh in Tarn, …; editing by …` with six names.
    LineRule("credits of the desk") { Known.deskCredits.start($0) && $0.wordCount <= 40 },
    LineRule("the initials of the desk") {
      // `(mc/bv/ij)`
      $0.isBetween("(", ")") && $0.text.count <= 12
        && $0.text.dropFirst().dropLast().allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2F }
    },
    LineRule("signs without a word") { words in
      words.capitals + words.smallLetters == 0 && words.text.allSatisfy { $0 < 0x80 && !(0x30...0x39).contains($0) }
    },
    LineRule("an address") { $0.wordCount == 1 && addresses.start($0) },
    LineRule("typesetting code") { typesetting.start($0) },
    LineRule("a style of a web page") {
      // `margin: 0 auto; font: bold 12px sans;` has seven.
      guard $0.wordCount < 8, $0.capitals == 0, let last = $0.text.last else { return false }
      return last == UInt8(ascii: "{") || (last == UInt8(ascii: ";") && $0.text.contains(UInt8(ascii: ":")))
    },
    LineRule("a count of shares or comments") {
      // `5 minute read`; more words are a sentence.
      guard let first = $0.text.first, (0x30...0x39).contains(first), $0.wordCount <= 3 else { return false }
      return counters.end($0)
    },
  ]

  /// Whether a stretch is furniture by one of the rules.
  static func isOne(_ words: LineWords) -> Bool {
    !words.isLong && words.span.length <= longest && rules.contains { $0.holds(words) }
  }

  /// Whether a line is the label that an editor puts over a headline.
  static func isSlug(_ words: LineWords) -> Bool { Known.slugs.contains(words.phrase) }

  /// Whether the lines after a stretch name other stories.
  static func opensList(_ words: LineWords) -> Bool { Known.listOpeners.contains(words.phrase) }
}
