import ArgumentParser
import Dispatch
import Extraction
import LibraryFiles
import NewsLibrary
import Synchronization

/// `dateline extract --json PATH…`: what each article says, for other programs.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Prints what each article says, one JSON object per line.",
    discussion: """
      Ranges are [start, end) in Unicode scalars of the article text. For a file that can't be read it prints a line \
      on standard error, goes on, and ends with exit status 1.
      """)

  @Flag(help: "Print JSON Lines (the only format, and required).")
  var json = false

  @Argument(help: "Folders and files.", completion: .file())
  var paths: [String]

  func validate() throws {
    if !json { throw ValidationError("extract prints only JSON: add --json.") }
  }

  func run() throws {
    let sweep = FileSweep(paths: paths)
    var hasProblems = !sweep.problems.isEmpty
    sweep.problems.forEach(Wording.tell)
    for start in stride(from: 0, to: sweep.count, by: Self.batch) {
      for piece in Self.pieces(of: sweep, in: start..<min(start + Self.batch, sweep.count)) {
        StandardOutput.write(piece.json)
        if let problem = piece.problem {
          Wording.tell(problem)
          hasProblems = hasProblems || problem.reason.isLoss
        }
      }
    }
    if hasProblems { throw ExitCode(1) }
  }

  /// Files that are worked on together, so that what they give comes out in order and soon.
  private static let batch = 32

  private struct Piece: Sendable {
    var json: [UInt8] = []
    var problem: Problem?
  }

  /// What the files of a batch give, made on all cores.
  private static func pieces(of sweep: FileSweep, in range: Range<Int>) -> [Piece] {
    let pieces = Mutex([Piece](repeating: Piece(), count: range.count))
    DispatchQueue.concurrentPerform(iterations: range.count) { offset in
      let piece = piece(of: sweep.file(at: range.lowerBound + offset))
      pieces.withLock { $0[offset] = piece }
    }
    return pieces.withLock { $0 }
  }

  private static func piece(of file: FileSweep.File) -> Piece {
    switch file.content {
    case .problem(let problem): return Piece(problem: problem)
    case .vanished: return Piece()
    case .articles(let articles, let problem):
      var json = JSONText()
      for filed in articles {
        let findings = Extractor().findings(in: filed.article)
        ArticleJSON(path: file.path, number: filed.place.number, article: filed.article, findings: findings)
          .write(to: &json)
      }
      return Piece(json: json.take(), problem: problem)
    }
  }
}
