import Newswire

/// What the user wrote, and what it is about.
package struct ExportedNote: Sendable, Equatable {
  package var text: String
  /// The words that it is about; nil for the whole article.
  package var words: String?
  /// Seconds since 1970 of its last writing.
  package var time: Int64
  /// The quote that the words are of; nil where they are of none.
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
