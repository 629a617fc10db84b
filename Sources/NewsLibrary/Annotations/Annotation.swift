/// One thing that the user does to an article besides correcting what it says.
package enum Annotation: Hashable, Sendable {
  case mark, unmark
  case tag(String), untag(String)
  /// A new note, on words or on the whole article.
  case note(String, at: TextAnchor?)
  /// Another text for the note of this name; the empty one takes it away.
  case rewrite(note: String, as: String)
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

/// What all annotations of one article come to, the later ones over the earlier.
struct AnnotationSum {
  private(set) var isMarked = false
  private(set) var tags: Set<String> = []
  /// In the order in which they were first written.
  private(set) var notes: [Note] = []

  init(_ records: [AnnotationRecord]) {
    for record in records { add(record) }
  }

  private mutating func add(_ record: AnnotationRecord) {
    switch record.annotation {
    case .mark: isMarked = true
    case .unmark: isMarked = false
    case .tag(let tag): tags.insert(tag)
    case .untag(let tag): tags.remove(tag)
    case .note(let text, let anchor):
      notes.append(Note(id: record.id, time: record.time, article: record.article, anchor: anchor, text: text))
    case .rewrite(let id, ""): notes.removeAll { $0.id == id }
    case .rewrite(let id, let text):
      guard let index = notes.firstIndex(where: { $0.id == id }) else { return }
      (notes[index].text, notes[index].time) = (text, record.time)
    }
  }
}
