import Display
import Extraction
import Linguistics
import NewsLibrary

/// One quote on a speaker's page: date, words, headline and agency; side by side if there is room.
struct QuoteLines {
  let quote: QuoteReference
  let text: QuoteText?
  private let width: Columns
  private let shape: Shape
  /// Lines that words may take.
  private let most: Int

  private enum Shape {
    /// Date, words and headline in columns.
    case wide
    /// The headline below the words.
    case middle
    /// The date below the words too.
    case narrow
  }

  init(_ quote: QuoteReference, _ text: QuoteText?, in size: Size) {
    self.quote = quote
    self.text = text
    width = size.width - 2
    shape = width >= 110 ? .wide : width >= 56 ? .middle : .narrow
    most = size.height >= 16 ? 3 : 2
  }

  private static let dateWidth: Columns = 12
  /// The sign of the kind, and the opening mark.
  private static let signWidth: Columns = 3
  private static let greatestMeasure: Columns = 90

  private var wordsWidth: Columns {
    switch shape {
    case .wide: min(Self.greatestMeasure, (width - Self.dateWidth - Self.signWidth) * 3 / 5)
    case .middle: width - Self.dateWidth - Self.signWidth
    case .narrow: width - Self.signWidth
    }
  }

  var lines: [StyledLine] {
    guard let text else { return [StyledLine([StyledLine.Run("…", Theme.style(.faint))])] }
    let words = QuotedWords(text, quote.kind, measure: wordsWidth, most: most).lines
    let sign = text.isNoted ? " \(AnnotationText.noteSign)" : ""
    let date = ((text.date?.description ?? "undated   ") + sign).padded(to: Self.dateWidth)
    let blank = String(repeating: " ", count: Self.dateWidth.count)
    switch shape {
    case .wide:
      let beside = besides(text, lines: words.count)
      return words.enumerated().map { number, line in
        StyledLine(
          [StyledLine.Run(number == 0 ? date : blank, Theme.style(.faint))] + line.padded(to: besideColumn).runs)
          + (beside.indices.contains(number) ? beside[number] : "")
      }
    case .middle:
      let title = StyledLine([StyledLine.Run(blank + "   " + source(text, in: wordsWidth), Theme.style(.faint))])
      return words.enumerated().map { number, line in
        StyledLine([StyledLine.Run(number == 0 ? date : blank, Theme.style(.faint))] + line.runs)
      } + [title]
    case .narrow:
      let day = (text.date?.description ?? "undated") + sign
      let source = "   " + Truncation.cut("\(day) · \(source(text, in: width - 16))", to: width - 3)
      return words + [StyledLine([StyledLine.Run(source, Theme.style(.faint))])]
    }
  }

  private var besideColumn: Columns { Self.signWidth + wordsWidth + 2 }

  /// The headline on one line and the agency on the next, or both on one if there is no second.
  private func besides(_ text: QuoteText, lines: Int) -> [String] {
    let room = width - Self.dateWidth - besideColumn
    guard lines > 1, let agency = text.agency else { return [source(text, in: room)] }
    return [Truncation.cut(text.title, to: room), Truncation.cut(agency, to: room)]
  }

  /// The headline, cut so that the agency stays whole where both have room.
  private func source(_ text: QuoteText, in room: Columns) -> String {
    guard let agency = text.agency else { return Truncation.cut(text.title, to: room) }
    let tail = " · \(agency)"
    let left = room - TextWidth.columns(of: tail)
    return left < 12 ? Truncation.cut(text.title, to: room) : Truncation.cut(text.title, to: left) + tail
  }
}

extension StyledLine {
  /// With blanks behind it up to a width.
  fileprivate func padded(to width: Columns) -> StyledLine {
    StyledLine(runs + [Run(String(repeating: " ", count: max(0, (width - self.width).count)))])
  }

  fileprivate static func + (line: StyledLine, faint: String) -> StyledLine {
    StyledLine(line.runs + [Run(faint, Theme.style(.faint))])
  }
}

extension String {
  /// With blanks before it up to a width.
  func padded(before width: Columns) -> String {
    String(repeating: " ", count: max(0, (width - TextWidth.columns(of: self)).count)) + self
  }

  /// With blanks behind it up to a width.
  func padded(to width: Columns) -> String {
    self + String(repeating: " ", count: max(0, (width - TextWidth.columns(of: self)).count))
  }
}
