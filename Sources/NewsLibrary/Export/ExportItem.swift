import Extraction
import Newswire

/// One piece of an export, with all that is written of it.
package enum ExportItem: Sendable, Equatable {
  case article(ExportedArticle)
  case quote(ExportedQuote)
  case hit(ExportedHit)
  case note(ExportedNote)
}

/// What somebody said, and where.
package struct ExportedQuote: Sendable, Equatable {
  package var kind: Quote.Kind
  /// Reflowed.
  package var words: String
  /// nil where the text leaves it open.
  package var speaker: String?
  package var role: String?
  /// Whether the user said who the speaker is.
  package var isCorrected: Bool
  package var citation: Citation

  package init(
    kind: Quote.Kind, words: String, speaker: String? = nil, role: String? = nil, isCorrected: Bool = false,
    citation: Citation
  ) {
    self.kind = kind
    self.words = words
    self.speaker = speaker
    self.role = role
    self.isCorrected = isCorrected
    self.citation = citation
  }
}

extension Quote.Kind {
  /// What people are told; programs get the raw value, which is the machine interface's.
  var inWords: String { self == .indirect ? "reported" : rawValue }
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
