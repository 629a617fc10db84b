import LibraryFiles
import Linguistics
import NewsLibrary
import TestSupport

/// Draws queries from the words of a library, the same ones in every run, in lower case as they are typed.
package struct QueryDrawing {
  /// The words of each article in order, of two letters or more.
  private let articles: [[String]]
  /// Words by how many of the articles have them, the commonest first.
  private let ranked: [String]
  private let rare: [String]
  /// Words that are never written small.
  private let names: [String]
  private var random = SeededRandom(seed: 1)

  /// Articles that words are drawn from, spread over the library.
  private static let sample = 400

  package init(library: String) {
    let sweep = FileSweep(paths: [library])
    let count = min(Self.sample, sweep.count)
    let written = (0..<count).map { Self.words(in: sweep.file(at: $0 * sweep.count / count)) }
    let small = Set(written.joined().filter { $0.first?.isLowercase == true })
    articles = written.map { $0.map { $0.lowercased() } }.filter { $0.count > 3 }
    let counts = articles.reduce(into: [String: Int]()) { counts, article in
      for word in Set(article) { counts[word, default: 0] += 1 }
    }
    ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    rare = ranked.filter { counts[$0] == 1 }
    names = ranked.filter { !small.contains($0) }
  }

  /// A word that very many articles have.
  package var commonWord: String { ranked.first { $0.count > 3 } ?? "" }

  /// In turn a common word, a rare one, a name, two words of one article, a phrase, and the beginning of a word.
  package mutating func queries(_ count: Int) -> [String] {
    (0..<count).map { number in
      switch number % 6 {
      case 0: draw(ranked.prefix(200))
      case 1: draw(rare[...])
      case 2: draw(names[...])
      case 3: twoWords()
      case 4: phrase()
      default: String(draw(ranked[...]).prefix(2 + number / 6 % 3))
      }
    }
  }

  /// Queries that other programs understand as well: single words, and phrases.
  package mutating func wholeQueries(_ count: Int) -> [String] {
    let drawn = queries(count * 2).enumerated().filter { [1, 2, 4].contains($0.offset % 6) }
    return drawn.prefix(count).map(\.element)
  }

  private mutating func draw(_ words: ArraySlice<String>) -> String { words.randomElement(using: &random) ?? "" }

  private mutating func twoWords() -> String {
    let article = articles.randomElement(using: &random) ?? []
    return draw(article[...]) + " " + draw(article[...])
  }

  private mutating func phrase() -> String {
    let article = articles.randomElement(using: &random) ?? []
    let start = Int.random(in: 0..<max(1, article.count - 2), using: &random)
    return "\"" + article.dropFirst(start).prefix(2).joined(separator: " ") + "\""
  }

  private static func words(in file: FileSweep.File) -> [String] {
    guard case .articles(let articles, _) = file.content else { return [] }
    return articles.map(\.article).flatMap { article in
      article.text[article.text.span].split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
    }
  }
}
