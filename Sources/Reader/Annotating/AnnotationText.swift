import Display
import NewsLibrary

/// The wording and the signs of what the user makes of articles.
enum AnnotationText {
  static let markSign = "*"
  /// As of a footnote.
  static let noteSign = "†"
  static let readSign = "✓"

  /// What annotations do that were made at once, as a sentence begins, short enough for a screen's last line.
  static func words(_ annotations: [Annotation], in width: Columns) -> String {
    let on = annotations.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
    let off = annotations.compactMap { if case .untag(let tag) = $0 { tag } else { nil } }
    let tags = [
      on.isEmpty ? nil : "Tagged \(on.joined(separator: ", "))",
      off.isEmpty ? nil : "\(off.count == 1 ? "Tag" : "Tags") \(off.joined(separator: ", ")) removed",
    ]
    let parts = tags.compactMap(\.self) + annotations.compactMap { words($0, in: width) }
    return (parts.prefix(1) + parts.dropFirst().map(\.lowercasedFirst)).joined(separator: ", ")
  }

  /// The same if the rewritten note has another text by now; nil if none is rewritten.
  static func wordsBesideOther(_ annotations: [Annotation], in width: Columns) -> String? {
    let rewrite = annotations.lazy.compactMap { if case .rewrite(_, let text, _) = $0 { text } else { nil } }.first
    return rewrite.map { text in
      text.isEmpty
        ? "The note has another text now and stays"
        : "\(words([.note(text, at: nil)], in: width - 30)) beside its newer text"
    }
  }

  /// nil for tags, which share one message.
  private static func words(_ annotation: Annotation, in width: Columns) -> String? {
    // what stands before and behind it: “Undone: note changed to”, “· u undoes”
    let room = min(max(width - 32, 8), 40)
    switch annotation {
    case .mark: return "Marked"
    case .unmark: return "Mark removed"
    case .tag, .untag: return nil
    case .note(let text, _): return "Noted “\(Truncation.cut(line(text), to: room))”"
    case .rewrite(_, "", _): return "Note removed"
    case .rewrite(_, let text, _): return "Note changed to “\(Truncation.cut(line(text), to: room))”"
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

  /// As many of these as fit, and the number of the rest; a sign for all of them if none fits.
  static func about(_ annotations: Annotations?, joinedBy joint: String, in room: Columns) -> String {
    let items = about(annotations)
    guard let first = items.first else { return "" }
    let shorter = (1...items.count).reversed().map { count in
      (items.prefix(count) + (count == items.count ? [] : ["+\(items.count - count)"])).joined(separator: joint)
    }
    let sign = first.hasPrefix("#") ? "#\(Truncation.sign)" : noteSign
    return (shorter + [sign]).first { TextWidth.columns(of: $0) <= room } ?? ""
  }

  /// A note in one line.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}
