import GRDB
import LibraryFiles

/// Taking all of a library out for databases and search engines, an article at a time, as the user corrected it.
extension Library {
  /// Hands over what an engine loads, piece by piece; nothing if there are no articles.
  ///
  /// - Throws: what `sink` throws.
  package func export(
    for engine: Engine, named name: EngineName, to sink: ([UInt8]) throws -> Void
  ) throws -> ExportCount {
    switch engine {
    case .postgres:
      var script = PostgresScript(name: name.text)
      return try export(with: &script, to: sink)
    case .opensearch:
      var bulk = SearchBulk(name: name.text)
      return try export(with: &bulk, to: sink)
    }
  }

  /// The same for a search engine that has the last export: what is new, another or gone.
  ///
  /// - Parameter path: of a file that says what the last export held; there is none before the first one.
  /// - Returns: what is to be kept for the next export, once it is sure that this one was written.
  package func exportChanges(
    named name: EngineName, since path: String, to sink: ([UInt8]) throws -> Void
  ) throws -> EngineState {
    let before = try bulkState(in: path, named: name)
    // before hours of work whose result could not be kept
    _ = try exportTarget(RawPath(path), replacing: true)
    var bulk = SearchBulk(name: name.text, after: before)
    let count = try export(with: &bulk, to: sink)
    return EngineState(path: path, bytes: bulk.state?.bytes(name: name.text) ?? [], count: count)
  }

  /// Keeps what the next export of changes is told by.
  package func keep(_ state: EngineState) throws {
    _ = try write(to: state.path, replacing: true) { sink in
      try sink(state.bytes)
      return state.count
    }
  }

  private func bulkState(in path: String, named name: EngineName) throws -> BulkState {
    guard let file = try ExportTarget(RawPath(path)).content() else { return BulkState() }
    guard let state = BulkState(file, name: name.text) else { throw ExportError.isNoState(path: path) }
    return state
  }

  /// The fields of a search engine's indexes, which it is to be told before it gets the first documents.
  package static func searchMappings(named name: EngineName) -> [UInt8] { SearchMappings.template(name: name.text) }

  private func export(with writer: inout some EngineWriter, to sink: ([UInt8]) throws -> Void) throws -> ExportCount {
    let numbers = DocumentNumbers(roots)
    var names = try KnownNames()
    var count = ExportCount()
    for id in try articles() {
      guard let path = try filePath(of: id), let indexed = try articleWithFindings(id) else { continue }
      if count.isEmpty { try sink(writer.head) }
      let summary = indexed.summary
      let number = numbers.number(
        of: RawPath(bytes: path), number: summary.articleNumber, member: summary.member)
      let document = try index.read { db in
        try EngineDocument(indexed, id: number) { try names.name(of: $0, isDescribed: $1, db) }
      }
      try sink(writer.bytes(of: document))
      count.articles += 1
      count.quotes += document.quotes.count
    }
    if !count.isEmpty { try sink(writer.end()) }
    return count
  }
}

/// The names under which the library counts what its articles name.
private struct KnownNames {
  private let folding: NameFolding
  /// Names that were looked up.
  private var known: [SpeakerKey: String] = [:]

  init() throws { folding = try NameFolding() }

  /// The name that all spellings go by; the name itself where the index has none of it yet.
  mutating func name(of name: String, isDescribed: Bool, _ db: Database) throws -> String {
    let key = SpeakerKey(folded: folding.fold(name), isDescribed: isDescribed)
    if let known = known[key] { return known }
    let sql = """
      SELECT coalesce(main.name, entity.name) FROM entity LEFT JOIN entity AS main ON main.id = entity.same_as
      WHERE entity.key = ?
      """
    let found = try String.fetchOne(db.cachedStatement(sql: sql), arguments: [key.rawValue]) ?? name
    known[key] = found
    return found
  }
}
