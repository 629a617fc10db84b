import GRDB
import Linguistics
import QueryLanguage

/// Finds the word of the library that is nearest to one that it has not.
struct SpellingSuggestion {
  let db: Database

  /// The query with another word in the place of the first one that no article has; nil if each
  /// has some, or nothing is near.
  func suggestion(for query: Query, typed text: String) throws -> String? {
    let stemmer = try WordCutter(IndexSchema.stems)
    for placed in query.positiveTerms {
      if placed.place == .names {
        for word in try SearchWords(ofName: placed.term)?.words ?? [] where try !isInName(word) {
          return try nameWord(like: word).flatMap { Self.replace(word, with: $0, in: text) }
        }
      } else if placed.place.isOfWords {
        for word in try SearchWords(placed.term)?.words ?? [] {
          guard let stem = stemmer.words(of: word).first, try !isKnown(stem) else { continue }
          return try spelling(like: word, by: stem, stemmer).flatMap { Self.replace(word, with: $0, in: text) }
        }
      }
    }
    return nil
  }

  private func isInName(_ word: String) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM entity WHERE instr(key, ?) > 0", arguments: [word]) != nil
  }

  /// The word of a name that takes fewest changes; nil if none is near.
  private func nameWord(like word: String) throws -> String? {
    let (typed, most) = (Array(word.utf8), Self.mostChanges(to: Array(word.utf8)))
    var best: (word: String, distance: Int)?
    let keys = try String.fetchCursor(db, sql: "SELECT key FROM entity ORDER BY id")
    while let key = try keys.next() {
      for part in key.split(separator: " ") {
        guard let distance = EditDistance.between(typed, Array(part.utf8), most: best.map { $0.distance - 1 } ?? most)
        else { continue }
        best = (String(part), distance)
      }
    }
    return best?.word
  }

  private func isKnown(_ stem: String) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM search_word WHERE term = ?", arguments: [stem]) != nil
  }

  /// Of the words that the nearest stems stand for, the one that is most like what was typed: a misspelt
  /// ending is not taken off, so the word's own stem may be farther than another's.
  private func spelling(like word: String, by stem: String, _ stemmer: WordCutter) throws -> String? {
    let typed = Array(word.utf8)
    let most = Self.mostChanges(to: typed)
    let words = try nearest(to: stem).compactMap { try spelling(of: $0, like: word, stemmer) }
    let near = words.compactMap { near in
      EditDistance.between(typed, Array(near.utf8), most: most).map { (word: near, distance: $0) }
    }
    return near.min { $0.distance < $1.distance }?.word
  }

  /// Of the whole, or of as much of the typed word as the stem is long: an ending may follow it.
  private static func distance(from typed: [UInt8], to stem: [UInt8], most: Int) -> Int? {
    if let whole = EditDistance.between(typed, stem, most: most) { return whole }
    guard stem.count < typed.count, stem.count >= max(4, typed.count / 2) else { return nil }
    return EditDistance.between(Array(typed.prefix(stem.count)), stem, most: 1)
  }

  private static func mostChanges(to word: [UInt8]) -> Int { word.count < 5 ? 1 : 2 }

  /// Stems looked into for a word.
  private static let candidates = 8

  /// Stems that take few changes: first those that most articles have, which are more likely meant, then
  /// those of fewest changes. Their first letter is the same: nearly all misspellings leave that alone.
  private func nearest(to stem: String) throws -> [String] {
    guard let first = stem.unicodeScalars.first, stem.utf8.count > 2 else { return [] }
    let typed = Array(stem.utf8)
    let most = Self.mostChanges(to: typed) + 1
    var near: [(word: String, distance: Int, articles: Int)] = []
    let mark = String(decoding: SearchTokenizer.acronymMark, as: UTF8.self)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT term, doc FROM search_word WHERE term >= ? AND term < ? AND instr(term, ?) = 0",
      arguments: [String(first), String(first) + "\u{10FFFF}", mark])
    while let row = try rows.next() {
      let word: String = row[0]
      guard let distance = Self.distance(from: typed, to: Array(word.utf8), most: most) else { continue }
      near.append((word, distance, row[1]))
    }
    let common = near.sorted { $0.articles > $1.articles }.prefix(Self.candidates)
    let close = near.sorted { ($0.distance, -$0.articles) < ($1.distance, -$1.articles) }.prefix(Self.candidates)
    return (common + close).map(\.word)
  }

  /// A word that some text has for a stem, written most like what was typed.
  private func spelling(of stem: String, like typed: String, _ stemmer: WordCutter) throws -> String? {
    let sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1"
    guard let id = try Int64.fetchOne(db, sql: sql, arguments: ["\"\(stem)\""]),
      let text = try StoredArticle.text(db, id: id)
    else { return nil }
    var words: Set<String> = []
    stemmer.forEachWord(of: text[...]) { word, span, _ in
      if word.elementsEqual(stem.utf8) { words.insert(String(decoding: text[span.range], as: UTF8.self).lowercased()) }
      return true
    }
    let letters = Array(typed.utf8)
    return words.min { one, other in
      let far = letters.count + 1
      let distances = [one, other].map { EditDistance.between(letters, Array($0.utf8), most: far) ?? far }
      return (distances[0], one) < (distances[1], other)
    }
  }

  /// The word as typed gives way, whatever its case; nil if it was typed with accents or signs inside.
  private static func replace(_ word: String, with other: String, in text: String) -> String? {
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count, let range = lower.utf8.firstRange(of: word.utf8) else { return nil }
    let bytes = Array(text.utf8)
    let start = lower.utf8.distance(from: lower.startIndex, to: range.lowerBound)
    let changed = bytes[..<start] + Array(other.utf8) + bytes[(start + word.utf8.count)...]
    return String(decoding: changed, as: UTF8.self)
  }
}
