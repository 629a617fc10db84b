import NewsLibrary

/// A change of what the user made, or of a file written for the user; the next key that depends on changes waits for it.
package enum UserChange: Request {
  /// Keeps a correction → `.corrected`
  case correct(Correction.Change, Correction.Scope? = nil, in: ArticleID)
  /// Makes a speaker of its own of a name that counts as another's → `.corrected` or, where a correction made them one,
  /// `.withdrawn`
  case split(String, from: String)
  /// Takes back the last change of the user's own data → `.undone`
  case undo
  /// Takes back a correction that the user chose → `.withdrawn`
  case withdraw(CorrectionRecord)
  /// Keeps a query under a name → `.searchSaved`
  case saveSearch(String, named: String)
  /// → `.searchForgotten`
  case forgetSearch(named: String)
  /// Keeps annotations of an article → `.annotated`
  case annotate([Annotation], in: ArticleID)
  /// Takes a tag off all articles → `.tagRemoved`
  case removeTag(String)
  /// Keeps that articles were read or not → `.read`
  case setRead([ArticleID], Bool)
  /// Writes an export to a file → `.written`, `.inTheWay` if another file is there that may not go, or `.notWritten`
  case write(FileRequest, replacing: Bool)
  /// Takes a written file away again → `.takenBack`
  case takeBack(WrittenFile)

  package enum Answer: Sendable {
    /// The correction as kept; nil if the article is gone.
    case corrected(CorrectionRecord?)
    /// What was taken back; nil if there was nothing.
    case undone(UndoneChange?)
    /// The correction that was withdrawn.
    case withdrawn(CorrectionRecord)
    /// The search of this name is kept.
    case searchSaved(named: String)
    case searchForgotten(named: String)
    /// nil if the article is gone.
    case annotated([Annotation], ArticleID, KeptAnnotations?)
    /// From so many articles.
    case tagRemoved(String, Int)
    case read([ArticleID], Bool)
    /// nil if there was nothing to write.
    case written((file: WrittenFile, count: ExportCount)?)
    case inTheWay(FileRequest, path: String)
    case notWritten(ExportError)
    case takenBack(WrittenFile, WrittenFile.Removal)
  }
}

extension UserChange.Answer {
  /// How many changes of the user's own data there are more to undo: 1, 0, or -1 after one was undone.
  var step: Int {
    switch self {
    case .withdrawn, .searchSaved, .searchForgotten, .tagRemoved, .read: 1
    case .corrected(let record): record == nil ? 0 : 1
    case .annotated(_, _, let kept): kept == nil ? 0 : 1
    case .undone(let change): change == nil ? 0 : -1
    case .written, .inTheWay, .notWritten, .takenBack: 0
    }
  }
}

extension UserChange {
  /// The note that it is to keep, and its text; nil for any other change, and if one is taken away.
  package var note: (subject: NoteSubject, text: String)? {
    guard case .annotate(let annotations, let id) = self else { return nil }
    switch annotations.first(where: \.isOfNotes) {
    case .note(let text, let anchor): return (NoteSubject(article: id, anchor: anchor), text)
    case .rewrite(let name, let text, let old):
      guard !text.isEmpty else { return nil }
      return (NoteSubject(article: id, anchor: old?.anchor, note: name, text: old?.text ?? ""), text)
    case .mark, .unmark, .tag, .untag, nil: return nil
    }
  }
}

extension Annotation {
  var isOfNotes: Bool {
    switch self {
    case .note, .rewrite: true
    case .mark, .unmark, .tag, .untag: false
    }
  }
}
