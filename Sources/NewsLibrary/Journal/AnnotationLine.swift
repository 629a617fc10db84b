extension JournalLine {
  init(_ record: AnnotationRecord) {
    self.init(schema: Self.schema, id: record.id, time: record.time, kind: "")
    article = Article(record.article)
    first = record.first
    switch record.annotation {
    case .mark: kind = "mark"
    case .unmark: kind = "unmark"
    case .tag(let tag): (kind, name) = ("tag", tag)
    case .untag(let tag): (kind, name) = ("untag", tag)
    case .note(let text, let anchor): (kind, self.text, at) = ("note", text, anchor.map(Anchor.init))
    case .rewrite(let note, let text, let old):
      (kind, of, self.text) = ("rewrite", note, text)
      (from, at) = (old?.text, old?.anchor.map(Anchor.init))
    }
  }

  init(_ record: ReadingRecord, time: Int64) {
    self.init(schema: Self.schema, id: record.id, time: time, kind: record.isRead ? "read" : "unread")
    contents = record.contents
    inPassing = record.isInPassing ? true : nil
  }

  /// The annotation in it; nil for a line of another kind or schema.
  var annotation: AnnotationRecord? {
    guard isUnderstood, let article, let annotation = ownAnnotation else { return nil }
    return AnnotationRecord(
      id: id, time: time, article: ArticleIdentity(article), annotation: annotation, first: first)
  }

  private var ownAnnotation: Annotation? {
    switch kind {
    case "mark": .mark
    case "unmark": .unmark
    case "tag": name.map { .tag($0) }
    case "untag": name.map { .untag($0) }
    case "note": text.map { .note($0, at: at.map(TextAnchor.init)) }
    case "rewrite": of.flatMap { note in text.map { .rewrite(note: note, as: $0, over: olderNote) } }
    default: nil
    }
  }

  private var olderNote: OlderNote? { from.map { OlderNote(text: $0, anchor: at.map(TextAnchor.init)) } }

  /// What was read, or is unread again; nil for a line of another kind or schema.
  var reading: ReadingRecord? {
    guard isUnderstood, kind == "read" || kind == "unread", let contents else { return nil }
    return ReadingRecord(id: id, contents: contents, isRead: kind == "read", isInPassing: inPassing == true)
  }
}
