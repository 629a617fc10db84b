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
  /// Whether the text must be shown as a body of its own in the machine interface, because the
  /// file's own text is another (false for plain text).
  package var hasBody: Bool

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

  /// The first block of a kind, as it reads; nil where the article has none.
  package func first(_ kind: Block.Kind) -> String? {
    blocks.first { $0.kind == kind }.map { text.reflowed($0.span) }
  }

  package var headline: String? { first(.headline) }
  package var deck: String? { first(.deck) }
  package var byline: String? { first(.byline) }
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
  /// The place alone, without region or country: `KUWAIT`.
  package var place: TextSpan?
  /// As written: `AFP`.
  package var agency: String?
  package var date: CalendarDate?

  package init(span: TextSpan, place: TextSpan? = nil, agency: String? = nil, date: CalendarDate? = nil) {
    self.span = span
    self.place = place
    self.agency = agency
    self.date = date
  }
}

/// The day an article was published, and what says so.
package struct PublicationDate: Sendable, Hashable {
  package enum Evidence: String, Sendable, Codable {
    case dateline, header, fileName
  }

  package var date: CalendarDate
  package var evidence: Evidence
  /// The words that say so; nil where the file name does.
  package var span: TextSpan?

  package init(_ date: CalendarDate, _ evidence: Evidence, span: TextSpan? = nil) {
    self.date = date
    self.evidence = evidence
    self.span = span
  }
}
