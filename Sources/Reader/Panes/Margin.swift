import Display
import Linguistics
import NewsLibrary

/// The margin of the reader: a bar beside quoted lines in the speaker's colour, the speaker's letter
/// where a quote begins, `?` for an unsure one or in place of the bar behind the letter of a likely one, and an arrow at
/// the quote under the cursor.
enum Margin {
  static func draw(
    _ reading: Reading, _ open: OpenArticle, line: TextSpan, quotes: [Int], x: Columns, y: Int, on screen: inout Screen
  ) {
    if open.notes.contains(where: { $0.place?.span.map { line.contains($0.start) } ?? false }) {
      screen.put(AnnotationText.noteSign, x: x + 2, y: y, width: 1, style: Theme.style(.message))
    }
    let here = quotes.filter { open.findings.quotes[$0].span.overlaps(line) }
    let marked = here.filter { open.findings.quotes[$0].kind != .indirect }
    let current = here.first { reading.place.cursor == .quote($0) }
    guard let shown = current ?? marked.first ?? here.first else { return }
    let quote = open.findings.quotes[shown]
    let style = Theme.style(.speaker(open.rank(of: quote.speaker)))
    let begins = marked.first { line.contains(open.findings.quotes[$0].span.start) }
    let isCorrected = begins.map { open.findings.quotes[$0].rule == Correction.rule } ?? false
    if isCorrected { screen.put(CorrectionText.sign, x: x + 2, y: y, width: 1, style: Theme.style(.faint)) }
    if shown == current {
      screen.put("▶", x: x, y: y, width: 1, style: style.with(.bold))
    } else if let begins {
      let rank = open.rank(of: open.findings.quotes[begins].speaker)
      screen.put(open.sign(of: rank), x: x, y: y, width: 1, style: Theme.style(.speaker(rank)).with(.bold))
    }
    let isLikely = shown == begins && quote.isLikely
    let bar = isLikely ? SpeakerSigns.unsure : quote.kind == .indirect ? "┊" : "▌"
    screen.put(bar, x: x + 1, y: y, width: 1, style: style)
  }
}
