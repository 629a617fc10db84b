import Display

/// What is looked for in help: words, or a key.
struct HelpSearch: Sendable {
  private var typed = LineEditor()
  /// A key that is no letter, which was pressed to see what it does.
  private(set) var key: Key?
  /// Whether letters are to be taken as text even where they would move.
  private(set) var isBegun = false

  init(_ typed: LineEditor = LineEditor(), isBegun: Bool = false) {
    self.typed = typed
    self.isBegun = isBegun
  }

  init(_ key: Key) { self.key = key }

  var isEmpty: Bool { key == nil && typed.text.isEmpty }
  var line: LineEditor { key.map { LineEditor(KeyName.of($0)) } ?? typed }

  /// All lines under their headings, or those found: the row of a key first, then the rest as it stands in help.
  func lines(of sections: [HelpSection]) -> [HelpLine] {
    guard !isEmpty else {
      return sections.enumerated().flatMap { place, section in
        (place > 0 ? [HelpLine(words: "")] : []) + [HelpLine(words: section.title)] + section.lines
      }
    }
    let all = sections.flatMap(\.lines)
    if let key { return all.filter { $0.keys.contains(key) } }
    let single = typed.text.count == 1 ? typed.text.first.map(Key.character) : nil
    let ofKey = all.filter { line in single.map(line.keys.contains) ?? false }
    return ofKey + all.filter { line in !(single.map(line.keys.contains) ?? false) }.compactMap(found)
  }

  /// Words are looked for by their beginnings: help is read, not named.
  private func found(_ line: HelpLine) -> HelpLine? {
    var line = line
    let texts = [line.keyWords, line.words, line.action?.rawValue ?? ""]
    guard let found = FuzzyQuery(typed.text).match(inAnyOf: texts) else { return nil }
    line.found = found
    return line
  }
}
