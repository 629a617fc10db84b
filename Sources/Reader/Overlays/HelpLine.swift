import Display

/// Lines of help under one heading.
struct HelpSection: Sendable {
  let title: String
  let lines: [HelpLine]
}

/// A line of help: keys and what they do, or a heading.
struct HelpLine: Sendable {
  /// Empty for headings.
  let keyWords: String
  let words: String
  /// nil where Enter has nothing to run.
  var action: Action?
  var keys: [Key] = []
  var found = FuzzyQuery.Found(score: 0, positions: [[], [], []])

  init(_ binding: Binding) {
    keyWords = binding.keyWords
    words = binding.help
    action = binding.action
    keys = binding.keys
  }

  init(keyWords: String = "", words: String) {
    self.keyWords = keyWords
    self.words = words
  }

  /// What a page says of its keys, `Enter opens · q back`, as lines.
  static func items(of hint: String) -> [HelpLine] {
    hint.split(separator: "·").compactMap { item in
      let words = item.split(separator: " ").map(String.init)
      let keys = words.dropLast().prefix { KeyName.key($0) != nil }
      guard !keys.isEmpty else { return nil }
      let rest = words.dropFirst(keys.count)
      return HelpLine(keyWords: keys.joined(separator: " "), words: rest.joined(separator: " "))
    }
  }
}
