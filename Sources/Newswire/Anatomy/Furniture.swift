import Linguistics

/// What a web page or a wire leaves around a story: share links, lists of other stories, slugs.
enum Furniture {
  /// What the words of the table `furniture` are used for.
  private enum Use: Int, CaseIterable {
    case listOpener, line, slug
    case pointer, call, follow, account, campaign, like, right, note, credit, address, typesetting, counter
    case network, here, own, ownNews, pointing, closer, link, teaser, glued, aloud
  }

  private static let words = VocabularyTable("furniture").words(by: "use", of: Use.self)
  /// By the number of the use.
  private static let phrases = Use.allCases.map { Phrases(words[$0] ?? []) }
  private static let listOpeners = Set(words[.listOpener] ?? [])
  private static let setPhrases = listOpeners.union(words[.line] ?? [])
  private static let slugs = Set(words[.slug] ?? [])
  private static let networks = Set(words[.network] ?? [])
  private static let closers = Set(words[.closer] ?? [])

  // `(Additional reporting by …; Writing by …; Editing by …)` with six names has 180.
  private static let longest = 200

  /// The phrases of a use; none if the table has none.
  private static func phrases(_ use: Use) -> Phrases { phrases[use.rawValue] }

  /// What a stretch of up to 200 bytes points to another page by; over a story it may be the headline.
  static let pointers: [LineRule] = [
    // `Read more: ` and a headline; a longer one is a sentence that begins so.
    LineRule("a pointer to another story") { $0.wordCount <= 20 && phrases(.pointer).start($0) },
    // `Watch the ferry's last hour`; what ends in a full stop is a sentence.
    LineRule("a link to a film or page") {
      (3...16).contains($0.wordCount) && $0.ending == .none && phrases(.link).start($0) && !$0.hasQuotation
    },
  ]

  /// What a stretch of up to 200 bytes is furniture by, wherever it stands.
  static let rules: [LineRule] = [
    LineRule("a set phrase of web pages") { words in
      let phrase = words.phrase
      return setPhrases.contains(phrase)
        // `AFP` alone may be a heading of a list, `Reuters` is a credit.
        || (words.text.count > 3 && Agencies.isKnown(phrase))
    },
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
    LineRule("a picture of Markdown") { $0.text.starts(with: "![".utf8) && $0.text.last == UInt8(ascii: ")") },
    LineRule("what a page tells readers for the blind") {
      // `list of 3 items`
      $0.wordCount <= 4 && phrases(.aloud).start($0) && $0.text.contains { (0x30...0x39).contains($0) }
    },
    // `■■■■■■■■■■■■■■ ` before and behind a post in a digest
    LineRule("a rule of blocks") { words in
      let sign = Array("■".utf8)
      return words.text.starts(with: sign) && words.text.allSatisfy { sign.contains($0) || $0 == 0x20 }
    },
    LineRule("an address") { $0.wordCount == 1 && (phrases(.address).start($0) || isAddressInBrackets($0)) },
    LineRule("a field that was left unfilled") { $0.wordCount == 1 && $0.isBetween("{", "}") },
    LineRule("the code of an archive") { ArchiveLine.isWordCount($0) || ArchiveLine.isCode($0) },
    // `Facebook Twitter Mail`
    LineRule("names of networks") { words in
      words.wordCount > 1
        && words.lower.split(separator: 0x20).allSatisfy { networks.contains(String(decoding: $0, as: UTF8.self)) }
    },
    // `You can read more about that story here.`; a longer one says more.
    LineRule("a sentence that points") { words in
      words.wordCount <= 14 && phrases(.here).end(words)
        && (phrases(.pointing).start(words) || phrases(.call).start(words))
    },
    // `And you can hear more news by going to our website.`; a spokesman’s `You can find it on our website` offers none.
    LineRule("a call to the publisher’s own pages") {
      phrases(.own).occur(in: $0) && phrases(.ownNews).occur(in: $0) && !$0.hasQuotation && $0.saysYou
    },
    // `Watch in Vella Video »`
    LineRule("an arrow at the end") { words in
      words.wordCount <= 8
        && [Array("»".utf8), Array("→".utf8), Array("›".utf8)].contains {
          words.text.suffix($0.count).elementsEqual($0)
        }
        && !words.text.starts(with: "«".utf8) && !words.text.starts(with: "»".utf8)
    },
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
    if words.isLong { return false }
    return phrases(.teaser).start(words) || pointsAway(words)
      || words.span.length <= longest && rules.contains { $0.holds(words) }
  }

  /// Whether a stretch points to another page.
  static func pointsAway(_ words: LineWords) -> Bool {
    words.span.length <= longest && pointers.contains { $0.holds(words) }
  }

  /// What announces other stories behind a paragraph, in small letters.
  static let glued = phrases(.glued)

  /// `[vella.example/1Sd4TAa]`
  private static func isAddressInBrackets(_ words: LineWords) -> Bool {
    guard words.isBetween("[", "]") || words.isBetween("(", ")") else { return false }
    let inside = words.lower.dropFirst().dropLast()
    let host = inside.prefix { $0 != UInt8(ascii: "/") }
    return host.count < inside.count && Agencies.isDomain(String(decoding: host, as: UTF8.self))
  }

  /// Whether all that follows a line is an archive’s: `Classification`.
  static func closesStory(_ words: LineWords) -> Bool { closers.contains(words.phrase) }

  /// Whether a line is the label that an editor puts over a headline.
  static func isSlug(_ words: LineWords) -> Bool { slugs.contains(words.phrase) }

  /// Whether the lines after a stretch name other stories.
  static func opensList(_ words: LineWords) -> Bool { listOpeners.contains(words.phrase) }
}
