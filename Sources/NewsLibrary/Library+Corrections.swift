import Descriptors
import Extraction
import GRDB
import LibraryFiles
import Linguistics

/// Corrections: the user's own data, in a journal that outlives the index.
extension Library {
  /// Makes a correction: it is on the disk when this returns, and shows in articles and speakers at once; where it
  /// counts in very many articles, in the last of them after the next refresh.
  ///
  /// - Parameter scope: how far a correction of a name counts.
  /// - Returns: the correction as recorded; nil if the index has no such article any more.
  /// - Throws: `LibraryError.noPlaceForCorrections` where it can't be kept; nothing has changed then.
  @discardableResult
  package func correct(
    _ change: Correction.Change, _ scope: Correction.Scope? = nil, in id: ArticleID
  ) throws -> CorrectionRecord? {
    guard let identity = try pool.read({ try corrector.identity(of: id.rawValue, $0) }) else { return nil }
    let record = try keeping { try journal.append(Correction(article: identity, change: change, scope: scope)) }
    mirrorKept(updateCorrected)
    return (try? placed([record]))?.first ?? record
  }

  /// Takes back a correction that the user chose.
  @discardableResult
  package func withdraw(_ record: CorrectionRecord) throws -> CorrectionRecord {
    try keeping { try journal.withdraw([record.id]) }
    mirrorKept(updateCorrected)
    return record
  }

  /// In how many articles of the library a name counts as a kind.
  package func articleCount(naming name: String, as kind: Entity.Kind) throws -> Int {
    try pool.read { try CorrectedRows.count(named: name, as: kind, $0) }
  }

  /// All corrections that stand, in the order they were made, each with its place in this library.
  package func corrections() throws -> [CorrectionRecord] {
    try placed(journal.active)
  }

  /// Number of direct and mixed quotes in the library by the name of the speaker.
  package func quoteCounts(ofSpeakersNamed names: [String]) throws -> [String: Int] {
    try pool.read { db in
      let folding = try NameFolding()
      var counts: [String: Int] = [:]
      for name in Set(names) {
        counts[name] = try Speakers.count(of: SpeakerKey(rawValue: folding.fold(name)), db)
      }
      return counts
    }
  }

  /// Gives the index what was just corrected or taken back.
  func updateCorrected() throws {
    if try updateHeads() > 0 {
      isBehind.withLock { $0 = true }
      try updateDoubles()
    }
    _ = try updateCorrections(most: Self.atOnce)
  }

  /// Gives articles the days and agencies that they lack, and takes back those undone; returns the number of articles
  /// written, whose findings are missing then.
  func updateHeads() throws -> Int {
    let corrector = corrector
    let stale = { try CorrectedHeads(db: $0, corrector: corrector).stale() }
    if try pool.read(stale).isEmpty { return 0 }
    return try pool.write { db in
      // what another process has brought into the index by now it had written before
      try? corrector.journal.catchUp()
      let articles = try stale(db)
      try CorrectedHeads(db: db, corrector: corrector).rewrite(articles)
      return articles.count
    }
  }

  /// Articles whose rows are rewritten while the user waits, in a fifth of a second or so.
  static let atOnce = 200
  /// Articles rewritten in one transaction, so that others can write too.
  private static let batch = 500

  /// Gives rows of the index the corrections that they lack, and takes back those undone; returns the number of articles
  /// written.
  ///
  /// - Parameter most: articles to write; the others are left to the next refresh. nil for all.
  func updateCorrections(most: Int? = nil) throws -> Int {
    let (corrector, version) = (corrector, findings.version)
    if try journal.active.isEmpty && !pool.read(CorrectedRows.exist) { return 0 }
    let stale = try pool.read { try CorrectedRows(db: $0, corrector: corrector).stale() }
    let articles = stale.articles.prefix(most ?? .max)
    var written = 0
    for start in stride(from: 0, to: articles.count, by: Self.batch) {
      written += try pool.write { db in
        let rows = CorrectedRows(db: db, corrector: corrector)
        return try articles.dropFirst(start).prefix(Self.batch).count { try rows.rewrite($0, version: version) }
      }
    }
    if articles.count < stale.articles.count {
      isBehind.withLock { $0 = true }
    } else {
      try pool.write { db in
        // merges are written over those that were found
        try AlikeSpeakers(db: db).renewIfStale()
        try CorrectedRows(db: db, corrector: corrector).note(stale)
      }
    }
    return written
  }

  /// Finds anew which names are one person's, where articles changed.
  func updateAlikeSpeakers() throws {
    guard try pool.read({ try AlikeSpeakers(db: $0).isStale() }) else { return }
    let journal = journal
    try pool.write { db in
      try AlikeSpeakers(db: db).renewIfStale()
      try SpeakerMerges(journal.active).write(db)
    }
  }

  func keeping<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as Errno {
      throw LibraryError.noPlaceForCorrections(dataDirectory: dataDirectory, errno: error.code)
    }
  }

  private func placed(_ records: [CorrectionRecord]) throws -> [CorrectionRecord] {
    try pool.read { db in
      var places: [String: CorrectionRecord.Place] = [:]
      let identities = Set(records.map(\.correction.article))
      let articles = Set(try identities.compactMap { try corrector.articles(matching: $0, db).first })
      for id in articles { places.merge(try self.places(in: id, db)) { first, _ in first } }
      for record in records where record.correction.isGeneral && places[record.id] == nil {
        guard let id = try CorrectedRows.newest(holding: record.id, db) else { continue }
        places[record.id] = try self.places(in: id, db)[record.id]
      }
      return records.map { record in
        var record = record
        record.place = places[record.id]
        return record
      }
    }
  }

  /// Where the corrections of an article stand, by their `id`; those that find no match have no place.
  private func places(in id: Int64, _ db: Database) throws -> [String: CorrectionRecord.Place] {
    guard let article = try StoredArticle.fetch(db, id: id)?.article else { return [:] }
    let records = try corrector.corrections(of: id, db)
    let found = try StoredArticle.findings(
      db, id: id, version: findings.version, textLength: article.text.count)
    let spans = found.map { Corrections.apply(records, to: $0, of: article).places }
    var places: [String: CorrectionRecord.Place] = [:]
    for (index, record) in records.enumerated() {
      if let spans, spans[index] == nil, !record.correction.change.isOfHead { continue }
      if spans == nil, record.correction.isGeneral { continue }
      places[record.id] = CorrectionRecord.Place(article: ArticleID(rawValue: id), span: spans?[index])
    }
    return places
  }
}
