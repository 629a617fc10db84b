import Linguistics
import NewsLibrary

/// What a note is to be about whose notes are not at hand.
package enum NoteMatter: Sendable, Equatable {
  case article(ArticleID)
  case words(ArticleID, TextAnchor, at: TextSpan)
  case quote(QuoteReference)

  package var article: ArticleID {
    switch self {
    case .article(let id), .words(let id, _, _): id
    case .quote(let quote): quote.article
    }
  }
}

/// What a note is about, and what it says already.
package struct NoteSubject: Sendable, Equatable {
  package var article: ArticleID
  /// nil for the whole article.
  package var anchor: TextAnchor?
  /// The note that is there; nil for a new one.
  package var note: String?
  /// What it says.
  package var text = ""

  package init(article: ArticleID, anchor: TextAnchor? = nil, note: String? = nil, text: String = "") {
    self.article = article
    self.anchor = anchor
    self.note = note
    self.text = text
  }

  /// What writing a text makes of it; nothing if that changes nothing. Line ends at the end, as pasted lines have
  /// them, are no part of a note.
  package func annotations(writing text: String) -> [Annotation] {
    let text = String(text.reversed().drop(while: \.isNewline).reversed())
    let isBlank = text.allSatisfy(\.isWhitespace)
    guard let note else { return isBlank ? [] : [.note(text, at: anchor)] }
    return text == self.text ? [] : [rewrite(note, as: isBlank ? "" : text)]
  }

  private func rewrite(_ note: String, as text: String) -> Annotation {
    .rewrite(note: note, as: text, over: OlderNote(text: self.text, anchor: anchor))
  }
}
