/// What all annotations of one article come to, the later ones over the earlier.
struct AnnotationSum {
  private(set) var isMarked = false
  private(set) var tags: Set<String> = []
  /// In the order in which they were first written, those that were taken away too: these have no text.
  private var written: [Written] = []

  /// In the order in which they were first written.
  var notes: [Note] { written.map(\.note).filter { !$0.text.isEmpty } }

  private struct Written {
    var note: Note
    /// The note that it is another version of, kept beside it; its own name for most.
    var origin: String
  }

  init(_ records: [AnnotationRecord]) {
    for record in records { add(record) }
  }

  /// Whether a note is there and says something else than what an annotation is written over.
  func saysOther(than annotation: Annotation) -> Bool {
    guard case .rewrite(let name, _, let old?) = annotation else { return false }
    let texts = versions(of: name).map { written[$0].note.text }.filter { !$0.isEmpty }
    return !texts.isEmpty && !texts.contains(old.text)
  }

  private mutating func add(_ record: AnnotationRecord) {
    switch record.annotation {
    case .mark: isMarked = true
    case .unmark: isMarked = false
    case .tag(let tag): tags.insert(tag)
    case .untag(let tag): tags.remove(tag)
    case .note(let text, let anchor): write(text, anchor, record, as: record.id, origin: record.id)
    case .rewrite(let name, let text, let old): rewrite(name, as: text, over: old, record)
    }
  }

  private mutating func rewrite(_ name: String, as text: String, over old: OlderNote?, _ record: AnnotationRecord) {
    let versions = versions(of: name)
    let own = versions.first { old == nil || written[$0].note.text == old?.text }
    // words outlive that the note was taken away elsewhere
    if let index = own ?? (text.isEmpty ? nil : versions.first { written[$0].note.text.isEmpty }) {
      (written[index].note.text, written[index].note.time) = (text, record.time)
    } else if !text.isEmpty {
      let anchor = versions.first.map { written[$0].note.anchor } ?? old?.anchor
      write(text, anchor, record, as: versions.isEmpty ? name : record.id, origin: name)
    }
  }

  /// Where a note is, and what was written over it at another place at the same time.
  private func versions(of name: String) -> [Int] {
    written.indices.filter { written[$0].note.id == name || written[$0].origin == name }
  }

  private mutating func write(
    _ text: String, _ anchor: TextAnchor?, _ record: AnnotationRecord, as name: String, origin: String
  ) {
    let note = Note(id: name, time: record.time, article: record.article, anchor: anchor, text: text)
    written.append(Written(note: note, origin: origin))
  }
}
