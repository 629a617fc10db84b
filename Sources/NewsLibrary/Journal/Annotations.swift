/// What the user made of an article, as lists show it.
package struct Annotations: Hashable, Sendable {
  package var isMarked = false
  /// In order of name.
  package var tags: [String] = []
  package var isRead = false
  package var noteCount = 0

  package init(isMarked: Bool = false, tags: [String] = [], isRead: Bool = false, noteCount: Int = 0) {
    self.isMarked = isMarked
    self.tags = tags
    self.isRead = isRead
    self.noteCount = noteCount
  }
}

/// The result of annotating an article.
package struct KeptAnnotations: Hashable, Sendable {
  /// What is made by now of the article and its copies.
  package var now: [ArticleID: Annotations]
  /// Whether a note was rewritten that has another text by now: that is kept too.
  package var meetsOther: Bool

  package init(now: [ArticleID: Annotations], meetsOther: Bool = false) {
    self.now = now
    self.meetsOther = meetsOther
  }
}

/// What the user wrote about an article, or about words of one.
package struct Note: Hashable, Sendable {
  /// Names it in the journal; an edited note keeps the name that it had first.
  package var id: String
  /// Seconds since 1970 of its last writing.
  package var time: Int64
  package var article: ArticleIdentity
  /// The words that it is about; nil if it is about the whole article.
  package var anchor: TextAnchor?
  package var text: String
  /// nil if no article of this library matches.
  package var place: CorrectionRecord.Place?

  package init(
    id: String, time: Int64, article: ArticleIdentity, anchor: TextAnchor?, text: String,
    place: CorrectionRecord.Place? = nil
  ) {
    self.id = id
    self.time = time
    self.article = article
    self.anchor = anchor
    self.text = text
    self.place = place
  }
}

/// A tag of the library and how many articles have it.
package struct TagCount: Hashable, Sendable {
  package var tag: String
  package var articles: Int

  package init(tag: String, articles: Int) {
    self.tag = tag
    self.articles = articles
  }
}
