import GRDB
import Linguistics

/// Marks, tags, notes and what was read: the user's own data, in the journal that outlives the index.
extension Library {
  /// Does something to an article: it is on the disk when this returns.
  ///
  /// - Returns: nil if the index has no such article any more.
  /// - Throws: `LibraryError.noPlaceForCorrections` where it can't be kept; nothing has changed then.
  @discardableResult
  package func annotate(_ annotations: [Annotation], _ id: ArticleID) throws -> KeptAnnotations? {
    guard let identity = try pool.read({ try corrector.identity(of: id.rawValue, $0) }) else { return nil }
    try keeping { try journal.catchUp() }
    let before = AnnotationSum(journal.annotations(of: identity))
    try keeping { try journal.append(annotations, to: identity) }
    mirrorKept { try updateAnnotations() }
    return KeptAnnotations(
      now: made(of: identity, id), meetsOther: annotations.contains(where: before.saysOther(than:)))
  }

  /// Takes a tag off all articles of this library; one undo puts it back on them.
  ///
  /// - Returns: the number of articles that had it.
  /// - Throws: `LibraryError.noPlaceForCorrections` if it can't be kept; nothing has changed then.
  package func remove(tag: String) throws -> Int {
    let sql = "SELECT article FROM annotation WHERE kind = ? AND value = ? ORDER BY article"
    let tagged = try pool.read { db in
      try Int64.fetchAll(db, sql: sql, arguments: [AnnotationMirror.Kind.tag.rawValue, tag])
        .compactMap { try corrector.identity(of: $0, db) }
    }
    try keeping { try journal.append(tagged.map { ($0, .untag(tag)) }) }
    mirrorKept { try updateAnnotations() }
    return tagged.count
  }

  /// What is made of an article and its copies, as the journal says.
  private func made(of identity: ArticleIdentity, _ id: ArticleID) -> [ArticleID: Annotations] {
    let copies = try? pool.read { db in
      try corrector.articles(matching: identity, db).compactMap { copy in
        try corrector.identity(of: copy, db).map { (ArticleID(rawValue: copy), made(of: $0)) }
      }
    }
    return [id: made(of: identity)].merging(copies ?? []) { first, _ in first }
  }

  private func made(of identity: ArticleIdentity) -> Annotations {
    let sum = AnnotationSum(journal.annotations(of: identity))
    return Annotations(
      isMarked: sum.isMarked, tags: sum.tags.sorted(), isRead: journal.isRead(identity), noteCount: sum.notes.count)
  }

  /// Notes that articles were read, or are to count as unread.
  ///
  /// - Parameter inPassing: whether the reader noted it by itself, which no undo takes back.
  /// - Returns: the copies of these articles, which have the same content.
  @discardableResult
  package func setRead(_ articles: [ArticleID], _ isRead: Bool, inPassing: Bool) throws -> Set<ArticleID> {
    let contents = try pool.read { db in
      try articles.flatMap { id in
        // a reading in a journal of before goes only by the name that it gave the content
        let names = try corrector.identity(of: id.rawValue, db)?.contents ?? []
        return isRead ? names.prefix(1) : names[...]
      }
    }
    guard !contents.isEmpty else { return [] }
    try keeping { try journal.append(contents: contents, isRead: isRead, inPassing: inPassing) }
    mirrorKept { try updateAnnotations() }
    let all = try? pool.read { db in try contents.flatMap { try corrector.articles(ofContent: $0, db) } }
    return Set((all ?? []).map(ArticleID.init(rawValue:))).subtracting(articles)
  }

  /// What the user made of the articles of this library; those of which nothing was made are left out.
  package func annotations() throws -> [ArticleID: Annotations] {
    try pool.read { db in
      var all: [ArticleID: Annotations] = [:]
      let rows = try Row.fetchCursor(
        db, sql: "SELECT article, kind, value FROM annotation ORDER BY article, kind, value")
      while let row = try rows.next() {
        all[ArticleID(rawValue: row[0]), default: Annotations()].add(row[1], row[2])
      }
      return all
    }
  }

