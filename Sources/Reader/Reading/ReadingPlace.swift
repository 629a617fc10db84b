import Linguistics

/// Where the reader stands in an article: the first line shown, and what the cursor is on.
package struct ReadingPlace: Sendable, Equatable {
  /// Index of the first line shown.
  package var top = 0
  package var cursor: TextCursor?

  package init(top: Int = 0, cursor: TextCursor? = nil) {
    self.top = top
    self.cursor = cursor
  }
}

/// What the reader's cursor is on.
package enum TextCursor: Sendable, Equatable {
  /// A quote by its position in the findings.
  case quote(Int)
  /// A hit by its number.
  case hit(Int)
  /// One place in the text that proves a fact.
  case fact(FactEvidence)
}

/// One place in the text that proves a fact: the fact's row in the article's fact list, and which of
/// its spans.
package struct FactEvidence: Sendable, Equatable {
  package var fact: Int
  package var mention: Int
}
