import NewsLibrary
import Reader

/// What the user made of articles, kept in memory as a library would keep it.
struct AnnotatedArticles {
  private struct Record {
    var id: String
    var article: ArticleID
    var annotation: Annotation
  }

  private enum Deed {
    case made([Record])
    case read([ArticleID], Bool, before: Set<ArticleID>)
  }

  private var deeds: [Deed] = []
  private var count = 0
  private(set) var read: Set<ArticleID> = []

  mutating func add(_ annotations: [Annotation], to article: ArticleID) {
    let records = annotations.enumerated().map { number, annotation in
      Record(id: "\(count + number)", article: article, annotation: annotation)
    }
    count += records.count
    deeds.append(.made(records))
  }

  mutating func remove(_ tag: String, from articles: [ArticleID]) {
    deeds.append(.made(articles.map { Record(id: "", article: $0, annotation: .untag(tag)) }))
  }

  mutating func setRead(_ articles: [ArticleID], _ isRead: Bool, inPassing: Bool = false) {
    if !inPassing { deeds.append(.read(articles, isRead, before: read)) }
    if isRead { read.formUnion(articles) } else { read.subtract(articles) }
  }

  /// The last thing that was done.
  mutating func undo() -> UndoneChange? {
    switch deeds.popLast() {
    case nil: return nil
    case .read(let articles, let isRead, let before):
      read = before
      let contents = articles.map { "\($0.rawValue)" }
      return .reading(ReadingRecord(id: "", contents: contents, isRead: isRead, isInPassing: false), of: articles)
    case .made(let records):
      return .annotations(
        records.map {
          AnnotationRecord(id: $0.id, time: 0, article: Self.identity($0.article, ""), annotation: $0.annotation)
        })
    }
  }

  private func records(of article: ArticleID) -> [Record] {
    deeds.flatMap { if case .made(let records) = $0 { records } else { [Record]() } }.filter { $0.article == article }
  }

  func notes(of article: IndexedArticle) -> [Note] {
    var notes: [Note] = []
    for deed in records(of: article.id) {
      switch deed.annotation {
      case .note(let text, let anchor): notes.append(note(deed.id, text, anchor, article))
      case .rewrite(let id, let text, _):
        guard let index = notes.firstIndex(where: { $0.id == id }) else { continue }
        if text.isEmpty { notes.remove(at: index) } else { notes[index].text = text }
      default: continue
      }
    }
    return notes
  }

  private func note(_ id: String, _ text: String, _ anchor: TextAnchor?, _ article: IndexedArticle) -> Note {
    // of what can be noted here
    let spans =
      anchor == nil
      ? []
      : (article.findings?.quotes.map(\.span) ?? [])
        + (article.findings?.entities.flatMap { $0.mentions.map(\.span) } ?? [])
    let span = spans.first { TextAnchor($0, in: article.article.text) == anchor }
    return Note(
      id: id, time: 0, article: Self.identity(article.id, article.summary.title), anchor: anchor, text: text,
      place: CorrectionRecord.Place(article: article.id, span: span))
  }

  func annotations(of article: IndexedArticle) -> Annotations {
    var sum = Annotations(isRead: read.contains(article.id), noteCount: notes(of: article).count)
    for deed in records(of: article.id) {
      switch deed.annotation {
      case .mark: sum.isMarked = true
      case .unmark: sum.isMarked = false
      case .tag(let tag): sum.tags = (sum.tags + [tag]).sorted()
      case .untag(let tag): sum.tags.removeAll { $0 == tag }
      default: break
      }
    }
    return sum
  }

  private static func identity(_ id: ArticleID, _ title: String) -> ArticleIdentity {
    ArticleIdentity(hash: "\(id.rawValue)", number: 1, path: "", headline: title, date: nil)
  }
}

extension Desk {
  /// Answers as a library would.
  mutating func annotate(_ effect: AnnotatingEffect) -> AnnotatingReport? {
    switch effect {
    case .load: return .all(Dictionary(uniqueKeysWithValues: articles.map { ($0.id, annotated.annotations(of: $0)) }))
    case .make(let annotations, let id):
      annotated.add(annotations, to: id)
      let article = articles.first { $0.id == id }
      return .made(annotations, id, article.map { KeptAnnotations(now: [id: annotated.annotations(of: $0)]) })
    case .removeTag(let tag):
      let tagged = articles.filter { annotated.annotations(of: $0).tags.contains(tag) }.map(\.id)
      annotated.remove(tag, from: tagged)
      return .tagRemoved(tag, tagged.count)
    case .setRead(let articles, let isRead):
      annotated.setRead(articles, isRead)
      return .read(articles, isRead)
    case .readInPassing(let id):
      annotated.setRead([id], true, inPassing: true)
      return nil
    case .findSubject(let matter): return .subject(subject(of: matter), of: matter)
    case .loadTags:
      let tags = articles.flatMap { annotated.annotations(of: $0).tags }
      return .tags(Set(tags).sorted().map { tag in TagCount(tag: tag, articles: tags.count { $0 == tag }) })
    case .loadNotes: return .notes(articles.flatMap(annotated.notes))
    case .writeInEditor(let subject, let text): return .written(subject, text: text + " and more")
    }
  }

  private func subject(of matter: NoteMatter) -> NoteSubject? {
    guard let article = articles.first(where: { $0.id == matter.article }), let findings = article.findings else {
      return nil
    }
    var anchor: TextAnchor?
    switch matter {
    case .article: break
    case .words(_, let words, _): anchor = words
    case .quote(let quote): anchor = TextAnchor(findings.quotes[quote.quote].span, in: article.article.text)
    }
    let known = annotated.notes(of: article).first { $0.anchor == anchor }
    return NoteSubject(article: article.id, anchor: anchor, note: known?.id, text: known?.text ?? "")
  }
}