  /// All notes, in order of article: the newest first, those that find no article of this library last.
  package func notes() throws -> [Note] {
    do {
      try journal.catchUp()
    } catch {
      throw LibraryError.unreadableJournal(dataDirectory: dataDirectory, errno: error.code)
    }
    return try pool.read { db in
      var notes: [Note] = []
      var placed: Set<Int64> = []
      for identity in journal.annotatedArticles {
        let articles = try corrector.articles(matching: identity, db)
        guard let id = articles.max() else {
          notes += AnnotationSum(journal.annotations(of: identity)).notes.filter { $0.article == identity }
          continue
        }
        if placed.insert(id).inserted { notes += try self.notes(of: id, db) }
      }
      return notes.enumerated().sorted { a, b in
        let (first, second) = (a.element.place?.article.rawValue ?? .min, b.element.place?.article.rawValue ?? .min)
        return first == second ? a.offset < b.offset : first > second
      }.map(\.element)
    }
  }

  /// The notes of an article, those on the whole of it first and the others in order of text; notes whose
  /// words are gone have a place without a span.
  package func notes(of id: ArticleID) throws -> [Note] {
    try pool.read { try notes(of: id.rawValue, $0) }
  }

  /// The same with what other processes wrote by now, who may be writing and are waited for.
  package func currentNotes(of id: ArticleID) throws -> [Note] {
    try? journal.catchUp()  // what can't be read now is as it was
    return try notes(of: id)
  }

  /// What was made of some articles; those of which nothing was made are left out.
  package func annotations(of articles: [ArticleID]) throws -> [ArticleID: Annotations] {
    try pool.read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT kind, value FROM annotation WHERE article = ? ORDER BY kind, value")
      var all: [ArticleID: Annotations] = [:]
      for id in articles {
        for row in try Row.fetchAll(statement, arguments: [id.rawValue]) {
          all[id, default: Annotations()].add(row[0], row[1])
        }
      }
      return all
    }
  }

  /// The words of a quote, and as a note is anchored to them; nil if the article is gone or has other findings.
  package func words(of quote: QuoteReference) throws -> (span: TextSpan, anchor: TextAnchor)? {
    guard let indexed = try article(quote.article), let quotes = indexed.findings?.quotes,
      quotes.indices.contains(quote.quote)
    else { return nil }
    let span = quotes[quote.quote].span
    return (span, TextAnchor(span, in: indexed.article.text))
  }

  /// All tags of this library, the most frequent first.
  package func tags() throws -> [TagCount] {
    let sql = """
      SELECT value, count(*) FROM annotation WHERE kind = ? GROUP BY value ORDER BY count(*) DESC, value
      """
    return try pool.read { db in
      try Row.fetchAll(db, sql: sql, arguments: [AnnotationMirror.Kind.tag.rawValue])
        .map { TagCount(tag: $0[0], articles: $0[1]) }
    }
  }

  /// Gives the index the annotations that it lacks, and takes away those undone; returns the articles that have
  /// others now.
  @discardableResult
  func updateAnnotations() throws -> Set<Int64> {
    let corrector = corrector
    try? journal.catchUp()  // what can't be read now is read by the next refresh
    if try pool.read({ try AnnotationMirror(db: $0, corrector: corrector).isCurrent() }) { return [] }
    return try pool.write { db in
      // what another process has brought into the index by now it had written before
      try? corrector.journal.catchUp()
      return try AnnotationMirror(db: db, corrector: corrector).update()
    }
  }

  private func notes(of id: Int64, _ db: Database) throws -> [Note] {
    guard let identity = try corrector.identity(of: id, db) else { return [] }
    let sum = AnnotationSum(journal.annotations(of: identity))
    guard !sum.notes.isEmpty, let text = try StoredArticle.text(db, id: id).map(SourceText.init(knownValid:)) else {
      return []
    }
    let flat = FlatText(text, TextSpan(0, text.count))
    let placed = sum.notes.map { note -> Note in
      var note = note
      note.place = CorrectionRecord.Place(
        article: ArticleID(rawValue: id), span: note.anchor.flatMap { $0.span(in: flat) })
      return note
    }
    return placed.enumerated().sorted { a, b in
      let (first, second) = (a.element.place?.span?.start ?? -1, b.element.place?.span?.start ?? -1)
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
  }
}

extension Annotations {
  /// Counts in a row of the index.
  fileprivate mutating func add(_ kind: Int, _ value: String) {
    switch AnnotationMirror.Kind(rawValue: kind) {
    case .mark: isMarked = true
    case .tag: tags.append(value)
    case .note: noteCount += 1
    case .read: isRead = true
    case nil: break
    }
  }
}
