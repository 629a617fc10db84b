import Extraction
import Linguistics
import Newswire

/// How the time to read traps grows with their size: where it is linear, four times the size takes four times as long.
struct TrapBench {
  /// The last is the largest file that is read.
  private static let sizes = [1, 4, 16, 64]
  /// Eighths of a megabyte: no more than two of an article are read for facts.
  private static let sizesForFacts = [1, 4, 16]
  /// Seconds that a size may take for the next one to be tried.
  private static let patience = 20.0

  func run() {
    for trap in Trap.all {
      BenchOutput.begin("trap: \(trap.name)")
      row("\(trap.name), read: 1 / 4 / 16 / 64 MB", Self.sizes.map { $0 << 20 }, of: trap, Self.read)
      row("\(trap.name), facts: 1/8 / 1/2 / 2 MB", Self.sizesForFacts.map { $0 << 17 }, of: trap, Self.findFacts)
    }
  }

  /// Seconds for each size, and the most that one is of the one before; the sizes that would take too long are left out.
  private func row(_ measure: String, _ sizes: [Int], of trap: Trap, _ work: (SourceFile) -> Duration) {
    var seconds: [Double] = []
    for size in sizes where seconds.allSatisfy({ $0 < Self.patience }) {
      seconds.append(work(trap.file(bytes: size)) / .seconds(1))
    }
    let figures = sizes.indices.map { seconds.indices.contains($0) ? BenchOutput.decimals(seconds[$0], 2) : "–" }
    let growth = zip(seconds.dropFirst(), seconds).map { $0 / max($1, Self.least) }.max() ?? 0
    BenchOutput.row(measure, "\(figures.joined(separator: " / ")) s, at most \(BenchOutput.decimals(growth, 1)) ×")
  }

  /// Seconds below which a measure says nothing.
  private static let least = 0.01

  /// The articles of the file, and the words that searches know of them.
  private static func read(_ file: SourceFile) -> Duration {
    ContinuousClock().measure {
      for article in Formats.contents(of: file).articles.map(\.article) {
        article.text.bytes.withUnsafeBufferPointer { text in
          SearchTokenizer.forEachWord(of: text, for: .text) { _, _, _ in true }
        }
        _ = TextSketch(of: article.text.bytes, in: [article.text.span])
      }
    }
  }

  private static func findFacts(_ file: SourceFile) -> Duration {
    let articles = Formats.contents(of: file).articles.map(\.article)
    return ContinuousClock().measure { for article in articles { _ = Extractor().findings(in: article) } }
  }
}
