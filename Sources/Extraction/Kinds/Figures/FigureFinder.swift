import Linguistics
import Newswire

/// Finds numbers with their hedges and what they count, and says what kind of figure each is.
package enum FigureFinder: FactKind {
  /// The figures of a text, in its order, never overlapping; dates, ages, times, scores and names are none.
  package static func figures(in text: AnnotatedText, article: Article) -> [Figure] {
    figures(in: FactText(text))
  }

  static func figures(in text: FactText) -> [Figure] {
    var lexemes = text.lexemes
    for date in text.dates {
      for position in date.match.range { lexemes[position].becomeDate() }
    }
    return FigureReader(text: text.text, lexemes: lexemes).figures()
  }
}

extension Lexeme {
  /// Leaves of a lexeme only that it belongs to a date, so that no number is seen in it.
  fileprivate mutating func becomeDate() {
    form = .word
    senses = .relativeDay
    isCapitalised = false
    kind = nil
  }
}
