import NewsLibrary

/// What came of annotating.
extension State {
  mutating func take(_ report: AnnotatingReport) -> [Effect] {
    switch report {
    case .all(let annotations): takeAll(annotations)
    case .made(let made, let id, let kept): return takeMade(made, id, kept)
    case .read(let articles, let isRead): takeRead(articles, isRead)
    case .copiesRead(let articles, let isRead): annotated.set(articles, read: isRead)
    case .subject(let subject, let matter): return takeSubject(subject, of: matter)
    case .tags(let tags): annotated.tags = tags
    case .notes: break  // the page takes them
    case .tagRemoved(let tag, let count): return takeTagRemoved(tag, count)
    case .written(let subject, let text): return submitNote(text, subject)
    case .notWritten(let subject, let text, let editor, let path): takeFailure(of: editor, subject, text, keptIn: path)
    case .noFile(let subject, let text, let folder, let code): takeNoFile(subject, text, folder, code)
    }
    return []
  }

  private mutating func takeAll(_ annotations: [ArticleID: Annotations]) {
    annotationsUnderWay = max(0, annotationsUnderWay - 1)
    annotated.takeAll(annotations, isLast: annotationsUnderWay == 0)
  }

  private mutating func takeMade(_ made: [Annotation], _ id: ArticleID, _ kept: KeptAnnotations?) -> [Effect] {
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

  private mutating func takeRead(_ articles: [ArticleID], _ isRead: Bool) {
    annotated.set(articles, read: isRead)
    let what = articles.count == 1 ? "" : "\(Count.articles(articles.count)) "
    message = "Marked \(what)as \(isRead ? "read" : "unread") · \(keymap.name(of: .undo)) undoes"
  }

  mutating func takeUndone(_ records: [AnnotationRecord]) -> [Effect] {
    let undone = records.map(\.annotation)
    message = "Undone: \(AnnotationText.words(undone, in: size.width).lowercasedFirst)"
    return [.annotating(.load), .annotating(.loadTags)]
      + (undone.contains(where: \.isOfNotes) ? reloadNotes(of: nil) : [])
  }

  mutating func takeUndone(_ record: ReadingRecord, of articles: [ArticleID]) -> [Effect] {
    annotated.takeUndone(record, of: articles, isOpen: open?.id)
    let count = record.contents.count
    message = "Undone: \(count == 1 ? "" : "\(Count.articles(count)) ")\(record.isRead ? "read" : "unread")"
    return [.annotating(.load)]
  }

  private mutating func takeTagRemoved(_ tag: String, _ count: Int) -> [Effect] {
    message = "Tag \(tag) removed from \(Count.articles(count)) · \(keymap.name(of: .undo)) undoes"
    return [.annotating(.load), .annotating(.loadTags)]
  }

  /// The open article shows its notes.
  private mutating func reloadNotes(of id: ArticleID?) -> [Effect] {
    id == nil || id == open?.id ? reloadOpen() : []
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

extension String {
  /// For a place within a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
