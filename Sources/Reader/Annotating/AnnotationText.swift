import Display
import NewsLibrary

/// The wording and the signs of what the user makes of articles.
enum AnnotationText {
  static let markSign = "*"
  /// As of a footnote.
  static let noteSign = "†"
  static let readSign = "✓"

  /// What annotations do that were made at once, as a sentence begins.
  static func words(_ annotations: [Annotation]) -> String {
    let words = annotations.map(words)
    return (words.prefix(1) + words.dropFirst().map(\.lowercasedFirst)).joined(separator: ", ")
  }

  /// What an annotation does, as a sentence begins.
  static func words(_ annotation: Annotation) -> String {
    switch annotation {
    case .mark: "Marked"
    case .unmark: "Mark taken away"
    case .tag(let tag): "Tagged \(tag)"
    case .untag(let tag): "Tag \(tag) taken off"
    case .note(let text, _): "Noted “\(short(text))”"
    case .rewrite(_, ""): "Note taken away"
    case .rewrite(_, let text): "Note changed to “\(short(text))”"
    }
  }

  /// One sign for the list: the mark before the note before the read flag; a blank for none.
  static func sign(_ annotations: Annotations?) -> String {
    guard let annotations else { return " " }
    if annotations.isMarked { return markSign }
    if annotations.noteCount > 0 { return noteSign }
    return annotations.isRead ? readSign : " "
  }

  /// Tags and notes in a few words; empty for none.
  static func about(_ annotations: Annotations?) -> [String] {
    guard let annotations else { return [] }
    let notes = annotations.noteCount
    return annotations.tags.map { "#\($0)" } + (notes == 0 ? [] : [notes == 1 ? "1 note" : "\(notes) notes"])
  }

  /// A note in one line.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }

  static func line(_ note: Note) -> StyledLine {
    let isPlaced = note.place != nil && (note.anchor == nil || note.place?.span != nil)
    let about = [note.article.headline, note.article.date].compactMap(\.self).joined(separator: " · ")
    return StyledLine([
      StyledLine.Run(isPlaced ? "\(noteSign) " : "? ", Theme.style(isPlaced ? .text : .warning)),
      StyledLine.Run(line(note.text), Theme.style(.message)),
      StyledLine.Run(note.anchor.map { "  “\(Truncation.cut($0.words, to: 60))”" } ?? "", Theme.style(.text)),
      StyledLine.Run(isPlaced ? "" : "  finds no match", Theme.style(.warning)),
      StyledLine.Run("  " + about, Theme.style(.faint)),
    ])
  }

  private static func short(_ text: String) -> String {
    Truncation.cut(line(text), to: 40)
  }
}
