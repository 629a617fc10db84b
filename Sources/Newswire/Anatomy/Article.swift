import Linguistics

/// One news article: its text, and the blocks that the text falls into.
package struct Article: Sendable, Equatable {
  package var text: SourceText
  /// Disjoint and in order of text; white space between them belongs to none.
  package var blocks: [Block]
  /// Place, agency and date at the head of the story.
  package var dateline: Dateline?
  /// The agency or publisher that the article names as its own, in the dateline or a header line.
  package var agency: String?
  package var published: PublicationDate?
  package var origin = Origin()
  /// Whether the text must be shown as a body of its own in the machine interface, because the
  /// file's own text is another (false for plain text).
  package var hasBody: Bool
  /// Whether the file says that the story goes on for those who pay, and has its beginning alone.
  package var isCutShort = false
  /// How headline, deck and byline read where the text writes them with escapes, as front matter does.
  package var decoded: [Block.Kind: String] = [:]

  package init(
    text: SourceText, blocks: [Block] = [], dateline: Dateline? = nil, agency: String? = nil,
    published: PublicationDate? = nil, hasBody: Bool = false
  ) {
    self.text = text
    self.blocks = blocks
    self.dateline = dateline
    self.agency = agency
    self.published = published
    self.hasBody = hasBody
  }

  /// The first block of a kind, as it reads; nil if the article has none.
  package func first(_ kind: Block.Kind) -> String? {
    decoded[kind] ?? blocks.first { $0.kind == kind }.map { text.reflowed($0.span) }
  }

  package var headline: String? { first(.headline) }
  package var deck: String? { first(.deck) }

  /// The first byline that names somebody, else the agency in the writer’s place.
  package var byline: String? {
    guard let first = first(.byline), Agencies.isKnown(first) else { return first(.byline) }
    let bylines = blocks.lazy.filter { $0.kind == .byline }.map { text.reflowed($0.span) }
    return bylines.first { !Agencies.isKnown($0) } ?? first
  }
}

/// A stretch of the article with one part to play, such as a paragraph or a caption.
package struct Block: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case headline, deck, byline, dateline, caption, heading, paragraph, furniture
  }

  package var kind: Kind
  package var span: TextSpan
  /// Whether it says the same as an earlier block (a caption scraped twice): shown once only.
  package var isRepeat: Bool

  package init(_ kind: Kind, _ span: TextSpan, isRepeat: Bool = false) {
    self.kind = kind
    self.span = span
    self.isRepeat = isRepeat
  }
}

/// Place, agency and date at the head of a story: `KUWAIT (AFP) —`, `SAN SALVADOR, 3 JAN 90 --`.
package struct Dateline: Sendable, Hashable {
  /// All of it, dash included.
  package var span: TextSpan
  /// The first place alone, without region or country: `KUWAIT`.
  package var place: TextSpan?
  /// The place as it is printed, with its region or country, and both of two that a slash joins: `BAGHDAD, Iraq`,
  /// `SENN/PORT VELLA`; nil where `place` is.
  package var printedPlace: TextSpan?
  /// As written: `AFP`.
  package var agency: String?
  package var date: CalendarDate?

  package init(
    span: TextSpan, place: TextSpan? = nil, printedPlace: TextSpan? = nil, agency: String? = nil,
    date: CalendarDate? = nil
  ) {
    self.span = span
    self.place = place
    self.printedPlace = printedPlace ?? place
    self.agency = agency
    self.date = date
  }
}

/// The day an article was published, perhaps with the time, and what says so.
package struct PublicationDate: Sendable, Hashable {
  package enum Evidence: String, Sendable, Codable {
    case dateline, header, address, fileName
    /// The user says so.
    case correction
  }

  package var date: CalendarDate
  /// The time of that day; nil if the file gives none or the user gave the day.
  package var time: PublicationTime?
  package var evidence: Evidence
  /// The words that say so; nil if the file's path does.
  package var span: TextSpan?

  package init(
    _ date: CalendarDate, _ evidence: Evidence, span: TextSpan? = nil, time: PublicationTime? = nil
  ) {
    (self.date, self.time) = (date, time)
    self.evidence = evidence
    self.span = span
  }

  init(_ moment: PublicationMoment, _ evidence: Evidence, span: TextSpan? = nil) {
    self.init(moment.day, evidence, span: span, time: moment.time)
  }
}

extension Article {
  private static var mostTitleWords: Int { 12 }
  private static var mostTitleBytes: Int { 160 }

  /// What a list of articles calls this one: the headline, else the first words of the story with
  /// `…` where it goes on. Empty only for an article without blocks.
  package var listTitle: String {
    if let headline { return headline }
    let story = blocks.first { $0.kind == .paragraph } ?? blocks.first { $0.kind != .furniture } ?? blocks.first
    guard let span = story?.span else { return "" }
    return firstWords(of: TextSpan(afterBrackets(span), span.end))
  }

  /// Where the words start after tags like `[TEXT]`; the start if nothing else follows.
  private func afterBrackets(_ span: TextSpan) -> Int {
    var at = span.start
    while at < span.end, text.bytes[at] == UInt8(ascii: "["),
      let close = text.bytes[at..<min(span.end, at + LineWords.longest)].firstIndex(of: UInt8(ascii: "]"))
    {
      at = WhiteSpace.skipped(TextSpan(close + 1, span.end), in: text.bytes)
    }
    return at < span.end ? at : span.start
  }

  private func firstWords(of span: TextSpan) -> String {
    var end = min(span.end, span.start + Self.mostTitleBytes)
    while end < span.end, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let words = text.reflowed(TextSpan(span.start, end)).split(separator: " ")
    let isWhole = end == span.end && words.count <= Self.mostTitleWords
    return words.prefix(Self.mostTitleWords).joined(separator: " ") + (isWhole ? "" : "…")
  }
}
