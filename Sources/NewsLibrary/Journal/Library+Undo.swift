/// Undoing: of all that the journal holds.
extension Library {
  /// Takes back what the user did last — a correction, annotation or reading of an article of this library, or
  /// a saved search; nil where there is none.
  package func undoLast() throws -> UndoneChange? {
    try keeping { try journal.catchUp() }
    let candidates = [try lastCorrection(), try lastAnnotation(), try lastReading(), lastSearch].compactMap(\.self)
    guard let last = candidates.max(by: { journal.isLater($1.id, than: $0.id) }) else { return nil }
    try keeping { try journal.undo(last.id) }
    if case .correction = last.change { _ = try bringCorrectionsIntoStep() } else { try bringAnnotationsIntoStep() }
    return last.change
  }

  /// A line of the journal and what undoing it takes back.
  private typealias Candidate = (id: String, change: UndoneChange)

  private func lastCorrection() throws -> Candidate? {
    try corrections().last { $0.place != nil }.map { ($0.id, .correction($0)) }
  }

  private func lastAnnotation() throws -> Candidate? {
    let records = journal.annotations
    let last = try pool.read { db in
      try records.last { try !corrector.articles(matching: $0.article, db).isEmpty }
    }
    return last.map { last in (last.deed, .annotations(records.filter { $0.deed == last.deed })) }
  }

  private func lastReading() throws -> Candidate? {
    let records = journal.readings.filter { !$0.isInPassing }
    return try pool.read { db in
      for record in records.reversed() {
        let articles = try record.contents.flatMap { try corrector.articles(ofContent: $0, db) }
        if !articles.isEmpty { return (record.id, .reading(record, of: articles.map(ArticleID.init(rawValue:)))) }
      }
      return nil
    }
  }

  private var lastSearch: Candidate? { journal.searches.last.map { ($0.id, .search($0.search)) } }
}
