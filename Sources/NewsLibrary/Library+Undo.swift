/// Undoing: of all that the journal holds.
extension Library {
  /// Takes back what the user did last — a correction, annotation or reading of an article of this library, a
  /// search saved or forgotten, a correction withdrawn; nil if there is none.
  package func undoLast() throws -> UndoneChange? {
    try keeping { try journal.catchUp() }
    let candidates = [try lastCorrection(), try lastAnnotation(), try lastReading(), lastSearch, try lastWithdrawal()]
      .compactMap(\.self)
    guard let last = candidates.max(by: { journal.isLater($1.id, than: $0.id) }) else { return nil }
    try keeping { try journal.undo(last.id) }
    mirrorKept {
      switch last.change {
      case .correction, .withdrawal: try updateCorrected()
      case .annotations, .reading: try updateAnnotations()
      case .search, .forgetting: break
      }
    }
    return last.change
  }

  /// A line of the journal and what undoing it takes back.
  private typealias Candidate = (id: String, change: UndoneChange)

  private func lastCorrection() throws -> Candidate? {
    try corrections().last { try $0.place != nil && isHere($0) }.map { ($0.id, .correction($0)) }
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

  private func lastWithdrawal() throws -> Candidate? {
    for withdrawal in journal.withdrawals.reversed() {
      switch journal.matter(of: withdrawal.of) {
      case .search(let search): return (withdrawal.deed, .forgetting(search))
      case .correction(let record) where try isHere(record): return (withdrawal.deed, .withdrawal(of: record))
      default: continue
      }
    }
    return nil
  }

  private func isHere(_ record: CorrectionRecord) throws -> Bool {
    try pool.read { try !corrector.articles(matching: record.correction.article, $0).isEmpty }
  }
}
