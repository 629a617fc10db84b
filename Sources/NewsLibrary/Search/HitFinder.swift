import GRDB
import Linguistics

/// Finds the words of a query in a text by the folding that found the article.
struct HitFinder {
  private let patterns: [Pattern]
  private let cutter: WordCutter

  /// Words that follow each other, as the index knows them.
  private struct Pattern {
    var words: [[UInt8]]
    var isPrefix: Bool

    func matches(_ word: UnsafeRawBufferPointer, at place: Int) -> Bool {
      let own = words[place]
      return isPrefix && place == words.count - 1 ? word.starts(with: own) : word.elementsEqual(own)
    }
  }

  init(_ query: SearchQuery, _ db: Database) throws {
    let cutter = try WordCutter(db, IndexSchema.tokenizer)
    self.cutter = cutter
    // a beginning of two letters is in every second word: only the word itself counts as a hit
    let terms = query.terms.flatMap { $0.isShortPrefix ? [$0.completed] : $0.alternatives }
    patterns = terms.map { term in
      Pattern(
        words: cutter.words(of: term.words.joined(separator: " ")).map { Array($0.utf8) }, isPrefix: term.isPrefix)
    }.filter { !$0.words.isEmpty }
  }

  /// Spans of the hits in order, none overlapping; a phrase is one hit.
  func hits(in bytes: ArraySlice<UInt8>) -> [Span] {
    // where a match of each pattern that has come so far began
    var starts = patterns.map { [Int?](repeating: nil, count: $0.words.count) }
    var hits: [Span] = []
    cutter.forEachWord(of: bytes) { word, span in
      for (index, pattern) in patterns.enumerated() {
        for place in stride(from: pattern.words.count - 1, through: 0, by: -1) {
          let start = place == 0 ? span.start : starts[index][place - 1]
          starts[index][place] = start != nil && pattern.matches(word, at: place) ? start : nil
        }
        if let start = starts[index].last ?? nil { hits.append(Span(start, span.end)) }
      }
      return true
    }
    return hits.sorted().withoutOverlaps
  }
}

extension [Span] {
  /// Of spans in order, those that start before the end of the one before are left out.
  fileprivate var withoutOverlaps: [Span] {
    var kept: [Span] = []
    for span in self where span.start >= kept.last?.end ?? 0 { kept.append(span) }
    return kept
  }
}
