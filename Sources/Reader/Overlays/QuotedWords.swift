import Display
import Extraction
import Linguistics
import NewsLibrary

/// The words of a quote in a few lines, hits marked: a direct one between quotation marks, a piece of a
/// statement with an ellipsis besides, a reported one without marks.
struct QuotedWords {
  private let text: SourceText
  private let hits: [TextSpan]
  private let kind: Quote.Kind
  private let measure: Columns
  private let most: Int

  init(_ quote: QuoteText, _ kind: Quote.Kind, measure: Columns, most: Int) {
    text = SourceText(quote.words)
    hits = quote.hits
    self.kind = kind
    self.measure = measure
    self.most = most
  }

  /// Where words that are left out before the first hit end, at the least.
  private static let lead = 40

  var lines: [StyledLine] {
    let (spans, isWhole) = spans
    let first = spans.first?.start ?? 0
    return spans.enumerated().map { number, span in
      var line = StyledLine([StyledLine.Run(sign, Theme.style(.speaker(0)))])
      line.append(number == 0 ? opening : "  ", Theme.style(.text))
      if number == 0, first > 0 { line.append("…", Theme.style(.faint)) }
      line.runs += runs(of: span)
      if number == spans.count - 1 { line.append(isWhole ? closing : "…", Theme.style(.text)) }
      return line
    }
  }

  private var sign: String { kind == .indirect ? "┊" : "▌" }

  private var opening: String {
    switch kind {
    case .direct: " “"
    case .mixed: "…“"
    case .indirect: "  "
    }
  }

  private var closing: String {
    switch kind {
    case .direct: "”"
    case .mixed: "”…"
    case .indirect: ""
    }
  }

  /// The lines, from the beginning or from before the first hit where that would be out of sight, and whether
  /// the last one is the end.
  private var spans: (lines: [TextSpan], isWhole: Bool) {
    // the first line may begin with an ellipsis, and the last one end with two signs
    let breaker = LineBreaker(text, measure: measure - 2)
    let all = breaker.lines(of: TextSpan(0, text.count))
    guard all.count > most else { return (all, true) }
    guard let hit = hits.first, hit.end > all[most - 1].end else { return (Array(all.prefix(most)), false) }
    let rest = breaker.lines(of: TextSpan(wordStart(before: hit.start - Self.lead), text.count))
    return (Array(rest.prefix(most)), rest.count <= most)
  }

  /// The start of the word that a place is in.
  private func wordStart(before place: Int) -> Int {
    var start = max(0, place)
    while start > 0, text.bytes[start - 1] != 0x20 { start -= 1 }
    return start
  }

  private func runs(of span: TextSpan) -> [StyledLine.Run] {
    var runs: [StyledLine.Run] = []
    var place = span.start
    for hit in hits where hit.end > place && hit.start < span.end {
      let own = TextSpan(max(hit.start, place), min(hit.end, span.end))
      if own.start > place { runs.append(StyledLine.Run(text[TextSpan(place, own.start)], Theme.style(.text))) }
      runs.append(StyledLine.Run(text[own], Theme.style(.hit)))
      place = own.end
    }
    if place < span.end { runs.append(StyledLine.Run(text[TextSpan(place, span.end)], Theme.style(.text))) }
    return runs
  }
}
