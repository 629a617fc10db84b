import CModels

/// Tags parts of speech and names with the weights that are part of the binary.
///
/// The weights are used where they lie: nothing is read or built before the first text.
/// `Sources/CModels/tagger.md` says what they were learned from.
package struct Tagger: Sendable {
  package static let standard = Tagger(
    TaggerModel(UnsafeRawBufferPointer(start: cmodels_tagger().bytes, count: cmodels_tagger().count)))

  private let model: TaggerModel?

  /// A tagger with other weights; one without tags every word as a noun, and no names.
  package init(_ model: TaggerModel?) { self.model = model }

  /// What each token is. A text without tokens has no tags.
  package func tags(of text: AnnotatedText) -> TokenTags {
    guard let model else {
      return TokenTags(
        speech: text.tokens.map { SpeechTagger.tag(ofMark: $0, in: text.text.bytes) ?? .noun },
        labels: text.tokens.map { _ in .none })
    }
    let prepared = PreparedText(text)
    let speech = SpeechTagger(model: model).tags(of: prepared)
    return TokenTags(speech: speech, labels: NameTagger(prepared, speech, model).labels())
  }
}
