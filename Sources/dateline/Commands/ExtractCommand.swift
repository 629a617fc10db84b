import ArgumentParser
import Descriptors
import Dispatch
import Extraction
import LibraryFiles
import NewsLibrary
import Newswire
import Synchronization

/// `dateline extract --json PATH…`: what each article says, for other programs.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Prints what each article says, one JSON object per line.",
    discussion: """
      Ranges are [start, end) in Unicode scalars of the article text. published is the day that the file gives, and \
      publishedTime the time, 14:05+02:00, or 14:05 where the offset of its zone isn't known; null for none. For a file that can't be read it prints a line \
      on standard error, goes on, and ends with exit status 1. Your corrections apply only with --corrected; without it \
      the command says on standard error if there are any for these files.
      """)

  @Flag(help: "Print JSON Lines (the only format, and required).")
  var json = false

  @Flag(help: "Apply the corrections that you made in the reader.")
  var corrected = false

  @Option(
    help: ArgumentHelp("Print only the articles that match a query, as dateline search has it.", valueName: "QUERY"))
  var matching: String?

  @OptionGroup var names: LibraryNames

  @OptionGroup var listed: ListedPaths

  @OptionGroup var jobs: Jobs

  @OptionGroup var reading: Reading

  @Argument(help: "Folders, files and pipes; - is standard input.", completion: .file())
  var paths: [String] = []

  func validate() throws {
    if !json { throw ValidationError("extract prints only JSON: add --json.") }
    if paths.isEmpty, names.library.isEmpty, listed.filesFrom == nil {
      throw ValidationError("Nothing to read: name folders or files, or - for standard input.")
    }
  }

  func run() throws {
    var printing = Printing(
      reader: PieceReader(corrections: try corrections(), isCorrected: corrected, jobs: jobs.count))
    let paths = try names.librariesTellingFaults().flatMap(\.paths) + paths
    if let matching {
      let wanted = try MatchingArticles(matching, in: paths + listed.all(), readAs: reading.readAs)
      printing.print(FileSweep(paths: wanted.files, readAs: reading.readAs?.name), only: wanted)
    } else {
      try printAll(paths, &printing)
    }
    if !printing.left.isEmpty { StandardError.line("dateline: \(Wording.correctionsLeft(printing.left.count))") }
    if printing.hasProblems { throw ExitCode(1) }
  }

  private func printAll(_ paths: [String], _ printing: inout Printing) throws {
    if !paths.isEmpty { printing.print(FileSweep(paths: paths, readAs: reading.readAs?.name)) }
    if var list = try listed.opened() {
      // as they come, so that a list without end costs no more than a batch
      while case let paths = try Self.next(&list), !paths.isEmpty {
        printing.print(FileSweep(paths: paths.map(\.argument), in: .given, readAs: reading.readAs?.name))
      }
    }
  }

  private static func next(_ list: inout FileList) throws -> [RawPath] {
    do {
      return try list.nextPaths(most: Printing.batch)
    } catch {
      throw ListedPaths.failure("the list of files", error.code)
    }
  }

  /// nil if they can't be read and nobody asked for them.
  private func corrections() throws -> KeptCorrections? {
    let read = { try KeptCorrections(dataDirectory: LibraryPaths.dataDirectory) }
    return corrected ? try Failure.telling(read) : try? read()
  }
}

/// Prints what files give, in order, and keeps what is to be said at the end.
private struct Printing {
  let reader: PieceReader
  /// Corrections that were not applied.
  private(set) var left: Set<String> = []
  private(set) var hasProblems = false

  /// Files that are worked on together, so that what they give comes out in order and soon.
  static let batch = 32

  init(reader: PieceReader) { self.reader = reader }

  /// - Parameter wanted: the articles to print; nil for all.
  mutating func print(_ sweep: FileSweep, only wanted: MatchingArticles? = nil) {
    sweep.problems.forEach { Wording.tell($0, triedAgainBy: .extract) }
    hasProblems = hasProblems || !sweep.problems.isEmpty
    for start in stride(from: 0, to: sweep.count, by: Self.batch) {
      for piece in reader.pieces(of: sweep, in: start..<min(start + Self.batch, sweep.count), only: wanted) {
        StandardOutput.write(piece.json)
        left.formUnion(piece.correctionsLeft)
        Wording.tellFaults(among: piece.problems, triedAgainBy: .extract)
        hasProblems = hasProblems || piece.problems.contains { !$0.isPassedOver && $0.reason.isLoss }
      }
    }
  }
}

/// What one file gives.
private struct Piece: Sendable {
  var json: [UInt8] = []
  var problems: [Problem] = []
  /// Corrections of its articles, by their names, that were not applied.
  var correctionsLeft: Set<String> = []
}

/// Reads files, and what their articles say.
private struct PieceReader: Sendable {
  let corrections: KeptCorrections?
  let isCorrected: Bool
  /// Cores to work on.
  let jobs: Int

  /// What the files of a batch give.
  func pieces(of sweep: FileSweep, in range: Range<Int>, only wanted: MatchingArticles?) -> [Piece] {
    let pieces = Mutex([Piece](repeating: Piece(), count: range.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, range.count)) { _ in
      while case let offset = next.add(1, ordering: .relaxed).oldValue, offset < range.count {
        let piece = piece(of: sweep.file(at: range.lowerBound + offset), only: wanted)
        pieces.withLock { $0[offset] = piece }
      }
    }
    return pieces.withLock { $0 }
  }

  private func piece(of file: FileSweep.File, only wanted: MatchingArticles?) -> Piece {
    switch file.content {
    case .problem(let problem): return Piece(problems: [problem])
    case .vanished: return Piece()
    case .articles(let articles, let problems):
      let records = corrections?.corrections(of: articles, in: file) ?? articles.map { _ in [] }
      var json = JSONText()
      var left: Set<String> = []
      for (filed, records) in zip(articles, records) where wanted?.hold(filed.place.number, of: file.path) ?? true {
        let article = isCorrected ? filed.article.corrected(by: records) : filed.article
        let (findings, concerning) = read(article, records)
        if !isCorrected { left.formUnion(concerning) }
        ArticleJSON(path: file.path, place: filed.place, article: article, findings: findings)
          .write(to: &json)
      }
      return Piece(json: json.take(), problems: problems, correctionsLeft: left)
    }
  }

  /// What an article says, and which corrections concern it.
  private func read(_ article: Article, _ records: [CorrectionRecord]) -> (Findings, concerning: Set<String>) {
    let found = Extractor().findings(in: article)
    guard let (corrected, concerning) = corrections?.apply(records, to: found, of: article) else { return (found, []) }
    return (isCorrected ? corrected : found, concerning)
  }
}
