import Display
import NewsLibrary

/// What the message line says of changes.
struct ChangeText {
  let keymap: Keymap
  let width: Columns
  /// Whether the page of all notes is open.
  let isInNotes: Bool

  /// nil for files, which have messages of their own.
  func words(_ answer: UserChange.Answer) -> String? {
    switch answer {
    case .corrected(let record): record.map { corrected($0, "Corrected", "undoes") } ?? gone
    case .withdrawn(let record): corrected(record, "Undone", "restores it")
    case .undone(let change): change.map(words) ?? "Nothing to undo"
    case .searchSaved(let name):
      "Saved as \(short(name)) · \(undo) undoes · \(keymap.name(of: .savedSearches)) lists saved searches"
    case .searchForgotten(let name): "Deleted: \(short(name)) · \(undo) restores it"
    case .annotated(let made, _, let kept): kept.map { words(made, $0) } ?? gone
    case .tagRemoved(let tag, let count): "Tag \(tag) removed from \(Count.articles(count)) · \(undo) undoes"
    case .read(let articles, let isRead):
      "Marked \(several(articles.count))as \(isRead ? "read" : "unread") · \(undo) undoes"
    case .written, .inTheWay, .notWritten, .takenBack: nil
    }
  }

  private var undo: String { keymap.name(of: .undo) }
  private var gone: String { keymap.naming("This article is gone; {refresh} checks the files again") }

  /// A name with room for what the keys do behind it.
  private func short(_ name: String) -> String { Truncation.cut(name, to: max(8, width - 34)) }

  private func several(_ articles: Int) -> String { articles == 1 ? "" : "\(Count.articles(articles)) " }

  private func corrected(_ record: CorrectionRecord, _ verb: String, _ key: String) -> String {
    "\(verb): \(CorrectionText.words(record.correction, quoting: 24)) · \(undo) \(key)"
  }

  private func words(_ made: [Annotation], _ kept: KeptAnnotations) -> String {
    let beside = kept.meetsOther ? AnnotationText.wordsBesideOther(made, in: width) : nil
    let words = beside ?? AnnotationText.words(made, in: width)
    let more = made.contains(where: \.isOfNotes) && !isInNotes ? " · :\(Action.notes.rawValue) lists all" : ""
    return "\(words) · \(undo) undoes\(more)"
  }

  private func words(_ undone: UndoneChange) -> String {
    switch undone {
    case .search(let search): "Undone: the saved search \(search.name)"
    case .forgetting(let search): "Restored: the saved search \(search.name)"
    case .annotations(let records):
      "Undone: \(AnnotationText.words(records.map(\.annotation), in: width).lowercasedFirst)"
    case .reading(let record, _): "Undone: \(several(record.contents.count))\(record.isRead ? "read" : "unread")"
    case .correction(let record): "Undone: \(CorrectionText.words(record.correction))"
    case .withdrawal(let record): "Corrected again: \(CorrectionText.words(record.correction))"
    }
  }
}

extension String {
  /// For a place within a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
