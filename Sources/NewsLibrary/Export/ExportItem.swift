import Extraction
import Newswire

/// One piece of an export, with all that is written of it.
package enum ExportItem: Sendable, Equatable {
  case article(ExportedArticle)
  case quote(ExportedQuote)
  case hit(ExportedHit)
  case note(ExportedNote)
  case figure(ToldFigure)
  case event(EventPageContent)
  case place(MappedPlace)
}

/// What somebody said, and where.
package struct ExportedQuote: Sendable, Equatable {
  package var kind: Quote.Kind
  package var said: WordsInSentence
  package var stance: Stance
  /// nil if the text leaves it open.
  package var speaker: ExportedSpeaker?
  /// Whether the user said who the speaker is.
  package var isCorrected: Bool
  /// Its range is that of the words alone.
  package var citation: Citation

  package init(
    kind: Quote.Kind, _ said: WordsInSentence, stance: Stance = .said, by speaker: ExportedSpeaker? = nil,
    isCorrected: Bool = false, citation: Citation
  ) {
    self.kind = kind
    self.said = said
    self.stance = stance
    self.speaker = speaker
    self.isCorrected = isCorrected
    self.citation = citation
  }

  package var words: String { said.words }
  /// What people read.
  var shown: WordsInSentence { said.shown(as: kind) }
}

/// Who said a quote: one, or several together.
package struct ExportedSpeaker: Sendable, Equatable {
  /// `Ana Marsh and Boro Venn`
  package var name: String
  package var names: [String]
  /// Of the first of them.
  package var kind: Entity.Kind
  /// nil if several speak.
  package var role: String?
  package var certainty: Certainty

  /// - Parameter names: the name alone unless given.
  package init(
    _ name: String, names: [String]? = nil, kind: Entity.Kind = .person, role: String? = nil,
    certainty: Certainty = .sure
  ) {
    self.name = name
    self.names = names ?? [name]
    self.kind = kind
    self.role = role
    self.certainty = certainty
  }
}

/// The words for people; programs get the raw values, which belong to the machine interface.
extension ExportedQuote {
  /// The speaker with the role.
  var named: String { [speaker?.name ?? "unknown", speaker?.role].compactMap(\.self).joined(separator: ", ") }

  /// What kind of quote it is, what the speaker did by it, and how far the speaker is known: a piece of a statement
  /// must not be taken for the whole of it, nor what somebody denied for what he said.
  var manner: String {
    let deed = kind == .direct || stance == .said ? nil : stance.rawValue
    let doubt = speaker?.certainty == .likely ? "speaker likely" : nil
    return [kind.inWords, deed, doubt, isCorrected ? "corrected" : nil].compactMap(\.self).joined(separator: ", ")
  }
}

extension Quote.Kind {
  fileprivate var inWords: String { self == .indirect ? "reported" : rawValue }
}

/// An article that a search found.
package struct ExportedHit: Sendable, Equatable {
  package var snippet: Snippet
  /// Where the words of the query stand, half-open, in Unicode scalars of the article text.
  package var hits: [Range<Int>]
  /// Its range is that of the first hit.
  package var citation: Citation

  package init(snippet: Snippet, hits: [Range<Int>], citation: Citation) {
    self.snippet = snippet
    self.hits = hits
    self.citation = citation
  }
}

/// A whole article.
package struct ExportedArticle: Sendable, Equatable {
  /// A part of the text, furniture and repetitions left out.
  package struct Part: Sendable, Equatable {
    /// A dateline is part of the paragraph that it opens.
    package var kind: Block.Kind
    /// Reflowed.
    package var words: String
    /// Half-open, in Unicode scalars of the article text.
    package var range: Range<Int>

    package init(kind: Block.Kind, words: String, range: Range<Int>) {
      self.kind = kind
      self.words = words
      self.range = range
    }
  }

  package var citation: Citation
  package var parts: [Part]
  package var quotes: [ExportedQuote]
  package var notes: [ExportedNote]

  package init(citation: Citation, parts: [Part], quotes: [ExportedQuote], notes: [ExportedNote] = []) {
    self.citation = citation
    self.parts = parts
    self.quotes = quotes
    self.notes = notes
  }
}

/// What the user wrote, and what it is about.
package struct ExportedNote: Sendable, Equatable {
  package var text: String
  /// The words that it is about; nil for the whole article.
  package var words: String?
  /// Seconds since 1970 of its last writing.
  package var time: Int64
  /// The quote that the words are of; nil if they are of none.
  package var quote: ExportedQuote?
  package var citation: Citation

  package init(
    text: String, words: String? = nil, time: Int64, quote: ExportedQuote? = nil, citation: Citation
  ) {
    self.text = text
    self.words = words
    self.time = time
    self.quote = quote
    self.citation = citation
  }

  /// The day of its last writing, in UTC.
  package var day: String? { CalendarDate(dayNumber: Int(time / 86_400))?.description }
}

extension ExportedNote {
  /// A note on an article that the library has no more.
  init(unplaced note: Note) {
    self.init(text: note.text, words: note.anchor?.words, time: note.time, citation: Citation(note.article))
  }
}

extension Citation {
  /// Of an article that the library has no more.
  init(_ article: ArticleIdentity) {
    let parts = (article.date ?? "").split(separator: "-").compactMap { Int($0) }
    let date = parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    self.init(headline: article.headline, date: date, file: article.path, article: article.number)
  }
}

extension ExportedParts {
  /// A note on this article.
  func note(_ note: Note) -> ExportedNote {
    let span = note.place?.span
    return ExportedNote(
      text: note.text, words: note.anchor?.words, time: note.time, quote: span.flatMap(quote(around:)),
      citation: span.map { citation(of: $0) } ?? citation)
  }
}

/// Exports as plain text, for programs that take lines: paragraphs are one line each.
enum PlainExport {
  static func bytes(of item: ExportItem) -> [UInt8] {
    switch item {
    case .article(let article):
      let parts = article.parts.map { "\($0.words.harmless())\n\n" }.joined()
      return Array("\(parts)\(cited(article.citation))".utf8) + article.quotes.flatMap(bytes)
        + article.notes.flatMap(bytes)
    case .quote(let quote): return bytes(of: quote)
    case .note(let note): return bytes(of: note)
    case .figure(let told): return FigureExport.plain(told)
    case .event(let event): return EventExport.plain(event)
    case .place(let place): return PlaceExport.plain(place)
    case .hit(let hit):
      return Array("\(hit.snippet.pieces.map(\.text).joined().harmless())\n\(cited(hit.citation))".utf8)
    }
  }

  private static func bytes(of quote: ExportedQuote) -> [UInt8] { Array("\(quote.cited)\n\n".utf8) }

  private static func bytes(of note: ExportedNote) -> [UInt8] {
    let text = note.text.harmless(.lines)
    if let quote = note.quote, note.words == quote.words { return Array("\(text)\n\(quote.cited)\n\n".utf8) }
    return Array("\(text)\n\(note.words.map { "\($0.harmless())\n" } ?? "")\(cited(note.citation))".utf8)
  }

  private static func cited(_ citation: Citation) -> String { "— \(citation.line)\n\n" }
}

extension ExportedQuote {
  /// In two lines: `“Nobody crosses.”` and `— Ana Marsh, spokeswoman (direct). Bridge falls, INA, 2021-03-08,
  /// bridge.txt [120–164)`.
  package var cited: String { "\(text.harmless())\n— \("\(named) (\(manner))".harmless()). \(citation.line)" }

  /// A sentence has its own quotation marks, if any.
  private var text: String { kind == .direct ? "“\(words)”" : shown.sentence }
}
