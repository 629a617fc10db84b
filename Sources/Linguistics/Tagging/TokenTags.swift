/// What the tagger says of each token of a text.
package struct TokenTags: Sendable {
  /// One for each token.
  package let speech: [PartOfSpeech]
  /// One for each token.
  package let labels: [NameLabel]

  package init(speech: [PartOfSpeech], labels: [NameLabel]) {
    self.speech = speech
    self.labels = labels
  }

  /// A name, as the range of its tokens.
  package struct Name: Sendable, Hashable {
    package var kind: NameKind
    package var tokens: Range<Int>

    package init(_ kind: NameKind, _ tokens: Range<Int>) {
      self.kind = kind
      self.tokens = tokens
    }
  }

  /// The names in order of text; none crosses the end of a sentence.
  package var nameSpans: [Name] {
    var names: [Name] = []
    for (index, label) in labels.enumerated() {
      guard let kind = label.kind else { continue }
      if label.begins || names.last?.tokens.upperBound != index || names.last?.kind != kind {
        names.append(Name(kind, index..<(index + 1)))
      } else {
        names[names.count - 1].tokens = names[names.count - 1].tokens.lowerBound..<(index + 1)
      }
    }
    return names
  }
}
