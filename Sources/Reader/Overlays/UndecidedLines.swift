import Display
import Linguistics
import NewsLibrary

/// An undecided quote on a page: its sentence with what was said standing out, then who may have said it, and where.
struct UndecidedLines {
  let quote: UndecidedQuote
  let text: UndecidedText?
  private let width: Columns
  /// Lines that the sentence may take.
  private let most: Int

  init(_ quote: UndecidedQuote, _ text: UndecidedText?, in size: Size) {
    self.quote = quote
    self.text = text
    width = size.width - 2
    most = size.height >= 16 ? 3 : 2
  }

  private static let margin: Columns = 2
  /// A sentence is read no faster for longer lines.
  private static let greatestMeasure: Columns = 110
  /// Bytes of the sentence kept before words that would be out of sight.
  private static let lead = 40

  var lines: [StyledLine] {
    guard let text else { return [StyledLine([StyledLine.Run("…", Theme.style(.faint))])] }
    return sentence(text) + [about(text)]
  }

  // MARK: The sentence

  private func sentence(_ text: UndecidedText) -> [StyledLine] {
    let words = SourceText(text.sentence)
    let (spans, isWhole) = spans(of: words, showing: text.said)
    return spans.enumerated().map { number, span in
      var line = StyledLine([StyledLine.Run(sign + " ", Theme.style(.speaker(nil)))])
      if number == 0, span.start > 0 { line.append("…", Theme.style(.faint)) }
      line.runs += runs(of: words, span, said: text.said)
      if number == spans.count - 1, !isWhole { line.append("…", Theme.style(.faint)) }
      return line
    }
  }

  private var sign: String { quote.quote.kind == .indirect ? "┊" : "▌" }

  /// The lines from the beginning, or from a little before the words if those would be out of sight.
  private func spans(of words: SourceText, showing said: TextSpan) -> (lines: [TextSpan], isWhole: Bool) {
    let breaker = LineBreaker(words, measure: min(Self.greatestMeasure, width - Self.margin - 2))
    let all = breaker.lines(of: words.span)
    guard all.count > most else { return (all, true) }
    guard said.start >= all[most - 1].end else { return (Array(all.prefix(most)), false) }
    var start = max(0, said.start - Self.lead)
    while start > 0, words.bytes[start - 1] != 0x20 { start -= 1 }
    let rest = breaker.lines(of: TextSpan(start, words.count))
    return (Array(rest.prefix(most)), rest.count <= most)
  }

  private func runs(of words: SourceText, _ line: TextSpan, said: TextSpan) -> [StyledLine.Run] {
    let start = min(max(said.start, line.start), line.end), end = min(max(said.end, start), line.end)
    return [
      (TextSpan(line.start, start), Role.faint), (TextSpan(start, end), .message), (TextSpan(end, line.end), .faint),
    ].filter { $0.0.length > 0 }.map { StyledLine.Run(words[$0.0], Theme.style($0.1)) }
  }

  // MARK: Who and where

  private func about(_ text: UndecidedText) -> StyledLine {
    let date = text.date?.description ?? "undated"
    return StyledLine([
      StyledLine.Run("  ", .plain),
      StyledLine.Run(proposal(text), Theme.style(text.candidate == nil ? .faint : .message)),
      StyledLine.Run(" · \(date) · \(text.title)", Theme.style(.faint)),
    ])
  }

  private func proposal(_ text: UndecidedText) -> String {
    guard let candidate = text.candidate else { return "nobody near" }
    let name = Truncation.cut(candidate, to: max(12, width / 2))
    return switch quote.doubt {
    case .likely: "likely \(name)"
    case .open: "perhaps \(name)"
    }
  }
}
