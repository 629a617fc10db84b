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

/// A note as it was when it was written anew; journals of older programs don't tell.
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
