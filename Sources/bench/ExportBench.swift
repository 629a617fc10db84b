import LibraryFiles
import Newswire
import TestSupport

/// What an export of many articles costs, against the same articles in files of their own.
struct ExportBench {
  private static let count = 300
  private static let rounds = 3

  private let program: String
  private let articles: [ExportedArticle]

  /// - Parameter library: a folder of text files, of which the first 300 are exported.
  init(library: String, program: String) {
    self.program = program
    let sweep = FileSweep(paths: [library])
    articles = (0..<min(Self.count, sweep.count)).compactMap { index in
      guard case .articles(let articles, _) = sweep.file(at: index).content, let first = articles.first else {
        return nil
      }
      return ExportedArticle(first.article, number: index)
    }
  }

  func run() throws {
    BenchOutput.begin("an export")
    let (files, export) = (try TemporaryFolder(), try TemporaryFolder())
    for (number, article) in articles.enumerated() { try files.write("\(number).txt", article.plain) }
    try export.write("export.txt", articles.map(\.factiva).joined())
    BenchOutput.row("an export of \(articles.count) articles opens as", "\(Self.articles(in: export.path))")
    let (single, whole) = (try thousand(in: files.path), try thousand(in: export.path))
    BenchOutput.row(
      "a thousand articles indexed: in files / in exports", "\(seconds(single)) / \(BenchOutput.seconds(whole))")
    BenchOutput.row("exports against files", "\(BenchOutput.decimals(whole / single, 2)) ×")
  }

  private static func articles(in folder: String) -> Int {
    let sweep = FileSweep(paths: [folder])
    return (0..<sweep.count).reduce(0) { sum, index in
      guard case .articles(let articles, _) = sweep.file(at: index).content else { return sum }
      return sum + articles.count
    }
  }

  private func seconds(_ time: Duration) -> String { BenchOutput.decimals(time / .seconds(1), 2) }

  /// How long a thousand articles would take at the pace of these, everything indexed.
  private func thousand(in library: String) throws -> Duration {
    let times = try (0..<Self.rounds).compactMap { _ in try Program(program, library: library).time(["index"]) }
    return Percentiles(times).median * 1000 / articles.count
  }
}

/// An article as a file of its own, and as Factiva exports it.
package struct ExportedArticle {
  private let headline: String
  private let paragraphs: [String]
  private let number: Int

  package init(_ article: Article, number: Int) {
    self.number = number
    headline = article.listTitle
    paragraphs = article.blocks.filter { $0.kind == .paragraph }.map { article.text.reflowed($0.span) }
  }

  package var plain: String { ([headline] + paragraphs).joined(separator: "\n\n") + "\n" }

  package var factiva: String {
    let words = paragraphs.reduce(0) { $0 + $1.split(separator: " ").count }
    let code = String(repeating: "0", count: 6 - String(number).count) + String(number)
    return """
      \(headline)

      \(words) words
      \(1 + number % 28) March 2018
      Vella Courier English
      VELCOU
      English
      Copyright 2018 Vella Courier English.

      \(paragraphs.joined(separator: "\n\n"))

      Document VELCOU0020180306ee\(code)


      """
  }
}
