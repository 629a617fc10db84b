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
    case .tags(let tags): takeTags(tags)
    case .notes(let notes): changeTopPage(NotesPage.self) { $0.loaded = notes }
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
      message = "This article is gone; \(keymap.name(of: .refresh)) looks at the files again"
      return []
    }
    annotated.take(kept.now)
    let beside = kept.meetsOther ? AnnotationText.wordsBesideOther(made, in: size.width) : nil
    let words = beside ?? AnnotationText.words(made, in: size.width)
    message = "\(words) · \(keymap.name(of: .undo)) undoes"
    guard made.contains(where: \.isOfNotes) else { return [] }
    if topPage(NotesPage.self) == nil { message? += " · :\(Action.notes.rawValue) lists all" }
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

  /// The open article and quotes show their notes; a list of all of them is read again.
  private mutating func reloadNotes(of id: ArticleID?) -> [Effect] {
    pages.quoteTexts.renew()
    let list: [Effect] = topPage(NotesPage.self) == nil ? [] : [.annotating(.loadNotes)]
    return list + (id == nil || id == open?.id ? reloadOpen() : [])
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
