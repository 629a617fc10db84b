import Linguistics

/// A text cut into lexemes, and where its dates are: read once for dates and figures both.
struct FactText {
  let text: SourceText
  let lexemes: [Lexeme]
  /// In order of text, never overlapping, none resolved yet.
  let dates: [DateFinder.Found]

  init(_ text: AnnotatedText) {
    self.text = text.text
    lexemes = LexemeReader.lexemes(of: text)
    dates = DateFinder.matches(in: lexemes)
  }
}
