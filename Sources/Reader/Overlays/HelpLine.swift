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
