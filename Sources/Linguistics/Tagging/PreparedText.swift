/// A text with what the features of both taggers look at.
package struct PreparedText {
  package let text: AnnotatedText
  /// One for each token.
  let forms: [WordForm]
  /// One for each sentence.
  let cases: [LetterCase]

  package init(_ text: AnnotatedText) {
    self.text = text
    forms = text.text.bytes.withUnsafeBufferPointer { bytes in text.tokens.map { WordForm($0, in: bytes) } }
    cases = text.sentences.map { LetterCase(of: text.tokens[$0]) }
  }
}
