import Linguistics

/// The words of an element in the XML of an agency: tags of HTML or NITF, or plain words that may hold HTML themselves.
enum WireText {
  /// In one line; nil if there are none.
  ///
  /// What stands in tags of its own, such as the post behind a name, follows a comma.
  static func line(_ element: MarkupElement) -> String? {
    let parts = parts(of: element).map(\.words)
    guard var line = parts.first else { return nil }
    for part in parts.dropFirst() {
      let isJoined = line.utf8.last == UInt8(ascii: ",") || part.utf8.first.map { "(-/,".utf8.contains($0) } ?? true
      line += (isJoined ? " " : ", ") + part
    }
    return CellText.line(line)
  }

  /// Paragraph by paragraph.
  static func parts(
    of element: MarkupElement, without isDropped: (MarkupElement) -> Bool = { _ in false }
  ) -> [WireCopy.Part] {
    if element.elements.isEmpty { return CellText.parts(String(decoding: element.raw, as: UTF8.self)) }
    let parts = MarkupFlow.parts(of: element, breakingAtBlankLines: true, without: isDropped)
    return parts.flatMap { part -> [WireCopy.Part] in
      // some write the signs of characters twice: `&amp;#39;`
      HTMLSigns.kind(of: Array(part.words.utf8)) == .none
        ? [part] : CellText.parts(part.words).map { (part.part, $0.words) }
    }
  }

  /// The day that an attribute or element names, with its time; nil for none.
  static func moment(_ words: String?) -> PublicationMoment? { words.flatMap { ColumnDate.moment($0) } }

  /// Of some ways to say the same, each in parts, the one that says most of it.
  static func fullest(_ bodies: [[WireCopy.Part]]) -> [WireCopy.Part] {
    bodies.max { one, other in one.words < other.words } ?? []
  }
}

extension [WireCopy.Part] {
  fileprivate var words: Int { reduce(0) { $0 + $1.words.utf8.count } }
}

extension MarkupElement {
  /// The value of an attribute; nil for an empty one.
  func value(_ attribute: String) -> String? { self[attribute].flatMap { CellText.line($0) } }
}
