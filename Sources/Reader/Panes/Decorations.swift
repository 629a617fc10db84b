import Display
import Extraction
import Linguistics

/// What lies over the words of the reader: datelines, quotes, mentions, hits and the cursor.
enum Decorations {
  /// The decorations that touch a stretch of the article, later ones over earlier ones.
  static func of(_ reading: Reading, _ open: OpenArticle, in seen: TextSpan) -> [Decoration] {
    (datelines(open, seen) + quotes(open, seen) + evidence(reading, open, seen) + hits(reading, seen)
      + cursor(reading))
      .filter { $0.span.overlaps(seen) }
  }

  private static func datelines(_ open: OpenArticle, _ seen: TextSpan) -> [Decoration] {
    open.indexed.article.blocks.lazy.filter { $0.kind == .dateline && $0.span.overlaps(seen) }
      .map { Decoration(span: $0.span) { _ in Theme.style(.dateline) } }
  }

  /// Direct and mixed quotes in their speaker's colour.
  private static func quotes(_ open: OpenArticle, _ seen: TextSpan) -> [Decoration] {
    open.findings.quotes.lazy.filter { $0.kind != .indirect && $0.span.overlaps(seen) }.map { quote in
      let colour = Theme.style(.speaker(open.rank(of: quote.speaker))).foreground
      return Decoration(span: quote.span) { Style(colour, on: $0.background, $0.attributes) }
    }
  }

  /// Every place that proves the fact under the cursor.
  private static func evidence(_ reading: Reading, _ open: OpenArticle, _ seen: TextSpan) -> [Decoration] {
    guard case .fact(let at) = reading.place.cursor, open.facts.facts.indices.contains(at.fact) else { return [] }
    return evidence(open.facts.facts[at.fact].evidence, in: seen)
  }

  /// Words that prove something.
  ///
  /// - Parameter spans: in order of text.
  static func evidence(_ spans: [TextSpan], in seen: TextSpan) -> [Decoration] {
    spans.within(seen).map { Decoration(span: $0, change: Theme.evidence) }
  }

  private static func hits(_ reading: Reading, _ seen: TextSpan) -> [Decoration] {
    reading.hits.within(seen).map { Decoration(span: $0) { _ in Theme.style(.hit) } }
  }

  /// The quote, hit or mention that the cursor is on, plain to see without colour too.
  private static func cursor(_ reading: Reading) -> [Decoration] {
    guard let cursor = reading.place.cursor, let span = reading.span(of: cursor) else { return [] }
    switch cursor {
    case .quote: return [Decoration(span: span) { $0.with(.bold) }]
    case .hit: return [Decoration(span: span) { Theme.underCursor($0, isHit: true) }]
    case .fact: return [Decoration(span: span) { Theme.underCursor($0, isHit: false) }]
    }
  }
}

extension [TextSpan] {
  /// Those that touch a stretch, found by halving: spans that stand in order of text and don't overlap,
  /// however many there are.
  fileprivate func within(_ seen: TextSpan) -> ArraySlice<TextSpan> {
    let first = partition { $0.end > seen.start }
    let last = partition { $0.start >= seen.end }
    return first < last ? self[first..<last] : []
  }

  /// The first position from which a test holds that never fails again.
  private func partition(_ holds: (TextSpan) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
