import Extraction
import Linguistics
import Newswire
import QueryLanguage

/// Finds the words of a query in a text by the folding that found the article; names only where the query
/// asks for nothing else.
struct HitFinder {
  private let patterns: [Pattern]
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
  }

  init(_ query: Query) throws {
    let cutter = try WordCutter(IndexSchema.tokenizer)
    self.cutter = cutter
    let all = try query.positiveTerms.flatMap { placed -> [Pattern] in
      guard placed.place.isInText, let words = try SearchWords(placed.term) else { return [] }
      return words.ways.map { way in
        Pattern(
          words: cutter.words(of: way.joined(separator: " ")).map { Array($0.utf8) },
          isPrefix: words.isPrefix && !words.isHardlyBegun, place: placed.place)
      }
    }.filter { !$0.words.isEmpty }
    // who said it is named in many places; what was said is what is looked for
    let words = all.filter { !$0.place.isName }
    patterns = words.isEmpty ? all : words
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
    // where a match of each pattern that has come so far began
    var starts = patterns.map { [Int?](repeating: nil, count: $0.words.count) }
    var hits: [TextSpan] = []
    withoutActuallyEscaping(counts) { counts in
      cutter.forEachWord(of: bytes) { word, span in
        for (index, pattern) in patterns.enumerated() {
          for place in stride(from: pattern.words.count - 1, through: 0, by: -1) {
            let start = place == 0 ? span.start : starts[index][place - 1]
            starts[index][place] = start != nil && pattern.matches(word, at: place) ? start : nil
          }
          if let start = starts[index].last ?? nil, counts(pattern.place, TextSpan(start, span.end)) {
            hits.append(TextSpan(start, span.end))
          }
        }
        return true
      }
    }
    return hits.sorted().withoutOverlaps
  }
}

extension Query.Place {
  /// Whether its words stand in the text, to be marked there.
  fileprivate var isInText: Bool {
    switch self {
    case .text, .headline, .quotes, .name: true
    case .agency, .file: false
    }
  }
}

extension Query.Place {
  fileprivate var isName: Bool {
    if case .name = self { true } else { false }
  }
}

extension SearchWords {
  /// The words and their detours.
  fileprivate var ways: [[String]] { [words] + detours.map { [$0] } }
}

extension [TextSpan] {
  /// Of spans in order, those that start before the end of the one before are left out.
  fileprivate var withoutOverlaps: [TextSpan] {
    var kept: [TextSpan] = []
    for span in self where span.start >= kept.last?.end ?? 0 { kept.append(span) }
    return kept
  }
}
