import Linguistics
import NewsLibrary

/// Work on what the user makes of articles: marks, tags, notes and what was read.
package enum AnnotatingEffect: Sendable, Equatable {
  /// What was made of all articles → `.all`
  case load
  /// Keeps annotations of an article → `.made`
  case make([Annotation], in: ArticleID)
  /// Takes a tag off all articles → `.tagRemoved`
  case removeTag(String)
  /// Keeps that articles were read or not → `.read`, and `.copiesRead` where they have copies
  case setRead([ArticleID], Bool)
  /// Keeps that an article was read in passing; it may be written later → `.copiesRead` where it has copies
  case readInPassing(ArticleID)
  /// What a note would be about, and whether it is there already → `.subject`
  case findSubject(of: NoteMatter)
  /// → `.tags`
  case loadTags
  /// → `.notes`
  case loadNotes
  /// Gives the terminal to the editor to write a note in → `.written`, or `.notWritten`
  case writeInEditor(NoteSubject, text: String)
}

/// What came of it.
package enum AnnotatingReport: Sendable {
  case all([ArticleID: Annotations])
  /// nil where the article is gone.
  case made([Annotation], ArticleID, KeptAnnotations?)
  /// From so many articles.
  case tagRemoved(String, Int)
  case read([ArticleID], Bool)
  /// Copies of articles are read, or not, with these.
  case copiesRead(Set<ArticleID>, Bool)
  /// nil where the article or quote is gone.
  case subject(NoteSubject?, of: NoteMatter)
  case tags([TagCount])
  case notes([Note])
  case written(NoteSubject, text: String)
  /// The editor failed, which was given this text.
  case notWritten(NoteSubject, text: String, editor: String, keptIn: String?)
  /// No file for the editor can be made in a folder.
  case noFile(NoteSubject, text: String, folder: String, errno: Int32)
}

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

  /// What writing a text makes of it; nothing where that changes nothing.
  package func annotations(writing text: String) -> [Annotation] {
    let isBlank = text.allSatisfy(\.isWhitespace)
    guard let note else { return isBlank ? [] : [.note(text, at: anchor)] }
    return text == self.text ? [] : [rewrite(note, as: isBlank ? "" : text)]
  }

  private func rewrite(_ note: String, as text: String) -> Annotation {
    .rewrite(note: note, as: text, over: OlderNote(text: self.text, anchor: anchor))
  }
}
