import Extraction
import Linguistics
import Newswire
import QueryLanguage

/// Finds the words of a query in a text by the folding that found the article; names only where the query
/// asks for nothing else.
struct HitFinder {
  private let patterns: [Pattern]
  /// Whether a pattern begins with a word that begins with a byte.
  private let beginnings: [Bool]
  private let cutter: WordCutter

  /// Words that follow each other, as the index knows them.
  private struct Pattern {
    var words: [[UInt8]]
    var isPrefix: Bool
    var place: Query.Place

    func matches(_ word: UnsafeRawBufferPointer, at place: Int) -> Bool {
      let own = words[place]
      return isPrefix && place == words.count - 1 ? word.starts(with: own) : word.elementsEqual(own)
    }

    /// Where a hit ends that ends in a word: behind it, but of a pair of signs only one may be meant.
    func end(in span: TextSpan, of word: UnsafeRawBufferPointer) -> Int {
      guard isPrefix, let last = words.last, span.length == word.count, last.count < word.count,
        last[0] >= Self.firstOfSigns
      else { return span.end }
      return span.start + last.count
    }

    /// Scalars of three bytes and more: none of them is a letter of an alphabet that a hit is cut in.
    private static let firstOfSigns: UInt8 = 0xE0
  }

  init(_ query: Query) throws {
    let cutter = try WordCutter(IndexSchema.stems)
    self.cutter = cutter
    let all = try query.positiveTerms.flatMap { placed -> [Pattern] in
      guard placed.place != .elsewhere, let words = try SearchWords(placed.term) else { return [] }
      return words.ways.map { way in
        Pattern(
          words: cutter.words(of: way.joined(separator: " ")).map { Array($0.utf8) },
          isPrefix: words.isPrefix && !words.isHardlyBegun, place: placed.place)
      }
    }.filter { !$0.words.isEmpty }
    // who said it is named in many places; what was said is what is looked for
    let words = all.filter { $0.place != .names }
    patterns = words.isEmpty ? all : words
    let firsts = patterns.compactMap { $0.words[0].first }
    beginnings = (0...UInt8.max).map(firsts.contains)
  }

  /// Whether words count in some parts of an article only.
  var needsStructure: Bool { patterns.contains { [.headline, .quotes].contains($0.place) } }

  /// Spans of the hits in an article in order, none overlapping; a phrase is one hit. Words of a
  /// headline or of quotes count only there, and those of quotes not where findings are missing.
  func hits(in article: Article, _ findings: Findings?) -> [TextSpan] {
    let headlines = article.blocks.filter { $0.kind == .headline }.map(\.span)
    let quotes = (findings?.quotes ?? []).filter { $0.kind != .indirect }.map(\.span)
    return hits(in: article.text.bytes[...]) { place, span in
      switch place {
      case .headline: headlines.contains { $0.contains(span) }
      case .quotes: quotes.contains { $0.contains(span) }
      default: true
      }
    }
  }

  /// The same for a text whose parts are not known.
  func hits(in bytes: ArraySlice<UInt8>) -> [TextSpan] { hits(in: bytes) { _, _ in true } }

  private func hits(in bytes: ArraySlice<UInt8>, where counts: (Query.Place, TextSpan) -> Bool) -> [TextSpan] {
    var progress = patterns.map { PatternProgress(words: $0.words.count) }
    var hits: [TextSpan] = []
    var isIdle = true
    withoutActuallyEscaping(counts) { counts in
      cutter.forEachWord(of: bytes) { word, span, isOtherForm in
        // most words begin no pattern and go on with none
        if isIdle, let first = word.first, !beginnings[Int(first)] { return true }
        for (index, pattern) in patterns.enumerated() {
          if !isOtherForm { progress[index].goOn() }
          let start = progress[index].take(at: span.start) { pattern.matches(word, at: $0) }
          if let start {
            let hit = TextSpan(start, pattern.end(in: span, of: word))
            if counts(pattern.place, hit) { hits.append(hit) }
          }
        }
        isIdle = progress.allSatisfy(\.isIdle)
        return true
      }
    }
    return hits.sorted().withoutOverlaps
  }
}

/// How far a pattern has come in a text: words at the same place are forms of one.
private struct PatternProgress {
  /// Where a match of so many words began that ends in the word before, and in this one.
  private var before: [Int?]
  private var now: [Int?]

  init(words: Int) {
    before = [Int?](repeating: nil, count: words)
    now = before
  }

  /// Whether no match has begun that the next word may go on with, or another form of this one.
  var isIdle: Bool { before.allSatisfy { $0 == nil } && now.allSatisfy { $0 == nil } }

  mutating func goOn() {
    before = now
    for place in now.indices { now[place] = nil }
  }

  /// Takes a form of the word; where the match began that it completes, nil if it completes none.
  mutating func take(at start: Int, _ matches: (Int) -> Bool) -> Int? {
    var completed: Int?
    for place in now.indices {
      guard let first = place == 0 ? start : before[place - 1], matches(place) else { continue }
      now[place] = first
      if place == now.count - 1 { completed = first }
    }
    return completed
  }
}

extension SearchWords {
  /// The words, the other ways to write them, and their detours.
  fileprivate var ways: [[String]] { [words] + others + detours.map { [$0] } }
}

extension [TextSpan] {
  /// Of spans in order, those that start before the end of the one before are left out.
  fileprivate var withoutOverlaps: [TextSpan] {
    var kept: [TextSpan] = []
    for span in self where span.start >= kept.last?.end ?? 0 { kept.append(span) }
    return kept
  }
}
