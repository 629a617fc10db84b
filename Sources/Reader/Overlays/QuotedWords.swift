import Display
import Extraction
import Linguistics
import NewsLibrary

/// The words of a quote in a few lines, hits marked: between quotation marks where it is direct, else its sentence
/// with what was said standing out; `?` stands before what is no more than likely the speaker's.
struct QuotedWords {
  private let text: SourceText
  /// What was said, within `text`.
  private let said: TextSpan
  private let hits: [TextSpan]
  private let kind: Quote.Kind
  private let isLikely: Bool
  private let measure: Columns
  private let most: Int

  init(_ quote: QuoteText, _ kind: Quote.Kind, measure: Columns, most: Int) {
    text = SourceText(quote.said.sentence)
    said = quote.said.said
    hits = quote.hits
    self.kind = kind
    isLikely = quote.isLikely
    self.measure = measure
    self.most = most
  }

  /// Where words that are left out before the first hit, or before what was said, end at the least.
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
    (isLikely ? SpeakerSigns.unsure : " ") + (kind == .direct ? "“" : " ")
  }

  private var closing: String {
    switch kind {
    case .direct: "”"
    case .mixed, .indirect: ""
    }
  }

  /// The lines, from the beginning or from before the first hit where that would be out of sight, without a hit
  /// where what was said would begin out of sight; and whether the last one is the end.
  private var spans: (lines: [TextSpan], isWhole: Bool) {
    // the first line may begin with an ellipsis, and the last one end with two signs
    let breaker = LineBreaker(text, measure: measure - 2)
    let all = breaker.lines(of: TextSpan(0, text.count))
    guard all.count > most else { return (all, true) }
    let wanted = hits.first ?? TextSpan(said.start, min(said.start + Self.lead, said.end))
    guard wanted.end > all[most - 1].end else { return (Array(all.prefix(most)), false) }
    let rest = breaker.lines(of: TextSpan(wordStart(before: wanted.start - Self.lead), text.count))
    return (Array(rest.prefix(most)), rest.count <= most)
  }

  /// The start of the word that a place is in.
  private func wordStart(before place: Int) -> Int {
    var start = max(0, place)
    while start > 0, text.bytes[start - 1] != 0x20 { start -= 1 }
    return start
  }

  private func runs(of span: TextSpan) -> [StyledLine.Run] {
    let cuts = ([said] + hits).flatMap { [$0.start, $0.end] }.filter { $0 > span.start && $0 < span.end }
    let places = [span.start] + Set(cuts).sorted() + [span.end]
    return zip(places, places.dropFirst()).map { start, end in
      let piece = TextSpan(start, end)
      return StyledLine.Run(text[piece], Theme.style(role(of: piece)))
    }
  }

  private func role(of piece: TextSpan) -> Role {
    hits.contains { $0.contains(piece) } ? .hit : said.contains(piece) ? .text : .faint
  }
}
