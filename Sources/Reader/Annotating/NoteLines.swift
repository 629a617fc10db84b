import Display
import Linguistics
import NewsLibrary

/// A note on the page of all of them: what it says, and below that what it is about.
struct NoteLines {
  private let note: Note
  private let width: Columns
  /// Lines that its text may take.
  private let most: Int

  init(_ note: Note, in size: Size) {
    self.note = note
    width = size.width - 4
    most = size.height >= 16 ? 3 : 2
  }

  /// Fewer columns leave the date out.
  private static let leastWithDate: Columns = 60

  var lines: [StyledLine] { text + [about] }

  private var isPlaced: Bool { note.place != nil && (note.anchor == nil || note.place?.span != nil) }

  private var text: [StyledLine] {
    let text = SourceText(AnnotationText.line(note.text))
    let spans = LineBreaker(text, measure: width - 1).lines(of: text.span)
    return spans.prefix(most).enumerated().map { number, span in
      let sign = number > 0 ? "  " : isPlaced ? "\(AnnotationText.noteSign) " : "? "
      let isCut = number == most - 1 && spans.count > most
      return StyledLine([
        StyledLine.Run(sign, Theme.style(isPlaced ? .text : .warning)),
        StyledLine.Run(text[span] + (isCut ? Truncation.sign : ""), Theme.style(.text)),
      ])
    }
  }

  private var about: StyledLine {
    let missing = isPlaced ? "" : "not found · "
    let indent = StyledLine.Run("  ", Theme.style(.text))
    let words = note.anchor.map { "“\(Truncation.cut($0.words, to: width / 2 - 2))” · " } ?? ""
    let date = width < Self.leastWithDate ? "" : note.article.date.map { " · \($0)" } ?? ""
    let room = width - TextWidth.columns(of: missing + words + date)
    let source = StyledLine.Run(words + Truncation.cut(note.article.headline, to: room) + date, Theme.style(.faint))
    return StyledLine([indent] + (isPlaced ? [] : [StyledLine.Run(missing, Theme.style(.warning))]) + [source])
  }
}
