/// One word, number or sign of a text.
public struct Token: Sendable, Hashable {
  /// What sort of thing a token is.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes, hyphens and full stops (`doesn’t`, `al-Shabab`, `U.S.`), and the
    /// full stop of an abbreviation (`Gen.`). A possessive `’s` is a word of its own.
    case word
    /// Digits with their separators (`1,500`, `2.5`, `25-year-old` is a word).
    case number
    /// An opening or closing quotation mark of any style; ` `` ` and `''` are one token each.
    case quotationMark
    /// Any other sign, one token each; a run of full stops or hyphens is one.
    case punctuation
  }

  /// How a word is written.
  public enum Shape: UInt8, Sendable {
    case lower, capitalised, upper, mixed, none
  }

  /// Where it stands.
  public var span: TextSpan
  /// What sort of thing it is.
  public var kind: Kind
  /// How it is written; `none` for all but words.
  public var shape: Shape
  /// What the lexicons know of the word, whatever its case.
  public var classes: WordClasses
  /// The hash of the word, whatever its case (`WordHash`); 0 for all but words.
  public var wordHash: UInt64

  /// A token; a word that no lexicon knows has no classes.
  @inlinable
  public init(_ span: TextSpan, kind: Kind, shape: Shape = .none, classes: WordClasses = [], wordHash: UInt64 = 0) {
    self.span = span
    self.kind = kind
    self.shape = shape
    self.classes = classes
    self.wordHash = wordHash
  }
}
