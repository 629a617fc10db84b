import GRDB
import Linguistics

/// Finds which articles tell the same story, by their sketches and then by their words.
struct DoubleFinder {
  let db: Database

  /// More articles than these in one band have a phrase of their agency in common, and no story.
  private static let mostInBand = 64

  /// Compares articles that are new with all others, and keeps the pairs; returns the new ones.
  func compareNew() throws -> Set<Int64> {
    let all = try StoredSketch.fetchAll(db)
    let new = Set(all.filter { !$0.isCompared }.map(\.article.rawValue))
    guard !new.isEmpty else { return [] }
    var words: [ArticleID: WordPairs] = [:]
    for (one, other) in candidates(among: all) {
      guard let first = try self.words(of: one, &words), let second = try self.words(of: other, &words),
        SameStory.isTold(by: first, and: second)
      else { continue }
      try db.cachedStatement(sql: "INSERT INTO same_story (one, other) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .execute(arguments: [one.rawValue, other.rawValue])
    }
    try db.execute(sql: "UPDATE sketch SET compared = 1 WHERE compared = 0")
    return new
  }

  /// Pairs of which one is new and that may be the same story.
  private func candidates(among all: [StoredSketch]) -> [(ArticleID, ArticleID)] {
    var bands: [UInt64: [Int]] = [:]
    for (index, stored) in all.enumerated() {
      for band in stored.sketch.bands { bands[band, default: []].append(index) }
    }
    var seen: Set<Pair> = []
    for members in bands.values where members.count > 1 && members.count <= Self.mostInBand {
      for (place, one) in members.enumerated() {
        for other in members[(place + 1)...] where mayBeOne(all[one], all[other]) { seen.insert(Pair(one, other)) }
      }
    }
    return seen.sorted { ($0.one, $0.other) < ($1.one, $1.other) }.map { (all[$0.one].article, all[$0.other].article) }
  }

  private struct Pair: Hashable {
    var one: Int
    var other: Int
    init(_ one: Int, _ other: Int) { (self.one, self.other) = (one, other) }
  }

  private func mayBeOne(_ one: StoredSketch, _ other: StoredSketch) -> Bool {
    guard !(one.isCompared && other.isCompared) else { return false }
    if let day = one.article.day, let otherDay = other.article.day, abs(day - otherDay) > SameStory.mostDays {
      return false
    }
    return one.sketch.likeness(to: other.sketch) >= SameStory.leastOfSketches
  }

  private func words(of id: ArticleID, _ known: inout [ArticleID: WordPairs]) throws -> WordPairs? {
    if let words = known[id] { return words }
    known[id] = try StoredArticle.fetch(db, id: id.rawValue)?.article.storyWords
    return known[id]
  }
}
