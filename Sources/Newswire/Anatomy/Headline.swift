import Linguistics

/// The groups that a story is announced by.
enum Headline {
  // Headlines of agencies that are sentences have up to 200 bytes.
  private static let longest = 220
  // With a full stop; longer sentences are first paragraphs.
  private static let longestSentence = 160
  // An editor’s correction between brackets, as under a headline, has 300.
  private static let longestDeck = 320
  private static let speech = Phrases(LineUse.speech.words)
  private static let days = Phrases(LineUse.onDay.words)
  private static let articles = Phrases(LineUse.articleWord.words)
  private static let auxiliaries = Phrases(LineUse.past.words)

  /// Whether a group that something follows can be the headline.
  ///
  /// Where lines are wrapped a full stop makes it the first paragraph of a story without headline; elsewhere headlines
  /// may end with one, unless they tell like a story’s first sentence.
  static func couldBe(_ group: LineGroup, _ words: LineWords, _ layout: Layout) -> Bool {
    // Wrapped at 70 columns, the longest headline takes three lines.
    guard words.span.length <= longest, group.lineCount <= 3, let first = words.text.first,
      first != UInt8(ascii: "["), first != UInt8(ascii: "("), !isLabel(words)
    else { return false }
    switch words.ending {
    case .none, .question: return true
    case .fullStop: return layout.wrapWidth == nil && !isFirstSentence(words)
    case .exclamation, .ellipsis: return layout.wrapWidth == nil
    // `Gate opens; ` with a second headline below.
    case .comma: return words.text.last != UInt8(ascii: ",")
    case .colon: return false
    }
  }

  /// Whether a group is short enough to stand between headline and story.
  static func couldBeDeck(_ group: LineGroup, _ words: LineWords) -> Bool {
    words.span.length <= longestDeck && group.lineCount <= 3 && !Heading.isTime(words)
  }

  /// Whether a line is an address, a time or the label of a section, which head no story.
  private static func isLabel(_ words: LineWords) -> Bool {
    Heading.isTime(words) || Agencies.isDomain(words.phrase) || Furniture.isSlug(words)
  }

  /// Whether a sentence tells what a story tells first: who said so, on which day, or with article and past tense what
  /// headlines leave out.
  private static func isFirstSentence(_ words: LineWords) -> Bool {
    if words.text.count > longestSentence || speech.occur(in: words) || days.occur(in: words) { return true }
    // `The Gate Is Open, but the Bridge Was Shut.`: in titles most words have capitals.
    let capitalised = words.text.split(separator: 0x20).count { (0x41...0x5A).contains($0.first ?? 0) }
    guard words.wordCount >= 12, capitalised * 2 < words.wordCount else { return false }
    return articles.occur(in: words) && auxiliaries.occur(in: words)
  }
}

/// A headline as a saved page writes it, with the section before it and the publisher behind it:
/// `Middle East|Gate opens – Vella Courier`.
struct TitleLine: Equatable {
  /// With the sign behind it; nil for none.
  private(set) var section: TextSpan?
  private(set) var headline: TextSpan
  /// With the sign before it; nil for none.
  private(set) var publisher: TextSpan?

  /// Signs between blanks before a publisher’s name.
  private static let dashes = [" – ", " — ", " - ", " : "].map { Array($0.utf8) }
  /// Signs that part the pieces of a title, with blanks at their sides or not.
  private static let bars = ["|", "»", "::"].map { Array($0.utf8) }
  // `Middle East & Africa` has four words.
  private static let mostSectionWords = 4

  init(_ line: TextSpan, in bytes: [UInt8]) {
    headline = line
    dropPublisher(in: bytes)
    dropSection(in: bytes)
  }

  private mutating func dropPublisher(in bytes: [UInt8]) {
    let ways = Self.bars.map { (sign: $0, isBar: true) } + Self.dashes.map { (sign: $0, isBar: false) }
    // `Gate opens | Apora | Vella Courier` has two.
    while ways.contains(where: { dropLast(behind: $0.sign, isBar: $0.isBar, in: bytes) }) {}
  }

  /// Drops what stands behind the last of a sign; whether that was a publisher.
  private mutating func dropLast(behind sign: [UInt8], isBar: Bool, in bytes: [UInt8]) -> Bool {
    guard let at = bytes[headline.range].lastStart(of: sign) else { return false }
    let name = WhiteSpace.trimmed(TextSpan(at + sign.count, headline.end), in: bytes)
    let rest = WhiteSpace.trimmed(TextSpan(headline.start, at), in: bytes)
    guard isPublisher(name, behind: rest, isBar: isBar, in: bytes) else { return false }
    publisher = WhiteSpace.trimmed(TextSpan(at, publisher?.end ?? headline.end), in: bytes)
    headline = rest
    return true
  }

  private func isPublisher(_ name: TextSpan, behind rest: TextSpan, isBar: Bool, in bytes: [UInt8]) -> Bool {
    guard !name.isEmpty, wordCount(rest, in: bytes) > 2 else { return false }
    if Agencies.publishes(String(decoding: bytes[name.range], as: UTF8.self)) { return true }
    let words = wordCount(name, in: bytes)
    return isBar && words <= Self.mostSectionWords && words * 2 < wordCount(rest, in: bytes)
  }

  private mutating func dropSection(in bytes: [UInt8]) {
    for sign in Self.bars {
      guard let at = bytes[headline.range].firstStart(of: sign) else { continue }
      let name = WhiteSpace.trimmed(TextSpan(headline.start, at), in: bytes)
      let rest = WhiteSpace.trimmed(TextSpan(at + sign.count, headline.end), in: bytes)
      let words = wordCount(name, in: bytes)
      guard words > 0, words <= Self.mostSectionWords, words * 2 < wordCount(rest, in: bytes) else { continue }
      section = WhiteSpace.trimmed(TextSpan(headline.start, rest.start), in: bytes)
      headline = rest
    }
  }

  private func wordCount(_ span: TextSpan, in bytes: [UInt8]) -> Int {
    bytes[span.range].split(whereSeparator: WhiteSpace.isASCII).count
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstStart(of sign: [UInt8]) -> Int? { indices.first { self[$0...].starts(with: sign) } }
  fileprivate func lastStart(of sign: [UInt8]) -> Int? { indices.last { self[$0...].starts(with: sign) } }
}
