import Linguistics

/// The text of a story as its page gives it to machines: without headings and captions, but without comments too.
struct GivenText {
  private let key: [UInt8]

  // Two sentences; a shorter one says too little.
  private static let shortest = 120
  // Longer ones are books, and to look for each paragraph of one takes its time.
  private static let longest = 100_000
  private static let mostParts = 400
  // The beginning of a paragraph is enough to know it.
  private static let longestNeedle = 60
  // A text for machines that has less of what is shown, in hundredths, is another.
  private static let leastShared = 60

  /// nil for a text too short or too long to tell anything.
  init?(_ paragraphs: [String]) {
    key = PageText.key(paragraphs.joined())
    guard (Self.shortest...Self.longest).contains(key.count) else { return nil }
  }

  /// The parts of a page up to the last that the text has, if it has most of them and they are most of it: what follows
  /// are comments.
  func ending(
    _ parts: [(part: MarkedStory.Part, words: String)]
  ) -> [(part: MarkedStory.Part, words: String)] {
    guard parts.count <= Self.mostParts else { return parts }
    let isGiven = parts.map { part, words in part == .text && has(PageText.key(words)) }
    guard let last = isGiven.lastIndex(of: true) else { return parts }
    let sizes = zip(parts, isGiven).prefix(last + 1).map { part, isGiven in
      (whole: part.part == .text ? part.words.utf8.count : 0, isGiven: isGiven)
    }
    let shared = sizes.reduce(0) { $0 + ($1.isGiven ? $1.whole : 0) }
    let rest = parts[(last + 1)...].reduce(0) { $0 + $1.words.utf8.count }
    let isSame = PageSurvey.percent(shared, of: sizes.reduce(0) { $0 + $1.whole }) >= Self.leastShared
    // what has more behind it than it gives may be the beginning alone
    return isSame && rest <= shared && shared * 100 >= key.count * Self.leastShared ? Array(parts[...last]) : parts
  }

  private func has(_ words: [UInt8]) -> Bool {
    var needle = words.prefix(Self.longestNeedle)
    if needle.count < words.count {
      // no half of a character
      while let last = needle.last, last & 0xC0 == 0x80 { needle.removeLast() }
      needle.removeLast()
    }
    return words.count > 8 && key.firstStart(of: String(decoding: needle, as: UTF8.self).utf8) != nil
  }
}
