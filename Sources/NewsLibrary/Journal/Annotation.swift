/// One thing that the user does to an article besides correcting what it says.
package enum Annotation: Hashable, Sendable {
  case mark, unmark
  case tag(String), untag(String)
  /// A new note, on words or on the whole article.
  case note(String, at: TextAnchor?)
  /// Another text for the note of this name; the empty one takes it away. Where the note does not say what it
  /// was written over, it was changed elsewhere meanwhile, and both are kept.
  case rewrite(note: String, as: String, over: OlderNote? = nil)
}

/// The text of a note before it was rewritten; journals of older programs lack it.
package struct OlderNote: Hashable, Sendable {
  package var text: String
  /// nil for one on the whole article.
  package var anchor: TextAnchor?

  package init(text: String, anchor: TextAnchor?) {
    self.text = text
    self.anchor = anchor
  }
}

/// An annotation as the journal has it.
package struct AnnotationRecord: Hashable, Sendable {
  package var id: String
  /// Seconds since 1970.
  package var time: Int64
  package var article: ArticleIdentity
  package var annotation: Annotation
  /// The first of those that were made at once and are undone together; nil for that one, and for one alone.
  package var first: String?

  package init(
    id: String, time: Int64, article: ArticleIdentity, annotation: Annotation, first: String? = nil
  ) {
    self.id = id
    self.time = time
    self.article = article
    self.annotation = annotation
    self.first = first
  }

  /// What it is undone by, together with those made at once.
  var deed: String { first ?? id }
}

/// That articles were read, or are to count as unread.
///
/// They are known by their content alone: a text that was edited is unread again.
package struct ReadingRecord: Hashable, Sendable {
  package var id: String
  package var contents: [String]
  package var isRead: Bool
  /// Whether it was noted in passing, which is nothing that the user did and would take back.
  package var isInPassing: Bool

  package init(id: String, contents: [String], isRead: Bool, isInPassing: Bool) {
    self.id = id
    self.contents = contents
    self.isRead = isRead
    self.isInPassing = isInPassing
  }

  /// What the content of an article is called.
  static func content(hash: String, number: Int) -> String { number == 1 ? hash : "\(hash):\(number)" }
}

extension ArticleIdentity {
  /// What its content is called: by the hash of now, and by that of journals of before if it is known.
  var contents: [String] {
    [hash, formerHash].compactMap(\.self).map { ReadingRecord.content(hash: $0, number: number) }
  }
}

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
