import ArgumentParser
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
      Ranges are [start, end) in Unicode scalars of the article text. For a file that can't be read it prints a line \
      on standard error, goes on, and ends with exit status 1. Your corrections apply only with --corrected; without it \
      the command says on standard error if there are any for these files.
      """)

  @Flag(help: "Print JSON Lines (the only format, and required).")
  var json = false

  @Flag(help: "Apply the corrections that you made in the reader.")
  var corrected = false

  @Argument(help: "Folders and files.", completion: .file())
  var paths: [String]

  func validate() throws {
    if !json { throw ValidationError("extract prints only JSON: add --json.") }
  }

  func run() throws {
    let sweep = FileSweep(paths: paths)
    let reader = PieceReader(corrections: try corrections(), isCorrected: corrected)
    var left: Set<String> = []
    var hasProblems = !sweep.problems.isEmpty
    sweep.problems.forEach(Wording.tell)
    for start in stride(from: 0, to: sweep.count, by: Self.batch) {
      for piece in reader.pieces(of: sweep, in: start..<min(start + Self.batch, sweep.count)) {
        StandardOutput.write(piece.json)
        left.formUnion(piece.correctionsLeft)
        guard let problem = piece.problem, !problem.isPassedOver else { continue }
        Wording.tell(problem)
        hasProblems = hasProblems || problem.reason.isLoss
      }
    }
    if !left.isEmpty { StandardError.line("dateline: \(Wording.correctionsLeft(left.count))") }
    if hasProblems { throw ExitCode(1) }
  }

  /// nil if they can't be read and nobody asked for them.
  private func corrections() throws -> KeptCorrections? {
    let read = { try KeptCorrections(dataDirectory: LibraryPaths.dataDirectory) }
    return corrected ? try Failure.telling(read) : try? read()
  }

  /// Files that are worked on together, so that what they give comes out in order and soon.
  private static let batch = 32
}

/// What one file gives.
private struct Piece: Sendable {
  var json: [UInt8] = []
  var problem: Problem?
  /// Corrections of its articles, by their names, that were not applied.
  var correctionsLeft: Set<String> = []
}

/// Reads files, and what their articles say.
private struct PieceReader: Sendable {
  let corrections: KeptCorrections?
  let isCorrected: Bool

  /// What the files of a batch give, made on all cores.
  func pieces(of sweep: FileSweep, in range: Range<Int>) -> [Piece] {
    let pieces = Mutex([Piece](repeating: Piece(), count: range.count))
    DispatchQueue.concurrentPerform(iterations: range.count) { offset in
      let piece = piece(of: sweep.file(at: range.lowerBound + offset))
      pieces.withLock { $0[offset] = piece }
    }
    return pieces.withLock { $0 }
  }

  private func piece(of file: FileSweep.File) -> Piece {
    switch file.content {
    case .problem(let problem): return Piece(problem: problem)
    case .vanished: return Piece()
    case .articles(let articles, let problem):
      let records = corrections?.corrections(of: articles, in: file) ?? articles.map { _ in [] }
      var json = JSONText()
      var left: Set<String> = []
      for (filed, records) in zip(articles, records) {
        let (findings, concerning) = read(filed.article, records)
        if !isCorrected { left.formUnion(concerning) }
        ArticleJSON(path: file.path, place: filed.place, article: filed.article, findings: findings)
          .write(to: &json)
      }
      return Piece(json: json.take(), problem: problem, correctionsLeft: left)
    }
  }

  /// What an article says, and which corrections concern it.
  private func read(_ article: Article, _ records: [CorrectionRecord]) -> (Findings, concerning: Set<String>) {
    let found = Extractor().findings(in: article)
    guard let (corrected, concerning) = corrections?.apply(records, to: found, of: article) else { return (found, []) }
    return (isCorrected ? corrected : found, concerning)
  }
}
