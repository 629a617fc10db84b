import NewsLibrary

/// What was made of articles, as the library answers it.
extension State {
  mutating func takeMade(_ made: [Annotation], _ id: ArticleID, _ kept: KeptAnnotations?) -> [Effect] {
    guard let kept else {
      message = "This article is gone; \(keymap.name(of: .refresh)) checks the files again"
      return []
    }
    annotated.take(kept.now)
    let beside = kept.meetsOther ? AnnotationText.wordsBesideOther(made, in: size.width) : nil
    let words = beside ?? AnnotationText.words(made, in: size.width)
    message = "\(words) · \(keymap.name(of: .undo)) undoes"
    guard made.contains(where: \.isOfNotes) else { return [] }
    if pageKind != .notes { message? += " · :\(Action.notes.rawValue) lists all" }
    return reloadNotes(of: id)
  }

  mutating func takeRead(_ articles: [ArticleID], _ isRead: Bool) {
    annotated.set(articles, read: isRead)
    let what = articles.count == 1 ? "" : "\(Count.articles(articles.count)) "
    message = "Marked \(what)as \(isRead ? "read" : "unread") · \(keymap.name(of: .undo)) undoes"
  }

  mutating func takeUndone(_ records: [AnnotationRecord]) -> [Effect] {
    let undone = records.map(\.annotation)
    message = "Undone: \(AnnotationText.words(undone, in: size.width).lowercasedFirst)"
    return [.library(.loadAnnotations), .library(.loadTags)]
      + (undone.contains(where: \.isOfNotes) ? reloadNotes(of: nil) : [])
  }

  mutating func takeUndone(_ record: ReadingRecord, of articles: [ArticleID]) -> [Effect] {
    annotated.takeUndone(record, of: articles, isOpen: open?.id)
    let count = record.contents.count
    message = "Undone: \(count == 1 ? "" : "\(Count.articles(count)) ")\(record.isRead ? "read" : "unread")"
    return [.library(.loadAnnotations)]
  }

  mutating func takeTagRemoved(_ tag: String, _ count: Int) -> [Effect] {
    message = "Tag \(tag) taken off \(Count.articles(count)) · \(keymap.name(of: .undo)) undoes"
    return [.library(.loadAnnotations), .library(.loadTags)]
  }

  /// The open article shows its notes.
  private func reloadNotes(of id: ArticleID?) -> [Effect] { id == nil || id == open?.id ? reloadOpen() : [] }
}

extension String {
  /// For a place within a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
