/// The words and the phrases that are known, built once from the lists in `Words`.
package struct Vocabulary: Sendable {
  package private(set) var words = Lexicon()
  package private(set) var phrases = PhraseLexicon()

  /// English, as news is written.
  package static let english = Vocabulary(
    WordList.grammar + WordList.time + WordList.titles + WordList.speech + WordList.reports + WordList.placeNames
      + WordList.bodies + WordList.names + WordList.rarerNames + WordList.rarerBodies + WordList.common)

  package init(_ lists: [WordList]) {
    for list in lists {
      for entry in list.entries.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }) {
        add(entry.split(separator: UInt8(ascii: " ")).map { WordHash(Array($0)[...]) }, list.classes)
      }
    }
  }

  private mutating func add(_ entry: [WordHash], _ classes: WordClasses) {
    guard let first = entry.first else { return }
    if entry.count == 1 {
      words.insert(classes, for: first.value)
    } else {
      words.insert(.phraseOpener, for: first.value)
      phrases.insert(entry, classes)
    }
  }
}

extension Lexicon {
  /// The words of `Vocabulary.english`.
  package static var english: Lexicon { Vocabulary.english.words }
}

/// Entries of the same classes: words or phrases, separated by commas or line ends. Case means nothing.
package struct WordList: Sendable {
  package var classes: WordClasses
  package var entries: String

  package init(_ classes: WordClasses, _ entries: String) {
    self.classes = classes
    self.entries = entries
  }
}
