import NewsLibrary

/// What the user made of articles, as far as the reader shows it.
struct Annotated: Sendable {
  /// Articles of which nothing was made are left out.
  private(set) var byArticle: [ArticleID: Annotations] = [:]
  /// What was read since all of them were asked for.
  private var readMeanwhile: Set<ArticleID> = []
  /// Articles that the user wants unread, whatever is done in them.
  private var keptUnread: Set<ArticleID> = []
  /// The user's tags, as far as they are known.
  var tags: [TagCount] = []

  subscript(id: ArticleID) -> Annotations? { byArticle[id] }

  func isMarked(_ id: ArticleID) -> Bool { byArticle[id]?.isMarked ?? false }
  func isRead(_ id: ArticleID) -> Bool { byArticle[id]?.isRead ?? false }

  /// The place of the next marked article behind one, from the first on again behind the last; nil if none is.
  func nextMarked(of articles: [ArticleID], after index: Int) -> Int? {
    guard !articles.isEmpty else { return nil }
    let start = (index + 1) % articles.count
    return (Array(start..<articles.count) + Array(0..<start)).first { isMarked(articles[$0]) }
  }

  // MARK: What was read

  /// The user wants an article read, or unread and so no longer counted as read in passing.
  mutating func want(_ id: ArticleID, read isRead: Bool) {
    if isRead { keptUnread.remove(id) } else { keptUnread.insert(id) }
  }

  /// Counts an article as read that the user is in; false if it counts already, or is to stay unread.
  ///
  /// - Parameter isLoading: whether all annotations are on their way, which may not have this one.
  mutating func countAsRead(_ id: ArticleID, isLoading: Bool) -> Bool {
    guard !isRead(id), !keptUnread.contains(id) else { return false }
    byArticle[id, default: Annotations()].isRead = true
    if isLoading { readMeanwhile.insert(id) }
    return true
  }

  mutating func set(_ articles: some Sequence<ArticleID>, read isRead: Bool) {
    for id in articles { byArticle[id, default: Annotations()].isRead = isRead }
  }

  /// Undoes what was read or unread: the open article doesn't count as read again at once, and what the user kept unread
  /// may be read in passing again.
  mutating func takeUndone(_ record: ReadingRecord, of articles: [ArticleID], isOpen open: ArticleID?) {
    if !record.isRead {
      keptUnread.subtract(articles)
    } else if let open, articles.contains(open) {
      keptUnread.insert(open)
    }
  }

  // MARK: What the library has

  /// What was read since they were asked for is not in them.
  ///
  /// - Parameter isLast: whether none of them is still on its way.
  mutating func takeAll(_ annotations: [ArticleID: Annotations], isLast: Bool) {
    byArticle = annotations
    set(readMeanwhile, read: true)
    if isLast { readMeanwhile = [] }
  }

  /// Takes what articles have by now; one may count as read, which is written later.
  mutating func take(_ now: [ArticleID: Annotations]) {
    for (id, annotations) in now {
      let isRead = isRead(id)
      byArticle[id] = annotations
      byArticle[id]?.isRead = isRead || annotations.isRead
    }
  }

  /// They do not come: nothing is left to wait for.
  mutating func giveUp() { readMeanwhile = [] }

  // MARK: Tags

  /// What a text of tags changes of an article: a tag that it has is taken off by naming it again, or with a minus;
  /// others are put on.
  func changes(byTags text: String, of id: ArticleID) -> [Annotation] {
    let has = Set(byArticle[id]?.tags ?? [])
    return text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).compactMap { word -> Annotation? in
      let isTakenOff = word.hasPrefix("-")
      let tag = Self.tag(word)
      guard !tag.isEmpty else { return nil }
      return isTakenOff || has.contains(tag) ? has.contains(tag) ? .untag(tag) : nil : .tag(tag)
    }
  }

  /// A word without the signs before it, and without marks that would end it in a query.
  private static func tag(_ word: Substring) -> String {
    String(word.drop { $0 == "-" || $0 == "#" }.filter { $0 != "\"" })
  }
}
