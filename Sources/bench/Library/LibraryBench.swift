import Newswire

/// All figures of the program on one library: rows of a table on standard output.
///
/// Every index begins empty in a temporary folder; the files should have been read before, so that no
/// figure is the disk's.
struct LibraryBench {
  private let program: String
  private let library: String
  private let text: FolderSize
  private var drawing: QueryDrawing

  /// - Throws: `BenchError.noLibrary` where the folder holds no articles.
  init(library: String, program: String) throws {
    self.library = library
    self.program = program
    text = FolderSize(library, endings: Formats.fileEndings.map { ".\($0)" })
    guard text.files > 0 else { throw BenchError.noLibrary(library) }
    drawing = QueryDrawing(library: library)
  }

  mutating func run() throws {
    Report.row("files / text", "\(text.files) / \(Report.megabytes(text.bytes))")
    try harness()
    try commands()
    let indexed = try newLibrary()
    try keysWhileIndexing()
    try secondStarts(of: indexed)
    try rescan(of: indexed)
    try search(in: indexed)
    try keys(in: indexed)
  }

  private func harness() throws {
    let ranks = Percentiles(try HarnessCost().times)
    Report.row("of each time the measuring itself, at most: p50 / max", Report.milliseconds([ranks.median, ranks.max]))
  }

  /// Without the reader: a search reads the text of all files first.
  private func commands() throws {
    Report.begin("commands on a new library")
    Report.row("new library: text indexed", Report.seconds(try fresh().time(["search", Self.rareWord])))
    Report.row("new library: everything indexed, by command", Report.seconds(try fresh().time(["index"])))
  }

  /// A word that no article has.
  private static let rareWord = "zzzzqq"

  private func fresh() throws -> Program { try Program(program, library: library) }

  /// A new library from its first start until all is indexed.
  private func newLibrary() throws -> Program {
    Report.begin("new library")
    let program = try fresh()
    let session = try program.open()
    Report.row("new library: first article", Report.seconds(session.time { $0.hasArticle }))
    Report.row("new library: first hits", Report.seconds(firstHits(in: session)))
    Report.row("new library: everything indexed, by the reader", Report.seconds(session.timeUntilIndexed()))
    Report.row("peak memory while indexing", Report.megabytes(session.memory.peak))
    session.quit()
    return program
  }

  /// Types a search as soon as there is an article, and again until it finds something.
  private func firstHits(in session: ReaderSession) -> Duration? {
    let word = drawing.commonWord
    session.type("/")
    defer { session.type("\u{1B}") }
    for _ in 0..<100 {
      session.type(word)
      if let time = session.time(within: 0.3, until: { $0.hasHits(of: word) }) { return time }
      session.type("\u{15}")
    }
    return nil
  }

  /// In a new library again.
  private func keysWhileIndexing() throws {
    Report.begin("keys while indexing")
    let session = try fresh().open()
    _ = session.time { $0.hasArticle && $0.isIndexing }
    var latency = KeyLatency(.moving)
    // Where the status line has no room the sign is missing for a while.
    var keysWithoutSign = 0
    latency.press(1500, in: session) {
      keysWithoutSign = session.isIndexing ? 0 : keysWithoutSign + 1
      return keysWithoutSign < 20
    }
    latency.report("key to screen while indexing")
    session.quit()
  }

  private func secondStarts(of program: Program) throws {
    Report.begin("second starts")
    var times: [Duration] = []
    for _ in 0..<10 {
      let session = try program.open()
      if let time = session.time(until: { $0.isFull }) { times.append(time) }
      session.rest(milliseconds: 500)
      session.quit()
    }
    let ranks = Percentiles(times)
    Report.row("second start, full screen: median / worst of 10", Report.milliseconds([ranks.median, ranks.max]))
  }

  private func rescan(of program: Program) throws {
    let times = try (0..<3).compactMap { _ in try program.time(["search", Self.rareWord]) }
    Report.row("unchanged files looked at again", Report.seconds(Percentiles(times).median))
    let share = Double(FolderSize(program.cache).bytes) / Double(text.bytes)
    Report.row("index / text", "\(Report.decimals(share, 2)) ×")
  }

  private mutating func search(in program: Program) throws {
    Report.begin("live search")
    let session = try program.open()
    _ = session.time { $0.isFull }
    session.rest(milliseconds: 1000)
    var search = LiveSearch()
    search.type(drawing.queries(200), in: session)
    let ranks = Percentiles(search.answers)
    Report.row(
      "live search, key to list: p50 / p95 / p99 / max",
      Report.milliseconds([ranks[50], ranks[95], ranks[99], ranks.max]))
    Report.row("live search, keys timed / not answered in 150 ms", "\(ranks.count) / \(search.late)")
    Report.row("memory after 200 searches", Report.megabytes(session.memory.resident))
    session.quit()
  }

  private func keys(in program: Program) throws {
    Report.begin("keys")
    let session = try program.open()
    _ = session.time { $0.isFull }
    session.rest(milliseconds: 1000)
    for (round, occasion) in [([KeyLatency.Step].moving, "key to screen"), (.opening, "key to page")] {
      var latency = KeyLatency(round)
      latency.press(400, in: session)
      latency.report(occasion)
    }
    session.quit()
  }
}

/// Why nothing can be measured.
enum BenchError: Error, CustomStringConvertible {
  /// The folder holds no articles, or isn't there.
  case noLibrary(String)

  var description: String {
    switch self {
    case .noLibrary(let path): "no articles in \(path)"
    }
  }
}
