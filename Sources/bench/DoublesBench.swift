import Extraction
import LibraryFiles
import NewsLibrary
import TestSupport

/// How well copies are found that somebody edited: a library is copied beside edited copies of some of its articles,
/// and indexed.
struct DoublesBench {
  /// Articles that get a copy.
  private static let planted = 500
  /// The greatest share of words that an edit takes out, exchanges or puts in.
  private static let mostEdited = 0.2

  private var random = SeededRandom(seed: 2026)
  private let folder: TemporaryFolder
  private let texts: [String]

  /// - Parameter library: a folder of text files of one article each.
  init(library: String) throws {
    folder = try TemporaryFolder()
    let sweep = FileSweep(paths: [library])
    texts = (0..<sweep.count).compactMap { index in
      guard case .articles(let articles, _) = sweep.file(at: index).content, articles.count == 1 else { return nil }
      return articles[0].article.text[articles[0].article.text.span]
    }
  }

  /// Two lines: of the planted copies those found, and of the pairs found those planted.
  mutating func report() throws -> String {
    let copied = try plant()
    let library = try Library(
      paths: [folder.path], cacheDirectory: folder.cache, dataDirectory: folder.data, extractionVersion: 1,
      extract: { _ in Findings() })
    _ = try library.refresh(through: .text)
    let pairs = try self.pairs(in: library)
    let found = copied.count { pairs.contains([Self.original($0), Self.copy($0)]) }
    return """
      planted doubles found\t\(found) of \(copied.count)
      pairs found that were planted\t\(found) of \(pairs.count)
      """
  }

  private static func original(_ number: Int) -> String { "article-\(number).txt" }
  private static func copy(_ number: Int) -> String { "copy-\(number).txt" }

  /// Writes the library and the copies; returns the numbers of the articles that have one.
  private mutating func plant() throws -> [Int] {
    for (number, text) in texts.enumerated() { try folder.write(Self.original(number), text) }
    // a few words are like many others
    let long = texts.indices.filter { texts[$0].split(separator: " ").count >= 40 }
    let chosen = Array(long.shuffled(using: &random).prefix(Self.planted))
    for number in chosen { try folder.write(Self.copy(number), edited(texts[number])) }
    return chosen
  }

  private mutating func edited(_ text: String) -> String {
    let share = Double.random(in: 0...Self.mostEdited, using: &random)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { edited($0.split(separator: " "), share) }.joined(separator: "\n")
  }

  /// Numbers stay: a text with others is another story.
  private mutating func edited(_ words: [Substring], _ share: Double) -> String {
    var kept: [Substring] = []
    for word in words {
      let isEdited = Double.random(in: 0..<1, using: &random) < share && !word.contains(where: \.isNumber)
      guard isEdited else {
        kept.append(word)
        continue
      }
      switch Int.random(in: 0..<3, using: &random) {
      case 0: break
      case 1: kept.append("other")
      default: kept += [word, "more"]
      }
    }
    return kept.joined(separator: " ")
  }

  /// The names of the files of each two articles that count as one story.
  private func pairs(in library: Library) throws -> Set<Set<String>> {
    var pairs: Set<Set<String>> = []
    for row in try library.rows(of: library.articles(), matching: nil) where row.article.copies > 0 {
      for copy in try library.rows(of: library.copies(of: row.id), matching: nil) {
        pairs.insert([row.article.fileName, copy.article.fileName])
      }
    }
    return pairs
  }
}
