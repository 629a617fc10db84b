import Display

/// Lines of help under one heading.
struct HelpSection: Sendable {
  let title: String
  let lines: [HelpLine]
}

/// A line of help: keys, a sign or a query and what it means, or a heading.
struct HelpLine: Sendable {
  /// What Enter does on a line.
  enum Use: Sendable {
    case run(Action)
    /// Closes help, so that the key can be pressed on the page below.
    case leave
    case nothing
  }

  /// Empty for headings.
  let keyWords: String
  let words: String
  let use: Use
  var keys: [Key] = []
  /// Words that find the line but are not shown.
  let synonyms: [String]
  var found = FuzzyQuery.Found(score: 0, positions: [[], [], []])

  init(_ binding: Binding) {
    self.init(
      keyWords: binding.keyWords, words: binding.help, use: .run(binding.action), synonyms: binding.synonyms)
    keys = binding.keys
  }

  init(keyWords: String = "", words: String, use: Use = .nothing, synonyms: [String] = []) {
    self.keyWords = keyWords
    self.words = words
    self.use = use
    self.synonyms = synonyms
  }

  /// nil if Enter runs nothing.
  var action: Action? { if case .run(let action) = use { action } else { nil } }

  /// The keys that a page names in its hint, `Enter opens · q back`, as lines.
  static func items(of hint: String) -> [HelpLine] {
    hint.split(separator: "·").compactMap { item in
      let words = item.split(separator: " ").map(String.init)
      let keys = words.dropLast().prefix { KeyName.key($0) != nil }
      guard !keys.isEmpty else { return nil }
      let rest = words.dropFirst(keys.count)
      return HelpLine(keyWords: keys.joined(separator: " "), words: rest.joined(separator: " "), use: .leave)
    }
  }
}

/// A row of help as it is drawn: as many lines as its words take beside the keys.
enum HelpRow {
  /// Room for the names of commands without a key, if there is any.
  private static func keyWidth(in width: Columns) -> Columns { width < 60 ? 12 : 15 }

  static func lines(_ help: HelpLine, in width: Columns) -> [StyledLine] {
    guard !help.keyWords.isEmpty else { return [StyledLine([StyledLine.Run(help.words, Theme.style(.heading))])] }
    var keys = StyledLine()
    keys.append(help.keyWords, marking: help.found.positions[0], Theme.style(.message))
    let indent = max(keyWidth(in: width), keys.width + 1)
    let words = words(help, in: width - indent) + [name(help)].compactMap(\.self)
    return joined(words, in: width - indent).enumerated().map { number, line in
      let start = number == 0 ? keys : StyledLine()
      let blanks = String(repeating: " ", count: (indent - start.width).count)
      return StyledLine(start.runs + [StyledLine.Run(blanks)] + line.runs)
    }
  }

  private static func words(_ help: HelpLine, in measure: Columns) -> [StyledLine] {
    var start = 0
    return LineBreaker.lines(of: help.words, measure: measure).map { words in
      var line = StyledLine()
      let found = Set(help.found.positions[1].map { $0 - start })
      line.append(words, marking: found, Theme.style(.text))
      start += words.count + 1
      return line
    }
  }

  /// The name that `:` knows it by; nil if none is shown.
  private static func name(_ help: HelpLine) -> StyledLine? {
    guard let name = help.action?.rawValue, !help.keys.isEmpty else { return nil }
    var line = StyledLine()
    line.append(":", Theme.style(.faint))
    line.append(name, marking: help.found.positions[2], Theme.style(.faint))
    return line
  }

  /// With the last two lines on one where both have room there.
  private static func joined(_ lines: [StyledLine], in width: Columns) -> [StyledLine] {
    guard lines.count > 1, lines[lines.count - 2].width + 2 + lines[lines.count - 1].width <= width else {
      return lines
    }
    let last = StyledLine(lines[lines.count - 2].runs + [StyledLine.Run("  ")] + lines[lines.count - 1].runs)
    return lines.dropLast(2) + [last]
  }
}
