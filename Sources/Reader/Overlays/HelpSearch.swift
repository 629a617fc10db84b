import Display

/// What help shows: everything, the lines that hold some words, or what one key does.
enum HelpSearch: Sendable {
  case all
  /// Words as they are typed after the search key.
  case words(LineEditor)
  case key(Key)

  var line: LineEditor {
    switch self {
    case .all: LineEditor()
    case .words(let typed): typed
    case .key(let key): LineEditor(KeyName.of(key))
    }
  }

  /// The lines under their headings, or those found in the order of help.
  func lines(of sections: [HelpSection]) -> [HelpLine] {
    switch self {
    case .key(let key): sections.flatMap(\.lines).filter { $0.keys.contains(key) }
    case .words(let typed) where !typed.text.isEmpty: Self.lines(of: sections, with: typed.text)
    case .all, .words: Self.all(sections)
    }
  }

  private static func all(_ sections: [HelpSection]) -> [HelpLine] {
    sections.enumerated().flatMap { place, section in
      (place > 0 ? [HelpLine(words: "")] : []) + [HelpLine(words: section.title)] + section.lines
    }
  }

  /// The key that one letter alone may be, then the lines that show the words, then those found by synonyms.
  private static func lines(of sections: [HelpSection], with typed: String) -> [HelpLine] {
    let key = typed.count == 1 ? typed.first.map(Key.character) : nil
    var (ofKey, shown, hidden): ([HelpLine], [HelpLine], [HelpLine]) = ([], [], [])
    for line in sections.flatMap(\.lines) {
      if let key, line.keys.contains(key) {
        ofKey.append(line)
      } else if let found = line.found(typed) {
        shown.append(found)
      } else if let found = line.found(typed, also: line.synonyms) {
        hidden.append(found)
      }
    }
    return ofKey + shown + hidden
  }
}

extension HelpLine {
  /// The line with the words typed marked, or nil if one of them is missing. Words are looked for by their
  /// beginnings: people read help, and name commands in the palette.
  fileprivate func found(_ typed: String, also synonyms: [String] = []) -> HelpLine? {
    guard let found = FuzzyQuery(typed).match(inAnyOf: [keyWords, words, action?.rawValue ?? ""] + synonyms) else {
      return nil
    }
    var line = self
    line.found = found
    return line
  }
}
